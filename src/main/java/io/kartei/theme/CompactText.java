package io.kartei.theme;

/**
 * Style sheets and scripts as a site serves them: without the comments and the indentation that
 * their authors read them by. What begins with {@code /*!}, such as a licence, stays.
 */
final class CompactText {
  private static final String COMMENT = "/*";
  private static final String COMMENT_END = "*/";

  private CompactText() {}

  /**
   * Returns a style sheet without comments, and without blanks that separate nothing. Strings, and
   * blanks between words or around operators, stay as they are.
   */
  static String css(String text) {
    StringBuilder out = new StringBuilder(text.length());
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (text.startsWith(COMMENT, at)) {
        int end = end(text, at);
        if (text.startsWith("!", at + 2)) {
          out.append(text, at, end);
        } else {
          blank(out);
        }
        at = end;
      } else if (c == '"' || c == '\'') {
        int end = string(text, at);
        out.append(text, at, end);
        at = end;
      } else if (c <= ' ') {
        blank(out);
        at++;
      } else {
        if ((c == '{' || c == '}' || c == ';' || c == ',') && last(out) == ' ') {
          out.setLength(out.length() - 1);
        }
        if (c == '}' && last(out) == ';') {
          out.setLength(out.length() - 1);
        }
        out.append(c);
        at++;
      }
    }
    return out.toString().strip();
  }

  private static void blank(StringBuilder out) {
    if (" {};,:".indexOf(last(out)) < 0) {
      out.append(' ');
    }
  }

  private static char last(StringBuilder out) {
    return out.isEmpty() ? ' ' : out.charAt(out.length() - 1);
  }

  private static int end(String text, int comment) {
    int end = text.indexOf(COMMENT_END, comment + 2);
    return end < 0 ? text.length() : end + COMMENT_END.length();
  }

  /** Returns where a string ends that begins here. */
  private static int string(String text, int start) {
    char quote = text.charAt(start);
    int at = start + 1;
    while (at < text.length() && text.charAt(at) != quote) {
      at += text.charAt(at) == '\\' ? 2 : 1;
    }
    return Math.min(text.length(), at + 1);
  }

  /**
   * Returns a script without the lines that are comments, without comments behind code that
   * contains neither strings nor slashes, and without indentation. Lines stay lines, since one may
   * end a statement. A script with a backtick, behind which a line may be text, stays as it is.
   */
  static String js(String text) {
    if (text.indexOf('`') >= 0) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    boolean dropping = false;
    boolean keeping = false;
    for (String raw : (Iterable<String>) text.lines()::iterator) {
      String line = keeping ? raw : raw.strip();
      if (!keeping && !dropping && line.startsWith(COMMENT)) {
        keeping = line.startsWith("!", 2);
        dropping = !keeping;
      }
      if (dropping) {
        int end = line.indexOf(COMMENT_END);
        dropping = end < 0;
        line = end < 0 ? "" : line.substring(end + COMMENT_END.length()).strip();
      } else if (keeping) {
        keeping = !line.contains(COMMENT_END);
      } else {
        line = withoutRemark(line);
      }
      if (!line.isEmpty()) {
        out.append(line).append('\n');
      }
    }
    return out.toString();
  }

  private static String withoutRemark(String line) {
    int at = 0;
    while (at < line.length() && "\"'/\\".indexOf(line.charAt(at)) < 0) {
      at++;
    }
    return line.startsWith("//", at) ? line.substring(0, at).strip() : line;
  }
}
