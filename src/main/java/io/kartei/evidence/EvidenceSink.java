package io.kartei.evidence;

import io.kartei.evidence.Evidence.Kind;
import io.kartei.source.SourceSpan;

/**
 * Receives evidence about one note where the decisions are made. A finder reports it in one line
 * and need not check whether anybody is listening:
 *
 * <pre>{@code
 * scope.evidence().rejected(Kind.QUESTION, line.span(), "why.question.bold.short", MIN_WORDS);
 * }</pre>
 *
 * Arguments should already be available; compute others only if {@link #isWanted}.
 */
@FunctionalInterface
public interface EvidenceSink {

  /** Ignores all evidence. */
  EvidenceSink NONE = evidence -> {};

  /** Receives a piece of evidence. */
  void take(Evidence evidence);

  /** Whether anybody wants the evidence. */
  default boolean isWanted() {
    return this != NONE;
  }

  /**
   * Reports that a place was recognised as something.
   *
   * @param reason see {@link Evidence#reason}
   */
  default void accepted(Kind kind, SourceSpan span, String reason, Object... arguments) {
    if (isWanted()) {
      take(Evidence.of(kind, span, true, reason, arguments));
    }
  }

  /**
   * Reports that a place looked like something but wasn't recognised as it. Only for what an author
   * could have meant that way, not for every line of a note.
   *
   * @param reason see {@link Evidence#reason}
   */
  default void rejected(Kind kind, SourceSpan span, String reason, Object... arguments) {
    if (isWanted()) {
      take(Evidence.of(kind, span, false, reason, arguments));
    }
  }
}
