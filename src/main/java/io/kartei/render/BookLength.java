package io.kartei.render;

import io.kartei.index.NotePage;
import io.kartei.index.SiteIndex;

/** How long all notes together are, as one book. */
public final class BookLength {
  /** A book of more words, some thousand pages, takes more memory than a build may be given. */
  private static final long MAX_WORDS = 250_000;

  private BookLength() {}

  /** Words in all notes. */
  public static long words(SiteIndex index) {
    return index.pages().values().stream()
        .map(NotePage::note)
        .mapToLong(note -> note.text().wordCount())
        .sum();
  }

  /** Whether there can be a PDF of so many words: of at least one, and not too many. */
  public static boolean isPrintable(long words) {
    return words > 0 && words <= MAX_WORDS;
  }
}
