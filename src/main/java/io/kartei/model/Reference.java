package io.kartei.model;

import io.kartei.source.SourceSpan;

/**
 * That a note points at something.
 *
 * @param span where the link or image stands
 * @param kind what wrote it
 * @param destination as the author wrote it, escapes resolved
 */
public record Reference(SourceSpan span, Kind kind, String destination) {

  /** What wrote the reference. */
  public enum Kind {
    LINK,
    IMAGE,
    /** {@code src} of an audio, video or frame that the author wrote as HTML. */
    MEDIA
  }
}
