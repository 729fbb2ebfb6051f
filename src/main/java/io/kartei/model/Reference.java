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

  /** What names the reference among those of its note: a name and a path are not the same. */
  public String key() {
    return kind == Kind.WIKI_LINK || kind == Kind.EMBED ? wikiKey(destination) : destination;
  }

  /** The key of a reference by name. */
  public static String wikiKey(String name) {
    return "[[" + name;
  }

  /** What wrote the reference. */
  public enum Kind {
    LINK,
    IMAGE,
    /** {@code src} of an audio, video or frame that the author wrote as HTML. */
    MEDIA,
    /** {@code [[name]]} */
    WIKI_LINK,
    /** {@code ![[name]]} */
    EMBED
  }
}
