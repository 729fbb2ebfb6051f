package io.kartei.exam;

import io.kartei.config.exam.CatalogueTopic;
import io.kartei.config.exam.ExamConfig;
import io.kartei.config.exam.ExamConfig.Objectives;
import io.kartei.model.Objective;
import io.kartei.model.ParsedNote;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Decides for all notes of a site together whether they are about the objectives of an exam. One
 * {@code Domain 1} may be anything; several numbers are an outline.
 */
public final class SiteObjectives {
  private static final int MIN_NUMBERS = 3;

  private SiteObjectives() {}

  /** Returns the notes without the numbers of objectives that aren't. */
  public static List<ParsedNote> settled(List<ParsedNote> notes, ExamConfig exams) {
    if (exams.objectives() != Objectives.IF_SEVERAL) {
      return notes;
    }
    Set<String> codes =
        exams.catalogue().stream().map(CatalogueTopic::code).collect(Collectors.toSet());
    Predicate<Objective> named = o -> o.objective() != null && codes.contains(o.objective());
    long numbers =
        notes.stream()
            .flatMap(note -> note.facts().objectives().stream())
            .filter(named.negate())
            .map(o -> List.of(o.domain(), o.objective() == null ? "" : o.objective()))
            .distinct()
            .limit(MIN_NUMBERS)
            .count();
    return numbers >= MIN_NUMBERS ? notes : notes.stream().map(note -> only(note, named)).toList();
  }

  private static ParsedNote only(ParsedNote note, Predicate<Objective> wanted) {
    ParsedNote.Facts facts = note.facts();
    if (facts.objectives().stream().allMatch(wanted)) {
      return note;
    }
    return new ParsedNote(
        note.id(),
        note.path(),
        note.frontMatter(),
        note.title(),
        note.text(),
        new ParsedNote.Facts(
            facts.references(),
            facts.examReferences(),
            facts.objectives().stream().filter(wanted).toList(),
            facts.questions(),
            facts.cards(),
            facts.tables(),
            facts.comparisons(),
            facts.terms(),
            facts.diagrams(),
            facts.directives()),
        note.diagnostics());
  }
}
