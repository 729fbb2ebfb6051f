package io.kartei.markdown.inline;

import java.util.regex.Pattern;

/**
 * A formula between single dollars that nothing but its content tells from money: blanks within
 * them, or a letter or digit beside them ({@code 30$^\circ$}, {@code $ x^2 $}).
 */
final class TellingFormula {
  private static final int MAX_LENGTH = 400;

  /** What only a formula has: a command, a raised or lowered part, a sum of letters. */
  private static final Pattern SIGN =
      Pattern.compile(
          "\\\\[A-Za-z]|[\\^_]\\{|^[\\^_][A-Za-z0-9+-]{1,2}$|[A-Za-z0-9)}]\\^|(?<![A-Za-z])[A-Za-z]_[A-Za-z0-9]|(?<![A-Za-z])[A-Za-z]"
              + " ?[+=<>-] ?[A-Za-z0-9\\\\]");

  private TellingFormula() {}

  /** Returns where the dollar is that ends the formula begun by one; -1 if none is begun. */
  static int end(CharSequence text, int start) {
    int depth = 0;
    int word = 0;
    int last = Math.min(text.length(), start + MAX_LENGTH);
    for (int at = start + 1; at < last; at++) {
      char c = text.charAt(at);
      if (c == '$') {
        boolean whole = depth == 0 && at > start + 1 && !isAt(text, at + 1, '$');
        String content = text.subSequence(start + 1, at).toString().strip();
        boolean letter = content.length() == 1 && isLetter(content.charAt(0)) && at == start + 4;
        return whole && (letter || (!content.isEmpty() && isWhole(content))) ? at : -1;
      }
      if (c == '\\' && isAt(text, at + 1, '$')) {
        return -1;
      }
      if (c == '\\') {
        at++; // a command, or a sign that means itself
        while (at + 1 < last && isLetter(text.charAt(at)) && isLetter(text.charAt(at + 1))) {
          at++;
        }
        word = 0;
        continue;
      }
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      word = depth == 0 && isLetter(c) ? word + 1 : 0;
      if (word > 2 || depth < 0 || (c == '\n' && isBlankLine(text, at + 1))) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isWhole(String content) {
    boolean ends = "+-=<>,;:(".indexOf(content.charAt(content.length() - 1)) < 0;
    boolean raised = content.endsWith("^+") || content.endsWith("^-");
    return raised || (ends && SIGN.matcher(content).find());
  }

  private static boolean isLetter(char c) {
    return Character.isLetter(c);
  }

  private static boolean isAt(CharSequence text, int at, char sign) {
    return at < text.length() && text.charAt(at) == sign;
  }

  private static boolean isBlankLine(CharSequence text, int line) {
    int at = line;
    while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
      at++;
    }
    return at >= text.length() || text.charAt(at) == '\n';
  }
}
