package io.kartei.study.draft;

import io.kartei.model.ParsedNote;
import io.kartei.model.Question;
import io.kartei.source.SourceSpan;

/** Where in a note something stands. */
public final class Placement {
  private Placement() {}

  /** Whether it is part of a question, or of the answer to one. */
  public static boolean isInAnswer(ParsedNote note, SourceSpan span) {
    for (Question question : note.facts().questions()) {
      if (question.span().contains(span)
          || question.answer().stream().anyMatch(b -> b.span().contains(span))) {
        return true;
      }
    }
    return false;
  }
}
