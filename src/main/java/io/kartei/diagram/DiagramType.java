package io.kartei.diagram;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Detects the type of a Mermaid diagram from its first word (Mermaid documentation, "Diagram
 * Syntax").
 */
public final class DiagramType {
  /** Front matter between two {@code ---} lines. */
  private static final Pattern FRONT_MATTER =
      Pattern.compile("\\A\\s*+(?:---\\s*\\n.*?\\n\\s*---\\s*\\n)?+", Pattern.DOTALL);

  private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z0-9-]*");

  /** Mermaid's aliases for types. */
  private static final Map<String, String> ALIASES =
      Map.ofEntries(
          Map.entry("graph", "flowchart"),
          Map.entry("flowchart-elk", "flowchart"),
          Map.entry("statediagram-v2", "stateDiagram"),
          Map.entry("classdiagram-v2", "classDiagram"),
          Map.entry("networkplan", "netzplan"),
          Map.entry("packet-beta", "packet"),
          Map.entry("xychart-beta", "xychart"),
          Map.entry("block-beta", "block"),
          Map.entry("aktivitaet", "activity"),
          Map.entry("anwendungsfall", "usecase"));

  private DiagramType() {}

  /**
   * Returns the type's canonical name: {@code flowchart}, {@code sequenceDiagram}, {@code gantt},
   * {@code pie}, {@code classDiagram}, {@code stateDiagram}, or, for any other type, the word as
   * written; {@code unknown} if the source doesn't begin with a word.
   */
  public static String detect(String source) {
    Matcher matter = FRONT_MATTER.matcher(source);
    int at = afterComments(source, matter.find() ? matter.end() : 0);
    Matcher word = WORD.matcher(source).region(at, source.length());
    if (!word.lookingAt()) {
      return "unknown";
    }
    return ALIASES.getOrDefault(word.group().toLowerCase(Locale.ROOT), word.group());
  }

  /** Returns where comments and directives end, of which the latter may have several lines. */
  private static int afterComments(String source, int from) {
    int lastClose = source.lastIndexOf("}%%");
    int at = afterBlanks(source, from);
    while (source.startsWith("%%", at)) {
      int line = source.indexOf('\n', at);
      int end = line < 0 ? source.length() : line;
      if (at <= lastClose && source.startsWith("%%{", at)) {
        end = source.indexOf("}%%", at) + 3;
      }
      at = afterBlanks(source, end);
    }
    return at;
  }

  private static int afterBlanks(String source, int from) {
    int at = from;
    while (at < source.length() && Character.isWhitespace(source.charAt(at))) {
      at++;
    }
    return at;
  }
}
