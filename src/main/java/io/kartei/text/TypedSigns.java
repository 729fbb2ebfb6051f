package io.kartei.text;

import org.jspecify.annotations.Nullable;

/**
 * The signs that authors type as several characters, such as {@code =>} and {@code <=}, and the one
 * that is meant.
 */
public final class TypedSigns {
  /** What is typed and what is meant; none is the beginning of one after it. */
  private static final String[][] SIGNS = {
    {"<=>", "\u21d4"},
    {"<->", "\u2194"},
    {"-->", "\u2192"},
    {"==>", "\u21d2"},
    {"=>", "\u21d2"},
    {"->", "\u2192"},
    {"<-", "\u2190"},
    {">=", "\u2265"},
    {"<=", "\u2264"},
    {"!=", "\u2260"},
  };

  /** Beside these, it is another sign, of which it is only a part. */
  private static final String PARTS = "=<>-!|:+*/~\\";

  private TypedSigns() {}

  /** Returns whether a text may have such signs; false only if it has none. */
  public static boolean mayBeIn(String text) {
    return text.indexOf('=') >= 0 || text.indexOf("->") >= 0 || text.indexOf("<-") >= 0;
  }

  /** Returns a text with the signs that are meant. */
  public static String set(String text) {
    StringBuilder out = new StringBuilder(text.length());
    int at = 0;
    while (at < text.length()) {
      String[] sign = PARTS.indexOf(text.charAt(at)) < 0 ? null : signAt(text, at);
      if (sign != null) {
        out.append(sign[1]);
        at += sign[0].length();
        continue;
      }
      // the rest of a longer sign is not one either
      do {
        out.append(text.charAt(at++));
      } while (at < text.length()
          && PARTS.indexOf(text.charAt(at - 1)) >= 0
          && PARTS.indexOf(text.charAt(at)) >= 0);
    }
    return out.toString();
  }

  private static String @Nullable [] signAt(String text, int at) {
    for (String[] sign : SIGNS) {
      int end = at + sign[0].length();
      if (text.startsWith(sign[0], at)) {
        boolean isWhole = end == text.length() || PARTS.indexOf(text.charAt(end)) < 0;
        // "x<-5" compares
        boolean isArrow = !sign[0].equals("<-") || end == text.length() || text.charAt(end) == ' ';
        return isWhole && isArrow ? sign : null;
      }
    }
    return null;
  }
}
