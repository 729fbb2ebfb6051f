package io.kartei.render.pdf.formula;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A formula as written.
 *
 * @param tex its source
 * @param display whether it stands by itself
 * @param definitions formulas before it whose definitions it may use
 */
record FormulaSource(String tex, boolean display, List<String> definitions) {
  private static final Pattern DEFINES =
      Pattern.compile(
          "\\\\(?:[egx]?def|g?let|futurelet|(?:re)?new(?:command|environment)"
              + "|providecommand|Declare[A-Za-z]+|mathtoolsset|newtagform|renewtagform|usetagform)"
              + "(?![A-Za-z])");

  /** The longest formula; a longer one is no formula for a page. */
  private static final int MAX_LENGTH = 5_000;

  /** The deepest nesting. */
  private static final int MAX_DEPTH = 40;

  FormulaSource {
    definitions = List.copyOf(definitions);
  }

  /** Returns whether a formula may define commands. */
  static boolean defines(String tex) {
    return DEFINES.matcher(tex).find();
  }

  /** Returns whether it is too much for a page, or for the stack of who sets it. */
  boolean isTooLarge() {
    int depth = 0;
    int deepest = 0;
    int length = tex.length();
    for (int i = 0; i < tex.length(); i++) {
      boolean opens = tex.charAt(i) == '{' || tex.startsWith("\\left", i);
      boolean closes = tex.charAt(i) == '}' || tex.startsWith("\\right", i);
      depth += opens ? 1 : closes ? -1 : 0;
      deepest = Math.max(deepest, depth);
    }
    for (String definition : definitions) {
      length += definition.length();
    }
    return length > MAX_LENGTH || deepest > MAX_DEPTH;
  }
}
