package io.kartei.dialect;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Replaces expressions in double braces: addresses by what they lead to, everything else by
 * nothing, as nothing is ever computed. Only names that no note means otherwise are read in every
 * dialect.
 */
final class Expressions {
  private static final Pattern EXPRESSION =
      Pattern.compile("\\{\\{(?![<%#])-?\\s*+(?<inner>[^{}\\n]{1,300}+)-?\\}\\}");

  private static final Pattern QUOTED = Pattern.compile("^[\"'](?<text>[^\"']*)[\"']\\s*(?:\\||$)");
  private static final Pattern KNOWN =
      Pattern.compile(
          "^(?:site|page|include|layout|\\$?frontmatter|\\$page|\\$site|config)\\.\\w.*"
              + "|.*\\|\\s*(?:relative_url|absolute_url|markdownify|url)\\b.*");

  private static final Pattern BASE =
      Pattern.compile("^(?:site|config)\\.(?:base_?url|url|site_url)\\b.*");

  private Expressions() {}

  static void convert(Draft draft) {
    boolean all =
        draft.speaks(Dialect.LIQUID) || draft.speaks(Dialect.VUE) || draft.speaks(Dialect.MKDOCS);
    Matcher expression = EXPRESSION.matcher(draft.text());
    while (expression.find()) {
      String inner = expression.group("inner").strip();
      if (!draft.isCode(expression.start()) && (all || KNOWN.matcher(inner).matches())) {
        Matcher quoted = QUOTED.matcher(inner);
        if (quoted.find()) {
          draft.replace(expression.start(), expression.end(), quoted.group("text"));
        } else if (BASE.matcher(inner).matches()) {
          draft.remove(expression.start(), expression.end());
        } else {
          draft.leaveOut(expression.start(), expression.end(), "{{ " + inner + " }}");
        }
      }
    }
  }
}
