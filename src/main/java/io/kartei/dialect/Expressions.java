package io.kartei.dialect;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

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

  /** Text of several lines that a filter makes Markdown of. */
  private static final Pattern MARKDOWN =
      Pattern.compile(
          "\\{\\{-?\\s*+(?<quote>[\"'])(?<text>(?s:.{1,20000}?))\\k<quote>\\s*+\\|\\s*+markdownify"
              + "[^{}\"']{0,100}+\\}\\}");

  /** What gives a note's own settings. */
  private static final Pattern OWN =
      Pattern.compile("^(?:page|\\$?frontmatter|\\$page\\.frontmatter)\\.(?<key>[\\w-]+)$");

  private static final Pattern FRONT_MATTER = Pattern.compile("\\A---[ \\t]*\\n(?s:.*?)\\n---");

  private Expressions() {}

  /**
   * Replaces the expressions of a note.
   *
   * @param variables what names in them stand for
   */
  static void convert(Draft draft, Map<String, String> variables) {
    markdown(draft);
    boolean all =
        draft.speaks(Dialect.LIQUID) || draft.speaks(Dialect.VUE) || draft.speaks(Dialect.MKDOCS);
    Matcher expression = EXPRESSION.matcher(draft.text());
    while (expression.find()) {
      String inner = expression.group("inner").strip();
      if (!draft.isCode(expression.start()) && (all || KNOWN.matcher(inner).matches())) {
        Matcher quoted = QUOTED.matcher(inner);
        String value = value(draft, inner, variables);
        if (value != null) {
          draft.replace(expression.start(), expression.end(), value);
        } else if (quoted.find()) {
          draft.replace(expression.start(), expression.end(), quoted.group("text"));
        } else if (BASE.matcher(inner).matches()) {
          draft.remove(expression.start(), expression.end());
        } else {
          draft.leaveOut(expression.start(), expression.end(), "{{ " + inner + " }}");
        }
      }
    }
  }

  /** Shows what a filter makes of Markdown in quotes, apart from HTML around it. */
  private static void markdown(Draft draft) {
    Matcher block = MARKDOWN.matcher(draft.speaks(Dialect.LIQUID) ? draft.text() : "");
    while (block.find()) {
      if (!draft.isCode(block.start()) && block.group("text").indexOf('\n') >= 0) {
        draft.replace(block.start(), block.start("text"), "\n");
        draft.replace(block.end("text"), block.end(), "\n");
      }
    }
  }

  /** Returns what a name stands for in the settings of the project or of the note, or null. */
  private static @Nullable String value(Draft draft, String inner, Map<String, String> variables) {
    int filter = inner.indexOf('|');
    String name = (filter < 0 ? inner : inner.substring(0, filter)).strip();
    Matcher own = OWN.matcher(name);
    if (!own.matches()) {
      return BASE.matcher(name).matches() ? null : variables.get(name);
    }
    Matcher head = FRONT_MATTER.matcher(draft.text());
    if (!head.lookingAt()) {
      return null;
    }
    String key = "\n" + own.group("key") + ":";
    int at = head.group().indexOf(key);
    if (at < 0) {
      return null;
    }
    int from = at + key.length();
    String said = draft.text().substring(from, draft.lineEnd(from)).strip();
    boolean quoted = said.length() > 1 && "\"'".indexOf(said.charAt(0)) >= 0;
    String plain = quoted ? said.substring(1, said.length() - 1) : said;
    return plain.isEmpty() || "[{|>&*".indexOf(plain.charAt(0)) >= 0 ? null : plain;
  }
}
