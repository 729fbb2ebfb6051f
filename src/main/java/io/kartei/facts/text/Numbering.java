package io.kartei.facts.text;

import io.kartei.language.Category;
import io.kartei.language.Text;

/** The numbers at the beginning of headings, captions and items. */
public final class Numbering {
  private static final String JOINS = ":–-";

  private Numbering() {}

  /**
   * Returns the offset after a heading's number and the blanks that follow; 0 if it has no number.
   */
  public static int ofHeading(Text text) {
    return end(text, Category.HEADING_NUMBER);
  }

  /**
   * Returns the offset after an item's number and the blanks that follow; 0 if it has no number.
   */
  public static int ofItem(Text text) {
    return end(text, Category.ITEM_NUMBER);
  }

  private static int end(Text text, Category number) {
    int end = text.begins(number);
    String string = text.string();
    boolean parted = false;
    while (end >= 0 && end < string.length() && isGap(string.charAt(end))) {
      parted |= Character.isWhitespace(string.charAt(end));
      end++;
    }
    return parted && end < string.length() ? end : 0;
  }

  private static boolean isGap(char c) {
    return Character.isWhitespace(c) || JOINS.indexOf(c) >= 0;
  }
}
