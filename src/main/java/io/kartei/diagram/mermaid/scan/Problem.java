package io.kartei.diagram.mermaid.scan;

import io.kartei.messages.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * One thing to say about a source, at a place in it.
 *
 * @param start offset of the first character, in the source's text
 * @param end offset behind the last; at least {@code start}
 * @param message what is wrong, and what was expected instead: one sentence without a full stop
 * @param hint what to do about it, or null
 */
public record Problem(Kind kind, int start, int end, Phrase message, @Nullable Phrase hint) {

  /** What follows from it. */
  public enum Kind {
    /** The source is wrong and cannot be drawn at all. */
    SYNTAX,
    /** Nothing is wrong, but this type or feature is not Kartei's to draw. */
    UNSUPPORTED,
    /** Beyond what is drawn in bounded time. */
    TOO_LARGE,
    /** Drawn, but this part of the source has no effect. */
    IGNORED
  }
}
