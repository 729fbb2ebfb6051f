package io.kartei.text;

/**
 * A name such as a heading's as it is shown away from its place: without an arrow before it, which
 * only says what it follows from there, and without a remark of nothing but signs after it, such as
 * {@code (*\uD83D\uDCAC)}.
 */
public final class ShownName {
  private static final int ASCII_END = 0x80;

  private ShownName() {}

  /** Returns a name as it is shown; what would have nothing left stays. */
  public static String of(String name) {
    String shown = withoutRemark(TypedSigns.mayBeIn(name) ? TypedSigns.set(name) : name);
    int at = 0;
    while (at < shown.length() && (isArrow(shown.charAt(at)) || shown.charAt(at) == ' ')) {
      at++;
    }
    return at == shown.length() ? shown : shown.substring(at);
  }

  private static boolean isArrow(char c) {
    return c == '\u21d2' || c == '\u2192';
  }

  private static String withoutRemark(String name) {
    int open = name.lastIndexOf(" (");
    if (open <= 0 || !name.endsWith(")")) {
      return name;
    }
    String remark = name.substring(open + 2, name.length() - 1);
    boolean isSigns =
        remark.codePoints().noneMatch(c -> Character.isLetterOrDigit(c) || Character.isSpaceChar(c))
            && remark.codePoints().anyMatch(c -> c >= ASCII_END);
    return isSigns ? name.substring(0, open) : name;
  }
}
