package io.kartei.config.node;

/**
 * Turns places that a YAML parser counts in code points into offsets of its text. Places that rise
 * cost no more than one walk through the text. Used by one thread.
 */
public final class CodePoints {
  private final String text;
  private long known;
  private int offset;

  public CodePoints(String text) {
    this.text = text;
  }

  /** The offset of a place; of one that is not in the text, the nearest. */
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
