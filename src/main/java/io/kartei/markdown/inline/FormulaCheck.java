package io.kartei.markdown.inline;

import io.kartei.diagnostic.Diagnostic;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds errors that no TeX parser tolerates: unbalanced braces and environments. */
public final class FormulaCheck {
  private static final Pattern TOKEN =
      Pattern.compile(
          "%[^\\n]*|\\\\(?<step>begin|end)\\s*\\{(?<name>[^{}\\\\]{1,40})}"
              + "|\\\\(?:[A-Za-z]+|.)|(?<brace>[{}])",
          Pattern.DOTALL);

  private FormulaCheck() {}

  /** Returns the problem with a formula, or null. */
  public static @Nullable Diagnostic check(String tex) {
    Deque<String> open = new ArrayDeque<>();
    Matcher token = TOKEN.matcher(tex);
    while (token.find()) {
      String name = token.group("name");
      if (name != null && token.group("step").equals("begin")) {
        open.push(name);
      } else if (name != null && !name.equals(open.poll())) {
        return Diagnostic.warning("formula.end", name);
      } else if ("{".equals(token.group("brace"))) {
        open.push("{");
      } else if ("}".equals(token.group("brace")) && !"{".equals(open.poll())) {
        return Diagnostic.warning("formula.closing-brace");
      }
    }
    String last = open.peek();
    if (last == null) {
      return null;
    }
    return last.equals("{")
        ? Diagnostic.warning("formula.opening-brace")
        : Diagnostic.warning("formula.begin", last);
  }
}
