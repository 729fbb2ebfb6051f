package io.kartei.evidence;

import io.kartei.evidence.Evidence.Kind;
import io.kartei.source.SourceSpan;

/**
 * Takes evidence about one note, where it is decided. A finder says it in one line and need not ask
 * whether anybody listens:
 *
 * <pre>{@code
 * scope.evidence().rejected(Kind.QUESTION, line.span(), "why.question.bold.short", MIN_WORDS);
 * }</pre>
 *
 * Arguments should be at hand already; what has to be worked out is worth it only if {@link
 * #isWanted}.
 */
@FunctionalInterface
public interface EvidenceSink {

  /** Nobody asks. */
  EvidenceSink NONE = evidence -> {};

  /** Takes one piece of evidence. */
  void take(Evidence evidence);

  /** Whether somebody asks. */
  default boolean isWanted() {
    return this != NONE;
  }

  /**
   * Says that a place was taken for something.
   *
   * @param reason see {@link Evidence#reason}
   */
  default void accepted(Kind kind, SourceSpan span, String reason, Object... arguments) {
    if (isWanted()) {
      take(Evidence.of(kind, span, true, reason, arguments));
    }
  }

  /**
   * Says that a place looked like something and was not taken for it: only for what an author could
   * have meant so, not for every line of a note.
   *
   * @param reason see {@link Evidence#reason}
   */
  default void rejected(Kind kind, SourceSpan span, String reason, Object... arguments) {
    if (isWanted()) {
      take(Evidence.of(kind, span, false, reason, arguments));
    }
  }
}
