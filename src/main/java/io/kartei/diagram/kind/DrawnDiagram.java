package io.kartei.diagram.kind;

import io.kartei.diagram.Diagram;
import io.kartei.diagram.NetworkPlan;
import io.kartei.diagram.draw.Space;
import io.kartei.diagram.draw.text.TooLargeException;
import io.kartei.diagram.drawing.AskedBox;
import io.kartei.diagram.drawing.Drawing;
import io.kartei.diagram.layout.LayoutException;
import io.kartei.diagram.mermaid.scan.LinkPlace;
import io.kartei.diagram.mermaid.scan.Problem;
import io.kartei.diagram.text.Formulas;
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
 * @param narrow the drawing for a phone; null if there is none better than {@code drawing}
 * @param problems with their places in the source
 * @param links with their places in the source; empty if the source is wrong
 * @param occlusion the box that a reader is to name; null unless it is shown for that
 */
public record DrawnDiagram(
    String type,
    By by,
    @Nullable Diagram diagram,
    @Nullable Drawing drawing,
    @Nullable Drawing narrow,
    List<Problem> problems,
    List<LinkPlace> links,
    @Nullable Occlusion occlusion) {

  /** The size of text up to which it is larger than it needs to be, in px. */
  private static final double LARGEST_TEXT = 15;

  /** The result for a source that couldn't be read or drawn. */
  public static final DrawnDiagram UNDRAWN =
      new DrawnDiagram("", By.NOBODY, null, null, null, List.of(), List.of(), null);

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

  /**
   * Returns the lines of the source that are wrong and so aren't in the drawing, without leading
   * and trailing blanks; empty if nothing is drawn.
   */
  public List<String> leftOut(String source) {
    if (drawing == null) {
      return List.of();
    }
    return problems.stream()
        .filter(p -> p.kind() == Problem.Kind.SYNTAX)
        .map(p -> line(source, p.start()))
        .filter(line -> !line.isEmpty())
        .distinct()
        .toList();
  }

  private static String line(String source, int at) {
    int from = source.lastIndexOf('\n', Math.max(0, at - 1)) + 1;
    int to = source.indexOf('\n', Math.min(at, source.length()));
    return source.substring(Math.min(from, source.length()), to < 0 ? source.length() : to).strip();
  }

  /** Reads and draws a Mermaid source. Never fails. */
  public static DrawnDiagram of(String source) {
    return of(source, Formulas.NONE);
  }

  /**
   * Reads and draws a Mermaid source. Never fails.
   *
   * @param formulas what sets formulas in labels
   */
  public static DrawnDiagram of(String source, Formulas formulas) {
    return of(source, formulas, true);
  }

  /** Reads and draws a Mermaid source for a page only, which takes less time. Never fails. */
  static DrawnDiagram forPage(String source) {
    return of(source, Formulas.NONE, false);
  }

  private static DrawnDiagram of(String source, Formulas formulas, boolean forPhones) {
    ParsedDiagram parsed = MermaidParser.parse(source);
    Diagram diagram = parsed.diagram();
    if (diagram == null) {
      boolean wrong = parsed.problems().stream().anyMatch(p -> p.kind() == Problem.Kind.SYNTAX);
      return new DrawnDiagram(
          parsed.type(),
          wrong ? By.NOBODY : By.MERMAID,
          null,
          null,
          null,
          parsed.problems(),
          List.of(),
          null);
    }
    try {
      TextMeasure measure = TextMeasure.bundled().with(formulas);
      return drawn(parsed.type(), diagram, measure, parsed.problems(), parsed.links(), forPhones);
    } catch (TooLargeException e) {
      return byScript(parsed, Problem.Kind.TOO_LARGE, e.problem());
    } catch (LayoutException e) {
      return byScript(parsed, Problem.Kind.UNSUPPORTED, Phrase.of("mermaid.no-layout"));
    }
  }

  /** Returns the same diagram without what is to be worked out, or null if it has no such thing. */
  public @Nullable DrawnDiagram blank() {
    if (!(diagram instanceof NetworkPlan plan)) {
      return null;
    }
    return drawn(type, plan.asBlank(), TextMeasure.bundled(), List.of(), List.of(), true);
  }

  /**
   * Returns the same diagram with one box that a reader is to name, or null if it has no such box.
   * With a hidden name, it has no trace of it but where it is elsewhere, too.
   */
  public @Nullable DrawnDiagram with(Occlusion asked) {
    String group = diagram == null ? null : Boxes.group(diagram, asked.node());
    Drawing shown =
        drawing == null || group == null ? null : AskedBox.in(drawing, group, asked.hidden());
    if (diagram == null || group == null || shown == null) {
      return null;
    }
    return new DrawnDiagram(
        type,
        by,
        asked.hidden() ? Boxes.hidden(diagram, asked.node()) : diagram,
        shown,
        narrow == null ? null : AskedBox.in(narrow, group, asked.hidden()),
        List.of(),
        List.of(),
        asked);
  }

  /**
   * Returns the same diagram with the names of several boxes hidden, or null if it lacks one of
   * them.
   */
  public @Nullable DrawnDiagram without(List<String> nodes) {
    DrawnDiagram shown = this;
    for (String node : nodes) {
      shown = shown == null ? null : shown.with(new Occlusion(node, true));
    }
    return shown == null
        ? null
        : new DrawnDiagram(
            type, by, shown.diagram, shown.drawing, shown.narrow, List.of(), List.of(), null);
  }

  private static DrawnDiagram drawn(
      String type,
      Diagram diagram,
      TextMeasure measure,
      List<Problem> problems,
      List<LinkPlace> links,
      boolean forPhones) {
    DiagramKind<?> kind = DiagramKinds.of(diagram);
    Drawing drawing = kind.draw(diagram, measure, Space.PAGE);
    Drawing narrow = forPhones ? narrow(kind, diagram, measure, drawing) : null;
    return new DrawnDiagram(type, By.KARTEI, diagram, drawing, narrow, problems, links, null);
  }

  /** Returns the drawing for a phone, or null if the one for a page serves as well. */
  private static @Nullable Drawing narrow(
      DiagramKind<?> kind, Diagram diagram, TextMeasure measure, Drawing drawing) {
    double legible = legible(drawing);
    if (legible <= 1) {
      return null;
    }
    Drawing narrow = kind.draw(diagram, measure, Space.PHONE);
    double better = legible(narrow);
    return better < 0.9 * legible || (better <= 1 && better < legible) ? narrow : null;
  }

  /** Returns how many times as wide as a phone a drawing has to be for its text to be legible. */
  private static double legible(Drawing drawing) {
    double text = drawing.smallestText(LARGEST_TEXT);
    return drawing.width() * Space.MIN_TEXT / text / Space.PHONE.width();
  }

  private static DrawnDiagram byScript(ParsedDiagram parsed, Problem.Kind kind, Phrase message) {
    List<Problem> problems = new ArrayList<>(parsed.problems());
    problems.add(new Problem(kind, 0, 0, message, null));
    return new DrawnDiagram(
        parsed.type(), By.MERMAID, null, null, null, problems, parsed.links(), null);
  }
}
