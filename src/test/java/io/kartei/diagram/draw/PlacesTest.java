package io.kartei.diagram.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.kartei.diagram.drawing.Drawing;
import io.kartei.diagram.drawing.Mark;
import io.kartei.diagram.drawing.Outline;
import io.kartei.diagram.drawing.Role;
import io.kartei.diagram.kind.DrawnDiagram;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is above, left and right of what. */
class PlacesTest {
  private static List<Mark.Text> words(String name) throws IOException {
    Path file = Path.of("src/test/resources/diagrams", name + ".mmd");
    Drawing drawing = DrawnDiagram.of(Files.readString(file)).drawing();
    return Objects.requireNonNull(drawing).marks().stream().flatMap(PlacesTest::texts).toList();
  }

  private static Stream<Mark.Text> texts(Mark mark) {
    if (mark instanceof Mark.Group group) {
      return group.marks().stream().flatMap(PlacesTest::texts);
    }
    return mark instanceof Mark.Text text ? Stream.of(text) : Stream.empty();
  }

  private static Mark.Text find(List<Mark.Text> words, String start) {
    return words.stream()
        .filter(text -> text.spans().get(0).text().startsWith(start))
        .findFirst()
        .orElseThrow();
  }

  /** Whoever reads from the top begins where the author did, however many lines lead back. */
  @Test
  void whatLeadsBackTurnsNothingUpsideDown() throws IOException {
    List<Mark.Text> words = words("flowchart-return");
    List<Double> order =
        Stream.of("Wer findet", "Ist er an", "Antwortet", "Kabel", "Noch einmal")
            .map(start -> find(words, start).y())
            .toList();
    assertThat(order).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void aLongLineThatLeadsBackDoesNotPassItsStart() throws IOException {
    Drawing drawing =
        Objects.requireNonNull(
            DrawnDiagram.of("flowchart LR\n a --> b --> c\n c ----> a").drawing());
    double last = find(drawing.marks().stream().flatMap(PlacesTest::texts).toList(), "c").x();
    assertThat(drawing.width()).isLessThan(last + 60);
  }

  @Test
  void notesStandOnTheirSideOfTheirState() throws IOException {
    List<Mark.Text> words = words("state-notes");
    Mark.Text state = find(words, "Bereit");
    assertThat(find(words, "wartet").x()).isLessThan(state.x() - 40);
    assertThat(find(words, "steht in").x()).isLessThan(state.x() - 40);
    assertThat(find(words, "braucht").x()).isGreaterThan(state.x() + 40);
    assertThat(find(words, "braucht").y()).isCloseTo(state.y(), within(4.0));
    assertThat(find(words, "vorn").x()).isLessThan(find(words, "Holen").x() - 40);
    assertThat(find(words, "hinten").x()).isGreaterThan(find(words, "Ausführen").x() + 40);
    assertThat(find(words, "einer je").x()).isGreaterThan(find(words, "hinten").x());
  }

  @Test
  void leftIsLeftWhereTheDiagramFlowsToTheLeft() throws IOException {
    List<Mark.Text> words = words("state-notes-leftwards");
    assertThat(find(words, "links von").x()).isLessThan(find(words, "Zu").x());
    assertThat(find(words, "rechts von").x()).isGreaterThan(find(words, "Auf").x());
  }

  @Test
  void commentsAreBelowTheirAttributesOnAPhone() throws IOException {
    String source = Files.readString(Path.of("src/test/resources/diagrams/er-forms.mmd"));
    DrawnDiagram drawn = DrawnDiagram.of(source);
    for (Drawing drawing : List.of(drawn.drawing(), Objects.requireNonNull(drawn.narrow()))) {
      List<Mark.Text> words = drawing.marks().stream().flatMap(PlacesTest::texts).toList();
      Mark.Text name = find(words, "nr");
      Mark.Text comment = find(words, "fortlaufend");
      if (drawing.equals(drawn.narrow())) {
        assertThat(comment.x()).isEqualTo(name.x());
        assertThat(comment.y()).isGreaterThan(name.y() + 10).isLessThan(find(words, "name").y());
      } else {
        assertThat(comment.x()).isGreaterThan(name.x() + name.width());
      }
    }
  }

  /** The use cases for which actors come stand next to them, what extends one further away. */
  @Test
  void whatExtendsAUseCaseIsBeyondIt() {
    String source =
        "usecase\n actor Kundin\n Kundin -- Bestellen\n"
            + " Gutschein einlösen ..> Bestellen : extend\n Bestellen ..> Anmelden : include";
    List<Mark.Text> words =
        Objects.requireNonNull(DrawnDiagram.of(source).drawing()).marks().stream()
            .flatMap(PlacesTest::texts)
            .toList();
    double base = distance(find(words, "Kundin"), find(words, "Bestellen"));
    assertThat(distance(find(words, "Kundin"), find(words, "Gutschein"))).isGreaterThan(base);
    assertThat(distance(find(words, "Kundin"), find(words, "Anmelden"))).isGreaterThan(base);
  }

  private static double distance(Mark.Text one, Mark.Text other) {
    return Math.hypot(one.x() - other.x(), one.y() - other.y());
  }

  /** Lines in a grid are upright or level. */
  @Test
  void noLineBetweenBlocksIsSlanted() throws IOException {
    String source = Files.readString(Path.of("src/test/resources/diagrams/block-forms.mmd"));
    Drawing drawing = Objects.requireNonNull(DrawnDiagram.of(source).drawing());
    List<Mark.Path> lines =
        drawing.marks().stream()
            .flatMap(PlacesTest::paths)
            .filter(path -> path.role() == Role.EDGE)
            .toList();
    assertThat(lines).isNotEmpty();
    for (Mark.Path line : lines) {
      double x = Double.NaN;
      double y = Double.NaN;
      for (Outline.Step step : line.outline().steps()) {
        if (step instanceof Outline.Move to) {
          x = to.x();
          y = to.y();
        } else if (step instanceof Outline.Curve to) {
          x = to.x();
          y = to.y();
        } else if (step instanceof Outline.Line to) {
          assertThat(Math.min(Math.abs(to.x() - x), Math.abs(to.y() - y))).isLessThan(0.1);
          x = to.x();
          y = to.y();
        }
      }
    }
  }

  /** Otherwise it would seem to lead from the client to the cache. */
  @Test
  void aLineBetweenBlocksDoesNotLieUponOneThatEndsWhereItBegins() {
    String source =
        "block\n columns 3\n client space server\n space:3\n cache space db\n"
            + " client --> server\n server --> db\n server --> cache";
    assertThat(starts(source)).hasSize(3).element(2).isEqualTo(starts(source).get(1));
  }

  /** Also if that comes later: what is straight has no other way. */
  @Test
  void aLineBetweenBlocksKeepsOffAStraightOneThatComesLater() {
    String source =
        "block\n columns 4\n sensor space gateway space\n space:4\n"
            + " space broker space board\n"
            + " sensor --> gateway\n gateway --> broker\n broker --> board";
    List<List<Outline.Step>> lines = lines(source);
    List<Outline.Step> bent = lines.get(1);
    double reaches = y(bent.get(bent.size() - 1));
    assertThat(Math.abs(reaches - y(lines.get(2).get(0)))).isGreaterThan(10);
    assertThat(Math.abs(y(bent.get(0)) - y(lines.get(0).get(0)))).isGreaterThan(10);
  }

  private static double y(Outline.Step step) {
    return step instanceof Outline.Move move ? move.y() : ((Outline.Line) step).y();
  }

  @Test
  void linesWithTipsAtTheirBeginningsLeaveABoxSideBySide() {
    assertThat(starts("flowchart TB\n a <--> b\n a <--> c")).doesNotHaveDuplicates();
    assertThat(new HashSet<>(starts("flowchart TB\n a --> b\n a --> c"))).hasSize(1);
  }

  /** Returns where the lines of a diagram begin, in the author's order. */
  private static List<Outline.Step> starts(String source) {
    return lines(source).stream().map(steps -> steps.get(0)).toList();
  }

  private static List<List<Outline.Step>> lines(String source) {
    return Objects.requireNonNull(DrawnDiagram.of(source).drawing()).marks().stream()
        .flatMap(PlacesTest::paths)
        .filter(path -> path.role() == Role.EDGE)
        .map(path -> path.outline().steps())
        .toList();
  }

  private static Stream<Mark.Path> paths(Mark mark) {
    if (mark instanceof Mark.Group group) {
      return group.marks().stream().flatMap(PlacesTest::paths);
    }
    return mark instanceof Mark.Path path ? Stream.of(path) : Stream.empty();
  }
}
