package io.kartei.diagram;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a Mermaid source draws, by its first word (Mermaid documentation, "Diagram Syntax"). A drawn
 * type will be a record, a parser and a drawer of its own; until then the browser draws them all.
 */
public final class DiagramType {
  /** A leading block between two lines of {@code ---}, comments and directives. */
  private static final Pattern PREAMBLE =
      Pattern.compile(
          "\\A\\s*+(?:---\\s*\\n.*?\\n\\s*---\\s*\\n)?+(?:\\s*%%[^\\n]*+(?:\\n|\\z))*+\\s*+",
          Pattern.DOTALL);

  private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z0-9-]*");

  /** Mermaid's second names for the same thing. */
  private static final Map<String, String> ALIASES =
      Map.of(
          "graph", "flowchart",
          "flowchart-elk", "flowchart",
          "statediagram-v2", "stateDiagram",
          "classdiagram-v2", "classDiagram");

  private DiagramType() {}

  /**
   * The type's canonical name: {@code flowchart}, {@code sequenceDiagram}, {@code gantt}, {@code
   * pie}, {@code classDiagram}, {@code stateDiagram}, or the word as it stands for any other;
   * {@code unknown} when the source begins with no word.
   */
  public static String detect(String source) {
    Matcher preamble = PREAMBLE.matcher(source);
    Matcher word =
        WORD.matcher(source).region(preamble.find() ? preamble.end() : 0, source.length());
    if (!word.lookingAt()) {
      return "unknown";
    }
    return ALIASES.getOrDefault(word.group().toLowerCase(Locale.ROOT), word.group());
  }
}
