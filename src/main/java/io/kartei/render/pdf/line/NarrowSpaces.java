package io.kartei.render.pdf.line;

/**
 * Sets narrow spaces that no line ends at: in German abbreviations of letters ({@code z. B.}), also
 * where their author left out the space; behind a paragraph sign; and between a number and its
 * unit.
 */
final class NarrowSpaces {
  private static final char NARROW = '\u202f';
  private static final char KEPT = '\u00a0';

  private NarrowSpaces() {}

  /**
   * Returns a text with its narrow spaces.
   *
   * @param isGerman whether its abbreviations have spaces
   */
  static String set(String text, boolean isGerman) {
    StringBuilder out = new StringBuilder(text.length() + 8);
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      boolean isBlank = isBlank(sign);
      if (isBlank && i > 0 && isNarrow(text, i, isGerman)) {
        out.append(NARROW);
        continue;
      }
      out.append(sign);
      if (isGerman && sign == '.' && isInitial(text, i - 1) && isInitial(text, i + 1)) {
        out.append(NARROW);
      }
    }
    return out.toString();
  }

  private static boolean isBlank(char sign) {
    return sign == ' ' || sign == KEPT;
  }

  private static boolean isNarrow(String text, int at, boolean isGerman) {
    char before = text.charAt(at - 1);
    if (before == '.') {
      return isGerman && isInitial(text, at - 2) && isInitial(text, at + 1);
    }
    boolean isNumber = at + 1 < text.length() && Character.isDigit(text.charAt(at + 1));
    return before == '§'
        ? isNumber
        : Character.isDigit(before) && LineBreaks.isUnit(text, at, at + 1);
  }

  /**
   * Returns whether a letter with a full stop is a word of its own, or a part of an abbreviation.
   */
  private static boolean isInitial(String text, int at) {
    if (at < 0 || at + 1 >= text.length() || !Character.isLetter(text.charAt(at))) {
      return false;
    }
    boolean begins = at == 0 || !isPart(text.charAt(at - 1));
    boolean ends = at + 2 >= text.length() || !isWord(text, at + 2);
    return text.charAt(at + 1) == '.' && begins && ends;
  }

  /** Returns whether a sign belongs to the word behind it. */
  private static boolean isPart(char sign) {
    return Character.isLetterOrDigit(sign) || "-/@_:".indexOf(sign) >= 0;
  }

  /** Returns whether more than a letter of an abbreviation begins at a place. */
  private static boolean isWord(String text, int at) {
    return Character.isLetterOrDigit(text.charAt(at))
        && (at + 1 >= text.length() || text.charAt(at + 1) != '.');
  }
}
