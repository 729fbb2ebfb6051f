package io.kartei.model;

import io.kartei.source.SourceSpan;

/**
 * A reference from a note to something else.
 *
 * @param span the position of the link or image
 * @param kind the syntax it is written in
 * @param destination as the author wrote it, escapes resolved
 */
public record Reference(SourceSpan span, Kind kind, String destination) {

  /**
   * Returns the key that identifies the reference in its note; it distinguishes names from paths.
   */
  public String key() {
    return kind == Kind.WIKI_LINK || kind == Kind.EMBED ? wikiKey(destination) : destination;
  }

  /** Returns the key of a reference by name. */
  public static String wikiKey(String name) {
    return "[[" + name;
  }

  /** Returns the key of a picture on the web of which the author keeps a file. */
  public static String pictureKey(String destination) {
    return "![" + destination;
  }

  /** The syntax of a reference. */
  public enum Kind {
    LINK,
    IMAGE,
    /** The {@code src} of an audio, video or frame that the author wrote as HTML. */
    MEDIA,
    /** {@code [[name]]} */
    WIKI_LINK,
    /** {@code ![[name]]} */
    EMBED
  }
}
