package io.kartei.study.draft;

import io.kartei.model.ParsedNote;
import io.kartei.model.Question;
import io.kartei.source.SourceSpan;

/** Tells where something is in a note. */
public final class Placement {
  private Placement() {}

  /** Returns whether a span is part of a question or of its answer. */
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
