package io.kartei.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import io.kartei.diagram.drawing.Drawing;
import io.kartei.diagram.drawing.Mark;
import io.kartei.diagram.drawing.Role;
import io.kartei.diagram.kind.DrawnDiagram;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every sequence diagram, Gantt chart and pie, and for whatever resembles one. */
class DrawingLawsTest {
  private static final Path CORPUS = Path.of("src/test/resources/diagrams");

  /** Where a text lies. */
  private record Area(double left, double top, double right, double bottom, String text) {
    boolean meets(Area other) {
      return left < other.right - 0.5
          && other.left < right - 0.5
          && top < other.bottom - 0.5
          && other.top < bottom - 0.5;
    }
  }

  static Stream<Path> corpus() throws IOException {
    try (Stream<Path> files = Files.list(CORPUS)) {
      return files
          .filter(
              file ->
                  file.getFileName()
                      .toString()
                      .matches(
                          "(sequence|gantt|pie|timeline|packet|gitgraph|quadrant|xychart|activity)-.*\\.mmd"))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("corpus")
  void textsLieWithinAndApart(Path file) throws IOException {
    DrawnDiagram drawn = DrawnDiagram.of(Files.readString(file));
    assertThat(drawn.by()).isEqualTo(DrawnDiagram.By.KARTEI);
    Drawing drawing = Objects.requireNonNull(drawn.drawing());
    List<Area> areas = areas(drawing);
    for (int i = 0; i < areas.size(); i++) {
      assertInside(areas.get(i), drawing);
      for (int j = i + 1; j < areas.size(); j++) {
        assertThat(areas.get(i).meets(areas.get(j)))
            .as("%s over %s", areas.get(i), areas.get(j))
            .isFalse();
      }
    }
    assertThat(ids(drawing.marks())).doesNotHaveDuplicates();
  }

  /** A few hundred corpora with characters, words and lines lost, doubled and moved. */
  @ParameterizedTest
  @MethodSource("corpus")
  void anySourceEnds(Path file) throws IOException {
    String source = Files.readString(file);
    Random random = new Random(file.getFileName().toString().hashCode());
    for (int i = 0; i < 60; i++) {
      String mutant = mutate(source, random);
      DrawnDiagram drawn = DrawnDiagram.of(mutant);
      drawn
          .problems()
          .forEach(p -> assertThat(p.end()).as(mutant).isBetween(p.start(), mutant.length()));
      if (drawn.drawing() != null) {
        areas(drawn.drawing()).forEach(area -> assertInside(area, drawn.drawing()));
      } else if (drawn.by() == DrawnDiagram.By.NOBODY) {
        assertThat(drawn.problems()).as(mutant).isNotEmpty();
      }
    }
  }

  static Stream<String> enormous() {
    String messages = "  A->>B: x\n".repeat(4400);
    StringBuilder participants = new StringBuilder("sequenceDiagram\n");
    StringBuilder tasks = new StringBuilder("gantt\n  excludes weekends\n a : 2024-01-01, 1d\n");
    StringBuilder chain = new StringBuilder("gantt\n");
    for (int i = 0; i < 2000; i++) {
      participants.append("  p").append(i).append("->>p").append(i + 1).append(": m\n");
      tasks.append(" t : ").append("900y\n");
      chain.append(" t : t").append(i).append(", after t").append(i + 1).append(", 1d\n");
    }
    return Stream.of(
        "sequenceDiagram\n" + messages,
        participants.toString(),
        tasks.toString(),
        chain + " end : t2000, 2024-01-01, 1d\n",
        "sequenceDiagram\n" + "loop\n".repeat(9000),
        "sequenceDiagram\n" + "A->>+A: x\n".repeat(4000),
        "gantt\n tickInterval 1millisecond\n a : 0001-01-01, 9000y\n",
        "pie\n" + "\"a\" : 1\n".repeat(5500),
        "pie\n \"a\" : " + "9".repeat(30) + "\n \"b\" : 0." + "0".repeat(29) + "1\n",
        "sequenceDiagram\n A->>B: " + "word ".repeat(9000),
        "sequenceDiagram\n A->>B: " + "w".repeat(45_000),
        "gantt\n" + "s".repeat(40_000) + " : 2024-01-01, 1d");
  }

  @ParameterizedTest
  @MethodSource("enormous")
  void whatIsEnormousEnds(String source) {
    DrawnDiagram drawn = DrawnDiagram.of(source);
    assertThat(drawn.drawing() != null || !drawn.problems().isEmpty()).isTrue();
  }

  private static String mutate(String source, Random random) {
    StringBuilder text = new StringBuilder(source);
    for (int n = 1 + random.nextInt(4); n > 0 && text.length() > 12; n--) {
      int from = 6 + random.nextInt(text.length() - 8);
      int to = Math.min(text.length(), from + 1 + random.nextInt(12));
      String part = text.substring(from, to);
      switch (random.nextInt(4)) {
        case 0 -> text.delete(from, to);
        case 1 -> text.insert(from, part.repeat(1 + random.nextInt(3)));
        case 2 -> text.insert(6 + random.nextInt(text.length() - 8), part);
        default -> text.insert(from, "\n;:,#{}()<>-+\"'\u00df\ud83d".charAt(random.nextInt(17)));
      }
    }
    return text.toString();
  }

  private static void assertInside(Area area, Drawing drawing) {
    assertThat(area.left()).as("%s", area).isGreaterThanOrEqualTo(-0.5);
    assertThat(area.top()).as("%s", area).isGreaterThanOrEqualTo(-0.5);
    assertThat(area.right()).as("%s", area).isLessThanOrEqualTo(drawing.width() + 0.5);
    assertThat(area.bottom()).as("%s", area).isLessThanOrEqualTo(drawing.height() + 0.5);
  }

  private static List<Area> areas(Drawing drawing) {
    List<Area> areas = new ArrayList<>();
    drawing.marks().forEach(mark -> collect(mark, areas));
    return areas;
  }

  private static void collect(Mark mark, List<Area> areas) {
    if (mark instanceof Mark.Group group) {
      group.marks().forEach(inner -> collect(inner, areas));
    } else if (mark instanceof Mark.Text text) {
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
              text.spans().toString()));
    } else if (mark instanceof Mark.Rectangle box && box.role() == Role.NOTE) {
      assertThat(box.width()).isPositive();
    }
  }

  private static List<String> ids(List<Mark> marks) {
    List<String> ids = new ArrayList<>();
    for (Mark mark : marks) {
      if (mark instanceof Mark.Group group) {
        if (group.id() != null) {
          ids.add(group.id());
        }
        ids.addAll(ids(group.marks()));
      }
    }
    return ids;
  }
}
