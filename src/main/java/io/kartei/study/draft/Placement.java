package io.kartei.study.draft;

import io.kartei.language.Words;
import io.kartei.model.ParsedNote;
import io.kartei.model.PlainText;
import io.kartei.model.Question;
import io.kartei.source.SourceSpan;

/** Tells where something is in a note. */
public final class Placement {
  private Placement() {}

  /** Returns whether a span is part of a question or of its answer. */
  public static boolean isInAnswer(ParsedNote note, SourceSpan span) {
    return isInAnswer(note, span, Integer.MAX_VALUE);
  }

  /** Returns whether a span is part of a question, or of an answer of at most that many words. */
  public static boolean isInAnswer(ParsedNote note, SourceSpan span, int maxWords) {
    for (Question question : note.facts().questions()) {
      if (question.span().contains(span)
          || (question.answer().stream().anyMatch(b -> b.span().contains(span))
              && (maxWords == Integer.MAX_VALUE
                  || Words.count(PlainText.ofBlocks(question.answer())) <= maxWords))) {
        return true;
      }
    }
    return false;
  }
}
