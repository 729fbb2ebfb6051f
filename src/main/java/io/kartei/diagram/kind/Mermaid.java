package io.kartei.diagram.kind;

import io.kartei.diagram.Diagram;
import io.kartei.diagram.drawing.Drawing;
import io.kartei.diagram.mermaid.scan.Problem;
import io.kartei.diagram.svg.SvgWriter;
import io.kartei.messages.Messages;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Draws Mermaid without a browser and without a site; for programs that need nothing else of
 * Kartei.
 *
 * <pre>{@code
 * Mermaid.Picture picture = Mermaid.draw("flowchart LR\n a --> b");
 * if (picture.svg() != null) {
 *   Files.writeString(Path.of("plan.svg"), picture.svg());
 * }
 * }</pre>
 */
public final class Mermaid {
  private Mermaid() {}

  /**
   * A drawn source.
   *
   * @param svg a file of its own, with its colours, name and description; null if nothing is drawn,
   *     and then there is at least one problem
   * @param name the author's name for it, else that of its kind; empty if nothing is drawn
   * @param description what it shows, in sentences; empty if nothing is drawn
   * @param problems with their places in the source
   */
  public record Picture(
      @Nullable String svg, String name, String description, List<Problem> problems) {
    public Picture {
      problems = List.copyOf(problems);
    }
  }

  /** Draws a source on light paper, described in English. Never fails. */
  public static Picture draw(String source) {
    return draw(source, "en", SvgWriter.Shade.LIGHT);
  }

  /**
   * Draws a source. Never fails.
   *
   * @param source with line feeds between its lines
   * @param language of the description, such as {@code de}; English if there isn't such a
   *     translation
   * @param shade of the paper
   */
  public static Picture draw(String source, String language, SvgWriter.Shade shade) {
    DrawnDiagram drawn = DrawnDiagram.forPage(source);
    Drawing drawing = drawn.drawing();
    Diagram diagram = drawn.diagram();
    if (drawing == null || diagram == null) {
      return new Picture(null, "", "", drawn.problems());
    }
    Messages messages = Messages.forLanguage(language);
    String name = DiagramDescriber.name(diagram, messages);
    String description = String.join(" ", DiagramDescriber.describe(diagram, messages));
    String svg = SvgWriter.standalone(drawing.named(name, description), shade);
    return new Picture(svg, name, description, drawn.problems());
  }
}
