package io.kartei.study.sheet;

import io.kartei.index.NotePage;
import io.kartei.index.SiteIndex;
import io.kartei.language.Category;
import io.kartei.language.Lexicon;
import io.kartei.model.ParsedNote;
import io.kartei.model.Question;
import io.kartei.model.Section;
import io.kartei.source.SourceSpan;
import io.kartei.study.sheet.CheatSheet.Part;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;

/** Collects what is worth writing down about a set of notes, note by note in reading order. */
final class TopicFacts {
  private TopicFacts() {}

  /**
   * Returns the facts of these notes, without repeated terms.
   *
   * @param onlyMarked whether to leave out notes that have nothing to do with an exam, unless their
   *     author wants something of them on a sheet, or a section about the course's tests links to
   *     them
   * @param room how much of what exams ask for there is room for
   */
  static List<Part> of(SiteIndex index, List<NotePage> pages, boolean onlyMarked, int room) {
    List<Part> parts = new ArrayList<>();
    Set<String> terms = new HashSet<>();
    for (NotePage page : pages) {
      parts.addAll(
          NoteFacts.of(
              index,
              page.note(),
              !onlyMarked || isMarked(page.note()) || isInATest(index, page.id()),
              place -> true,
              terms,
              room));
    }
    return parts;
  }

  /**
   * Returns the facts of some sections of notes, without repeated terms.
   *
   * @param sections the ids of the sections of each note; none for the whole note
   * @param room how much of what exams ask for there is room for
   */
  static List<Part> of(SiteIndex index, Map<String, Set<String>> sections, int room) {
    List<Part> parts = new ArrayList<>();
    Set<String> terms = new HashSet<>();
    sections.forEach(
        (id, ids) -> {
          ParsedNote note = index.page(id).note();
          List<SourceSpan> extents =
              note.text().sections().stream()
                  .filter(section -> ids.contains(section.id()))
                  .map(Section::extent)
                  .toList();
          IntPredicate within =
              place ->
                  extents.isEmpty()
                      || extents.stream().anyMatch(e -> e.start() <= place && place < e.end());
          parts.addAll(NoteFacts.of(index, note, true, within, terms, room));
        });
    return parts;
  }

  /** Returns whether a section about the tests of the course links to a note. */
  private static boolean isInATest(SiteIndex index, String id) {
    return index.backlinks().getOrDefault(id, List.of()).stream()
        .anyMatch(
            link ->
                index.page(link.note()).note().text().sections().stream()
                    .filter(section -> section.id().equals(link.section()))
                    .map(section -> Lexicon.standard().text(section.title()).fromFirstWord())
                    .anyMatch(title -> title.is(Category.TEST_HEADING)));
  }

  /** Returns whether the author says that a note matters for an exam. */
  static boolean isMarked(ParsedNote note) {
    return !note.facts().examReferences().isEmpty()
        || note.facts().questions().stream().anyMatch(Question::examRelevant);
  }
}
