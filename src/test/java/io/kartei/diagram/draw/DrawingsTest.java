package io.kartei.diagram.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.kartei.Golden;
import io.kartei.diagram.Flowchart;
import io.kartei.diagram.UseCaseDiagram;
import io.kartei.diagram.drawing.Drawing;
import io.kartei.diagram.drawing.Look;
import io.kartei.diagram.drawing.Role;
import io.kartei.diagram.element.NodeShape;
import io.kartei.diagram.kind.DrawnDiagram;
import io.kartei.diagram.mermaid.scan.Problem;
import io.kartei.diagram.svg.SvgWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The corpus of diagrams: each is drawn as its golden file, and every feature occurs in it. */
class DrawingsTest {
  private static final Path FOLDER = Path.of("src/test/resources/diagrams");

  static Stream<String> names() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(f -> f.getFileName().toString())
          .filter(n -> n.matches(".*-.*\\.mmd"))
          .map(n -> n.replace(".mmd", ""))
          .sorted()
          .toList()
          .stream();
    }
  }

  private static String source(String name) {
    try {
      return Files.readString(FOLDER.resolve(name + ".mmd"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void isDrawnAsEver(String name) {
    DrawnDiagram drawn = DrawnDiagram.of(source(name));
    assertThat(drawn.problems()).extracting(Problem::kind).isSubsetOf(Problem.Kind.IGNORED);
    Drawing drawing = drawn.drawing();
    if (drawing == null) {
      fail(name + " is not drawn");
      return;
    }
    Golden.check("diagrams/" + name + ".svg", SvgWriter.write(drawing, "") + "\n");
  }

  /** On the page by its CSS, in a file of its own by what {@link Look} says. */
  @ParameterizedTest
  @EnumSource(Role.class)
  void everyRoleHasALookInEveryPlace(Role role) throws IOException {
    Look look = Look.of(role);
    assertThat(look.fill() != null || look.stroke() != null).isTrue();
    String css = Files.readString(Path.of("templates/css/drawings/drawings.css"));
    boolean plainWords = role.name().endsWith("_TEXT") || role == Role.LABEL || role == Role.TITLE;
    assertThat(plainWords || css.contains("." + role.cssClass())).isTrue();
  }

  @Test
  void everyShapeStrokeAndTipOccurs() throws IOException {
    Set<NodeShape> shapes = EnumSet.noneOf(NodeShape.class);
    Set<Flowchart.Stroke> strokes = EnumSet.noneOf(Flowchart.Stroke.class);
    Set<Flowchart.Tip> heads = EnumSet.noneOf(Flowchart.Tip.class);
    Set<Flowchart.Tip> tails = EnumSet.noneOf(Flowchart.Tip.class);
    names()
        .map(name -> DrawnDiagram.of(source(name)).diagram())
        .forEach(
            diagram -> {
              Flowchart chart =
                  diagram instanceof UseCaseDiagram cases
                      ? cases.chart()
                      : diagram instanceof Flowchart flow ? flow : null;
              if (chart != null) {
                chart.nodes().forEach(n -> shapes.add(n.shape()));
                chart.edges().forEach(e -> strokes.add(e.stroke()));
                chart.edges().forEach(e -> heads.add(e.head()));
                chart.edges().forEach(e -> tails.add(e.tail()));
              }
            });
    assertThat(shapes).containsExactlyInAnyOrder(NodeShape.values());
    assertThat(strokes).containsExactlyInAnyOrder(Flowchart.Stroke.values());
    assertThat(heads).containsExactlyInAnyOrder(Flowchart.Tip.values());
    // those of UML are only at the head
    assertThat(tails)
        .containsExactlyInAnyOrderElementsOf(
            EnumSet.complementOf(EnumSet.of(Flowchart.Tip.OPEN, Flowchart.Tip.TRIANGLE)));
  }

  /** Sources with pieces missing, doubled or in another place: whatever comes, it ends. */
  @ParameterizedTest
  @MethodSource("names")
  void aMaimedSourceIsDrawnOrRefused(String name) {
    Random random = new Random(name.hashCode());
    String whole = source(name);
    for (int round = 0; round < 60; round++) {
      StringBuilder text = new StringBuilder(whole);
      for (int cut = 0; cut <= round % 4; cut++) {
        int from = random.nextInt(text.length());
        int to = Math.min(text.length(), from + 1 + random.nextInt(12));
        String piece = text.substring(from, to);
        text.delete(from, to);
        if (random.nextBoolean()) {
          text.insert(random.nextInt(text.length() + 1), piece + piece);
        }
      }
      DrawnDiagram drawn = DrawnDiagram.of(text.toString());
      assertThat(drawn.drawing() != null || !drawn.problems().isEmpty())
          .as(text.toString())
          .isTrue();
      for (Problem problem : drawn.problems()) {
        assertThat(problem.end()).isBetween(problem.start(), text.length());
      }
    }
  }

  /** What is only meant to burst something. */
  @Test
  void whatIsEndlessEnds() {
    List<String> endless =
        List.of(
            "flowchart LR\n" + "a --> ".repeat(8000),
            "flowchart LR\n" + "subgraph x\n".repeat(4000),
            "flowchart LR\n" + "a[".repeat(20000),
            "flowchart LR\na -. " + ".".repeat(49000),
            "flowchart LR\na[\"" + "<b".repeat(20000) + "\"]",
            "flowchart LR\na[\"" + "#".repeat(49000) + "\"]",
            "flowchart LR\na@{" + "[".repeat(20000) + "}",
            "flowchart LR\na[\"" + "w".repeat(49000) + "\"]",
            "classDiagram\n" + "class A {\n".repeat(4000),
            "classDiagram\nA : " + "~".repeat(49000),
            "stateDiagram\n" + "state a {\n".repeat(4000),
            "stateDiagram\nstate a {\n" + "--\n".repeat(8000) + "}",
            "flowchart TD\n" + "a & b & c & d & e --> f & g & h & i --> a & c & j\n".repeat(30),
            "flowchart LR\na -->|" + "b".repeat(40),
            "%%{" + "{".repeat(40000) + "}%%\nflowchart LR\na");
    for (String source : endless) {
      DrawnDiagram drawn = DrawnDiagram.of(source);
      assertThat(drawn.drawing() != null || !drawn.problems().isEmpty())
          .as(source.substring(0, 40) + Arrays.toString(drawn.problems().toArray()))
          .isTrue();
    }
  }
}
