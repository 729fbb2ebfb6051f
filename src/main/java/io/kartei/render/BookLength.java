package io.kartei.render;

import io.kartei.index.NotePage;
import io.kartei.index.SiteIndex;

/** The length of all notes together, as one book. */
public final class BookLength {
  /** A longer book, of about a thousand pages, may need more memory than a build has. */
  private static final long MAX_WORDS = 250_000;

  private BookLength() {}

  /** Returns the number of words in all notes. */
  public static long words(SiteIndex index) {
    return index.pages().values().stream()
        .map(NotePage::note)
        .mapToLong(note -> note.text().wordCount())
        .sum();
  }

  /** Returns whether a book of this many words can be printed: at least one, and not too many. */
  public static boolean isPrintable(long words) {
    return words > 0 && words <= MAX_WORDS;
  }
}
