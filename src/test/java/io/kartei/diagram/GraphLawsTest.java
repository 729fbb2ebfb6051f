package io.kartei.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import io.kartei.diagram.drawing.Drawing;
import io.kartei.diagram.drawing.Mark;
import io.kartei.diagram.drawing.Outline;
import io.kartei.diagram.drawing.Role;
import io.kartei.diagram.kind.DrawnDiagram;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every diagram of boxes and lines, on a page and on a phone. */
class GraphLawsTest {
  private static final Path CORPUS = Path.of("src/test/resources/diagrams");

  private record Area(double left, double top, double right, double bottom, String text) {
    boolean meets(Area other) {
      return left < other.right - 1
          && other.left < right - 1
          && top < other.bottom - 1
          && other.top < bottom - 1;
    }
  }

  /** Everything in a drawing, without groups. */
  private static List<Mark> marks(Drawing drawing) {
    List<Mark> found = new ArrayList<>();
    drawing.marks().forEach(mark -> collect(mark, found));
    return found;
  }

  private static void collect(Mark mark, List<Mark> found) {
    if (mark instanceof Mark.Group group) {
      group.marks().forEach(inner -> collect(inner, found));
    } else {
      found.add(mark);
    }
  }

  private static List<Area> texts(List<Mark> marks) {
    List<Area> areas = new ArrayList<>();
    for (Mark mark : marks) {
      if (mark instanceof Mark.Text text) {
        double left =
            switch (text.anchor()) {
              case START -> text.x();
              case MIDDLE -> text.x() - text.width() / 2;
              case END -> text.x() - text.width();
            };
        areas.add(
            new Area(
                left,
                text.y() - 0.75 * text.size(),
                left + text.width(),
                text.y() + 0.2 * text.size(),
                (text.role() == Role.LABEL ? "label " : "") + text.spans().get(0).text()));
      }
    }
    return areas;
  }

  /** The straight stretches of all lines. */
  private static List<Area> stretches(List<Mark> marks) {
    List<Area> stretches = new ArrayList<>();
    for (Mark mark : marks) {
      if (mark instanceof Mark.Path path
          && (path.role() == Role.EDGE
              || path.role() == Role.EDGE_DOTTED
              || path.role() == Role.EDGE_THICK)) {
        double x = 0;
        double y = 0;
        for (Outline.Step step : path.outline().steps()) {
          if (step instanceof Outline.Move to) {
            x = to.x();
            y = to.y();
          } else if (step instanceof Outline.Line to) {
            stretches.add(
                new Area(
                    Math.min(x, to.x()) - 1.5,
                    Math.min(y, to.y()) - 1.5,
                    Math.max(x, to.x()) + 1.5,
                    Math.max(y, to.y()) + 1.5,
                    "line"));
            x = to.x();
            y = to.y();
          } else if (step instanceof Outline.Curve to) {
            x = to.x();
            y = to.y();
          }
        }
      }
    }
    return stretches;
  }

  private static int bends(List<Mark> marks) {
    int bends = 0;
    for (Mark mark : marks) {
      if (mark instanceof Mark.Path path && path.role() == Role.EDGE) {
        bends +=
            (int) path.outline().steps().stream().filter(Outline.Curve.class::isInstance).count();
      }
    }
    return bends;
  }

  static Stream<Path> corpus() throws IOException {
    try (Stream<Path> files = Files.list(CORPUS)) {
      return files
          .filter(
              f ->
                  f.getFileName().toString().matches("(flowchart|state|er|usecase|class)-.*\\.mmd"))
          .sorted()
          .toList()
          .stream();
    }
  }

  private static DrawnDiagram drawn(Path file) throws IOException {
    return DrawnDiagram.of(Files.readString(file));
  }

  @ParameterizedTest
  @MethodSource("corpus")
  void noLineRunsThroughWordsAndNoWordsThroughOthers(Path file) throws IOException {
    DrawnDiagram drawn = drawn(file);
    List<Drawing> drawings = new ArrayList<>(List.of(Objects.requireNonNull(drawn.drawing())));
    if (drawn.narrow() != null) {
      drawings.add(drawn.narrow());
    }
    for (Drawing drawing : drawings) {
      List<Mark> marks = marks(drawing);
      List<Area> texts = texts(marks);
      List<Area> lines = stretches(marks);
      for (int i = 0; i < texts.size(); i++) {
        Area text = texts.get(i);
        for (int j = i + 1; j < texts.size(); j++) {
          assertThat(text.meets(texts.get(j))).as("%s, %s", text, texts.get(j)).isFalse();
        }
        // the words of a line interrupt it
        if (!text.text().startsWith("label ")) {
          assertThat(lines.stream().filter(text::meets)).as("%s", text).isEmpty();
        }
      }
    }
  }

  private static Drawing drawing(String source) {
    return Objects.requireNonNull(DrawnDiagram.of(source).drawing());
  }

  @Test
  void linesThatChangePlacesStepAsideOnce() {
    Drawing drawing = drawing("flowchart TB\n A --> C\n A --> D\n B --> C\n B --> D");
    assertThat(bends(marks(drawing))).isEqualTo(4);
  }

  @Test
  void aLineKeepsAwayFromABoxThatItPasses() {
    Drawing drawing = drawing("flowchart TB\n c1 --> a2\n subgraph one\n a1 --> a2\n end");
    List<Mark> marks = marks(drawing);
    Area a1 =
        texts(marks).stream().filter(text -> text.text().equals("a1")).findFirst().orElseThrow();
    // the box reaches 14 px beyond its words
    Area around = new Area(a1.left - 20, a1.top - 2, a1.right + 20, a1.bottom + 2, "");
    assertThat(stretches(marks).stream().filter(around::meets)).isEmpty();
  }

  /** Side by side in one row it is 860 px wide, which can be read. */
  @Test
  void whatCanBeReadKeepsItsShape() {
    StringBuilder source = new StringBuilder("classDiagram\n");
    for (char c = 'A'; c < 'P'; c = (char) (c + 2)) {
      source.append("class").append(c).append(" <|-- class").append((char) (c + 1)).append('\n');
    }
    Drawing drawing = drawing(source.toString());
    assertThat(drawing.width()).isBetween(600.0, 780.0);
    assertThat(drawing.height()).isLessThan(200);
  }

  @Test
  void aNameOnAPhoneBreaksBetweenItsParts() {
    String source =
        """
        ---
        config:
          class:
            hierarchicalNamespaces: false
        ---
        classDiagram
          namespace Firma.Entwicklung.Dienste {
            class Programmierer
          }
          namespace Firma.Entwicklung.Seiten {
            class Gestalter
          }
          Leitung --> Programmierer : beauftragt
          Leitung --> Gestalter : beauftragt
        """;
    Drawing narrow = Objects.requireNonNull(DrawnDiagram.of(source).narrow());
    assertThat(texts(marks(narrow)).stream().map(Area::text)).contains("Dienste", "Seiten");
  }

  @Test
  void shortMessagesHaveRoom() {
    List<Area> texts = texts(marks(drawing("sequenceDiagram\n A->>B: hi\n B->>A: ho")));
    double a = texts.stream().filter(t -> t.text().equals("A")).findFirst().orElseThrow().left;
    double b = texts.stream().filter(t -> t.text().equals("B")).findFirst().orElseThrow().left;
    assertThat(b - a).isGreaterThan(150);
  }

  @Test
  void aSmallSlicesPercentageIsRightAtIt() {
    List<Area> texts = texts(marks(drawing("pie\n \"a\" : 97\n \"b\" : 3")));
    Area small =
        texts.stream()
            .filter(t -> t.text().contains("3\u00a0%") || t.text().contains("3 %"))
            .findFirst()
            .orElseThrow();
    Area large = texts.stream().filter(t -> t.text().contains("97")).findFirst().orElseThrow();
    assertThat(small.bottom).isLessThan(large.top);
    assertThat(Math.abs(small.right - large.left)).isLessThan(60);
  }
}
