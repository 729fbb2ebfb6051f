package io.kartei.exam;

/** Walks through a text character by character, ignoring case. */
final class Chars {
  private static final String SEPARATORS = ",:;.·|()–—-";

  private Chars() {}

  /**
   * Returns the offset after the blanks and punctuation that may separate the parts of a reference.
   */
  static int skipSeparators(String text, int from) {
    int at = from;
    while (at < text.length() && (isBlank(text.charAt(at)) || isSeparator(text.charAt(at)))) {
      at++;
    }
    return at;
  }

  static int skipBlanks(String text, int from) {
    int at = from;
    while (at < text.length() && isBlank(text.charAt(at))) {
      at++;
    }
    return at;
  }

  static boolean isSeparator(char c) {
    return SEPARATORS.indexOf(c) >= 0;
  }

  static boolean isBlank(char c) {
    return Character.isWhitespace(c) || c == '\u00a0' || c == '\u202f';
  }

  /** Whether the offset is not in the middle of a word or number. */
  static boolean endsWord(String text, int at) {
    return at >= text.length() || !Character.isLetterOrDigit(text.charAt(at));
  }

  /**
   * Returns the offset after a word, made of letters, digits and the characters that may join them;
   * {@code from} if there is none.
   */
  static int word(String text, int from) {
    int at = from;
    while (at < text.length() && isOfWord(text, at, from)) {
      at++;
    }
    return at;
  }

  private static boolean isOfWord(String text, int at, int from) {
    char c = text.charAt(at);
    if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
      return true;
    }
    boolean inside =
        at > from && at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
    return "&+#'’".indexOf(c) >= 0 || (inside && "-/._".indexOf(c) >= 0);
  }

  /**
   * Returns the offset after a spelling found at an offset, or -1. Ignores case. A blank or hyphen
   * in the spelling matches any run of them; between a letter and a digit, they are optional.
   */
  static int spelled(String spelling, String text, int from) {
    int at = from;
    int i = 0;
    while (i < spelling.length()) {
      char wanted = spelling.charAt(i);
      boolean joint = isJoint(wanted);
      if (joint || (i > 0 && changesKind(spelling.charAt(i - 1), wanted))) {
        int behind = skipJoints(text, at);
        boolean skipped = i > 0 && isJoint(spelling.charAt(i - 1));
        if (wanted == ' ' && behind == at && !skipped && !atChange(spelling, i)) {
          return -1;
        }
        at = behind;
        i += joint ? 1 : 0;
        if (joint) {
          continue;
        }
      }
      if (at >= text.length() || !same(wanted, text.charAt(at))) {
        return -1;
      }
      at++;
      i++;
    }
    char last = spelling.charAt(spelling.length() - 1);
    if (at < text.length()) {
      char next = text.charAt(at);
      boolean runsOn =
          Character.isLetter(last)
              ? Character.isLetter(next) || Character.getType(next) == Character.NON_SPACING_MARK
              : Character.isDigit(last) && Character.isLetterOrDigit(next);
      return runsOn ? -1 : at;
    }
    return at;
  }

  /**
   * Returns the first character that isn't a blank or hyphen, in lower case. It is the same for a
   * spelling and for any text that {@link #spelled spells} it.
   */
  static char first(String text, int from) {
    int at = skipJoints(text, from);
    return at < text.length() ? Character.toLowerCase(text.charAt(at)) : ' ';
  }

  /** Whether this is a blank between a letter and a digit. */
  private static boolean atChange(String spelling, int i) {
    return i > 0
        && i + 1 < spelling.length()
        && changesKind(spelling.charAt(i - 1), spelling.charAt(i + 1));
  }

  private static boolean changesKind(char before, char after) {
    return Character.isLetter(before) && Character.isDigit(after);
  }

  private static boolean isJoint(char c) {
    return isBlank(c) || c == '-' || c == '/' || c == ',';
  }

  private static int skipJoints(String text, int from) {
    int at = from;
    while (at < text.length() && (isJoint(text.charAt(at)) || text.charAt(at) == '‑')) {
      at++;
    }
    return at;
  }

  private static boolean same(char a, char b) {
    return a == b || Character.toLowerCase(a) == Character.toLowerCase(b);
  }
}
