package io.kartei.body;

import java.nio.charset.StandardCharsets;

/** Makes URLs from what authors wrote. */
public final class Urls {
  /** What CommonMark's reference implementation leaves unencoded, besides letters and digits. */
  private static final String SAFE = ";/?:@&=+$,-_.!~*'()#";

  private static final String HEX = "0123456789ABCDEF";

  private Urls() {}

  /**
   * Percent-encodes a destination as CommonMark's reference implementation does. What is already
   * encoded stays, so encoding twice changes nothing.
   */
  public static String encode(String destination) {
    return encode(destination, true);
  }

  /** Percent-encodes the path of a file, including characters that have a meaning in a URL. */
  public static String encodePath(String path) {
    String encoded = encode(path, false).replace("?", "%3F").replace("#", "%23");
    int colon = encoded.indexOf(':');
    int slash = encoded.indexOf('/');
    return colon >= 0 && (slash < 0 || colon < slash) ? "./" + encoded : encoded;
  }

  /**
   * Returns the relative URL from one page to another.
   *
   * @param from path of the page, relative to the site's root; empty for the root itself
   * @param to path relative to the site's root
   * @return an encoded URL relative to {@code from}
   */
  public static String relative(String from, String to) {
    int common = 0;
    for (int slash = from.indexOf('/'); slash >= 0; slash = from.indexOf('/', slash + 1)) {
      if (!to.regionMatches(common, from, common, slash + 1 - common)) {
        break;
      }
      common = slash + 1;
    }
    int ups = 0;
    for (int slash = from.indexOf('/', common); slash >= 0; slash = from.indexOf('/', slash + 1)) {
      ups++;
    }
    String down = encodePath(to.substring(common));
    return ups == 0 ? down : "../".repeat(ups) + strip(down);
  }

  private static String strip(String path) {
    return path.startsWith("./") ? path.substring(2) : path;
  }

  private static String encode(String text, boolean keepEscapes) {
    int first = firstUnsafe(text, keepEscapes);
    if (first < 0) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length() + 16).append(text, 0, first);
    for (int i = first; i < text.length(); ) {
      int c = text.codePointAt(i);
      if (isSafe(c) || (keepEscapes && isEscape(text, i))) {
        out.appendCodePoint(c);
      } else {
        bytes(c, out);
      }
      i += Character.charCount(c);
    }
    return out.toString();
  }

  private static int firstUnsafe(String text, boolean keepEscapes) {
    for (int i = 0; i < text.length(); i++) {
      if (!isSafe(text.charAt(i)) && !(keepEscapes && isEscape(text, i))) {
        return i;
      }
    }
    return -1;
  }

  private static void bytes(int codePoint, StringBuilder out) {
    boolean lone = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    String text = lone ? "\uFFFD" : Character.toString(codePoint);
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      out.append('%').append(HEX.charAt((b >> 4) & 15)).append(HEX.charAt(b & 15));
    }
  }

  private static boolean isSafe(int c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || SAFE.indexOf(c) >= 0;
  }

  private static boolean isEscape(String text, int at) {
    return text.charAt(at) == '%'
        && at + 2 < text.length()
        && Character.digit(text.charAt(at + 1), 16) >= 0
        && Character.digit(text.charAt(at + 2), 16) >= 0;
  }
}
