package io.kartei.diagram.kind;

import io.kartei.diagram.Diagram;
import io.kartei.diagram.draw.text.TooLargeException;
import io.kartei.diagram.drawing.Drawing;
import io.kartei.diagram.layout.LayoutException;
import io.kartei.diagram.mermaid.scan.LinkPlace;
import io.kartei.diagram.mermaid.scan.Problem;
import io.kartei.diagram.text.TextMeasure;
import io.kartei.messages.Phrase;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A Mermaid source that has been parsed and drawn.
 *
 * @param type Mermaid's name for the type
 * @param by who draws it for the reader
 * @param diagram null unless Kartei draws it
 * @param drawing null unless Kartei draws it
 * @param problems with their places in the source
 * @param links with their places in the source; empty if the source is wrong
 */
public record DrawnDiagram(
    String type,
    By by,
    @Nullable Diagram diagram,
    @Nullable Drawing drawing,
    List<Problem> problems,
    List<LinkPlace> links) {

  /** The result for a source that couldn't be read or drawn. */
  public static final DrawnDiagram UNDRAWN =
      new DrawnDiagram("", By.NOBODY, null, null, List.of(), List.of());

  /** Who draws. */
  public enum By {
    /** Kartei, while it builds the site. */
    KARTEI,
    /** Mermaid's script, in the reader's browser. */
    MERMAID,
    /** Nobody: the source is wrong and is shown as is. */
    NOBODY
  }

  public DrawnDiagram {
    problems = List.copyOf(problems);
    links = List.copyOf(links);
  }

  /** Reads and draws a Mermaid source. Never fails. */
  public static DrawnDiagram of(String source) {
    ParsedDiagram parsed = MermaidParser.parse(source);
    Diagram diagram = parsed.diagram();
    if (diagram == null) {
      boolean wrong = parsed.problems().stream().anyMatch(p -> p.kind() == Problem.Kind.SYNTAX);
      return new DrawnDiagram(
          parsed.type(), wrong ? By.NOBODY : By.MERMAID, null, null, parsed.problems(), List.of());
    }
    try {
      Drawing drawing = DiagramKinds.of(diagram).draw(diagram, TextMeasure.bundled());
      return new DrawnDiagram(
          parsed.type(), By.KARTEI, diagram, drawing, parsed.problems(), parsed.links());
    } catch (TooLargeException e) {
      return byScript(parsed, Problem.Kind.TOO_LARGE, e.problem());
    } catch (LayoutException e) {
      return byScript(parsed, Problem.Kind.UNSUPPORTED, Phrase.of("mermaid.no-layout"));
    }
  }

  private static DrawnDiagram byScript(ParsedDiagram parsed, Problem.Kind kind, Phrase message) {
    List<Problem> problems = new ArrayList<>(parsed.problems());
    problems.add(new Problem(kind, 0, 0, message, null));
    return new DrawnDiagram(parsed.type(), By.MERMAID, null, null, problems, parsed.links());
  }
}
