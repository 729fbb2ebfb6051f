package io.kartei.diagram.mermaid.scan;

import io.kartei.messages.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * A problem at a place in a source.
 *
 * @param start offset of the first character, in the source's text
 * @param end offset after the last character; at least {@code start}
 * @param message what is wrong and what was expected instead; one sentence without a full stop
 * @param hint what to do about it, or null
 */
public record Problem(Kind kind, int start, int end, Phrase message, @Nullable Phrase hint) {

  /** How serious a problem is. */
  public enum Kind {
    /** This part of the source is wrong and isn't drawn. */
    SYNTAX,
    /** The source is fine, but Kartei doesn't draw this type or feature. */
    UNSUPPORTED,
    /** Too large to be drawn in bounded time. */
    TOO_LARGE,
    /** Drawn, but this part of the source says something else than it seems to be meant to. */
    MISREAD,
    /** Drawn, but this part of the source has no effect. */
    IGNORED
  }
}
