package io.kartei.study.sheet;

import io.kartei.index.NotePage;
import io.kartei.model.ParsedNote;
import io.kartei.model.Question;
import io.kartei.study.sheet.CheatSheet.Part;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Collects what is worth writing down of a set of notes, note by note in reading order. */
final class TopicFacts {
  private TopicFacts() {}

  /**
   * Returns the facts of these notes, without repeated terms.
   *
   * @param onlyMarked whether to leave out notes that have nothing to do with an exam, unless their
   *     author wants something of them on a sheet
   */
  static List<Part> of(List<NotePage> pages, boolean onlyMarked) {
    List<Part> parts = new ArrayList<>();
    Set<String> terms = new HashSet<>();
    for (NotePage page : pages) {
      parts.addAll(NoteFacts.of(page.note(), !onlyMarked || isMarked(page.note()), terms));
    }
    return parts;
  }

  /** Returns whether the author says that a note matters for an exam. */
  static boolean isMarked(ParsedNote note) {
    return !note.facts().examReferences().isEmpty()
        || note.facts().questions().stream().anyMatch(Question::examRelevant);
  }
}
