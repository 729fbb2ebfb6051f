package io.kartei.dialect.quarto;

import java.util.Set;
import java.util.regex.Pattern;

/** How the lines look that Quarto and R Markdown understand besides Markdown. */
final class QuartoLines {
  static final Pattern FENCE =
      Pattern.compile(
          "(?<lead>[ \\t>]*(?:[-*+][ \\t]+|\\d{1,9}[.)][ \\t]+)?)(?<fence>`{3,}+|~{3,}+)[ \\t]*"
              + "(?:(?<raw>\\{\\{[^{}]*\\}\\})|\\{(?<inner>.*)\\}|(?<info>[^`]*))[ \\t]*");

  static final Pattern DIV =
      Pattern.compile(
          "(?<lead>[ \\t>]*):{3,}[ \\t]*(?:\\{(?<inner>[^{}]*)\\}"
              + "|(?<name>[\\w.-]+))[ \\t]*:*[ \\t]*");

  static final Pattern CLOSE = Pattern.compile("(?<lead>[ \\t>]*):{3,}[ \\t]*");
  static final Pattern HEADING =
      Pattern.compile(
          "(?<lead>[ \\t>]*)(?<marks>#{1,6})[ \\t]+(?<text>[^{]*+)(?:\\{[^{}]*\\}[ \\t]*)?");
  static final Pattern PART =
      Pattern.compile("^([ \\t>]*#{1,6}[ \\t]+)\\((?:PART|APPENDIX)(?:\\\\?\\*)?\\)[ \\t]*");

  static final Pattern OPTION = Pattern.compile("[ \\t>]*(?:#|//|%%|--)\\|[ \\t]*(?<text>.*)");
  static final Pattern KEY =
      Pattern.compile("(?<key>[\\w.-]{1,60}):[ \\t]*[\"']?(?<value>[^\"']*+)[\"']?[ \\t]*");

  /** The end of a displayed formula with its label. */
  static final Pattern EQUATION =
      Pattern.compile("(?<tex>.*\\$\\$)[ \\t]*\\{#(?<label>[\\w:.-]{1,100})[^{}]*\\}[ \\t]*");

  /** A caption below a table, behind a colon or a word. */
  static final Pattern CAPTION =
      Pattern.compile(
          "(?<lead>[ \\t>]*)(?:Table)?:[ \\t]+(?<text>[^{]*+)"
              + "(?:\\{(?<inner>[^{}]*)\\}[ \\t]*)?");

  /** What front matter says of all cells. */
  static final Pattern SILENT = Pattern.compile("(?m)^[ \\t]*echo:[ \\t]*false[ \\t]*$");

  /** Slides' pauses and breaks of printed pages. */
  static final Pattern NOTHING =
      Pattern.compile(
          "[ \\t]*(?:\\. \\. \\."
              + "|\\\\(?:newpage|pagebreak|clearpage|blandscape|elandscape))[ \\t]*");

  /** Code within a line. */
  static final Pattern CODE = Pattern.compile("(`++)[^`]*+\\1");

  /** The environments of LaTeX that are displayed formulas. */
  static final Set<String> ENVIRONMENTS =
      Set.of("equation", "align", "gather", "multline", "eqnarray", "displaymath");

  private QuartoLines() {}

  /** Returns a heading without what only says how it looks, and R Markdown's names of parts. */
  static String heading(String line) {
    String plain = PART.matcher(line).replaceFirst("$1");
    int list = plain.lastIndexOf('{');
    boolean labelled = list >= 0 && plain.indexOf('#', list) >= 0;
    return list < 0 || labelled ? plain : plain.substring(0, list).stripTrailing();
  }

  /** Returns whether a line begins or ends a displayed formula that stands in the text itself. */
  static boolean isEnvironment(String line, String edge) {
    String words = line.strip();
    int end = words.indexOf('}');
    return words.startsWith(edge)
        && end == words.length() - 1
        && ENVIRONMENTS.contains(words.substring(edge.length(), end).replace("*", ""));
  }

  static String anchor(String label) {
    return label.isEmpty() ? "" : "<a id=\"" + label + "\"></a>";
  }
}
