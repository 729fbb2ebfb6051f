package io.kartei.dialect;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Removes what an MDX file tells the compiler: imports, exports and comments in braces. Only in
 * MDX, what stands in braces is computed.
 */
final class MdxModules {
  private static final Pattern IMPORT =
      Pattern.compile(
          "(?m)^import[ \\t]+(?:(?:[\\w$*]++|\\{[^{}]{0,500}+\\})"
              + "(?:[ \\t]*,[ \\t]*\\{[^{}]{0,500}+\\}|[ \\t]+as[ \\t]+[\\w$]++)?+"
              + "\\s++from[ \\t]+)?+"
              + "(?:\"[^\"\\n]{1,300}+\"|'[^'\\n]{1,300}+')[ \\t]*;?[ \\t]*$");

  private static final Pattern EXPORT =
      Pattern.compile(
          "(?m)^export[ \\t]+(?:const|let|var|function|default|async|class|\\{)\\b?.*$");

  private static final Pattern COMMENT = Pattern.compile("\\{/\\*(?s:.{0,2000}?)\\*/\\}");
  private static final Pattern EXPRESSION =
      Pattern.compile(
          "(?<![\\\\={$])\\{(?<inner>[A-Za-z_$][\\w$.]*+(?:\\([^(){}\\n]{0,200}+\\))?+)\\}");
  private static final Pattern SPACE = Pattern.compile("\\{(?:\" \"|' ')\\}");

  private MdxModules() {}

  static void convert(Draft draft) {
    String text = draft.text();
    remove(draft, IMPORT.matcher(text));
    remove(draft, COMMENT.matcher(text));
    boolean modules = draft.speaks(Dialect.MDX);
    if (modules || draft.path().endsWith(".mdx")) {
      exports(draft);
      remove(draft, SPACE.matcher(text));
      Matcher expression = EXPRESSION.matcher(text);
      while (expression.find()) {
        if (!draft.isCode(expression.start())) {
          draft.leaveOut(expression.start(), expression.end(), expression.group());
        }
      }
    }
  }

  private static void remove(Draft draft, Matcher found) {
    while (found.find()) {
      if (!draft.isCode(found.start())) {
        draft.remove(found.start(), found.end());
      }
    }
  }

  /** Removes exports; one that goes over several lines ends at a blank line. */
  private static void exports(Draft draft) {
    String text = draft.text();
    Matcher export = EXPORT.matcher(text);
    while (export.find()) {
      if (!draft.isCode(export.start())) {
        int end = export.end();
        while (end < text.length() && !isBlank(text, end + 1)) {
          end = draft.lineEnd(end + 1);
        }
        draft.remove(export.start(), Math.min(end, text.length()));
        draft.keep(export.start(), Math.min(end, text.length()));
      }
    }
  }

  private static boolean isBlank(String text, int line) {
    int end = text.indexOf('\n', line);
    return line >= text.length() || text.substring(line, end < 0 ? text.length() : end).isBlank();
  }
}
