package io.kartei.config.node;

/**
 * Converts positions that a YAML parser counts in code points to offsets in its text. Ascending
 * positions cost no more than one pass through the text. Not thread-safe.
 */
public final class CodePoints {
  private final String text;
  private long known;
  private int offset;

  public CodePoints(String text) {
    this.text = text;
  }

  /** Returns the offset of a position; for one outside the text, the nearest. */
  public int offset(long codePoints) {
    if (codePoints < known) {
      known = 0;
      offset = 0;
    }
    while (known < codePoints && offset < text.length()) {
      offset += Character.charCount(text.codePointAt(offset));
      known++;
    }
    return offset;
  }
}
