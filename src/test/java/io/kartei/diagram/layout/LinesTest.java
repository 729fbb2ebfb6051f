package io.kartei.diagram.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.kartei.diagram.element.Direction;
import io.kartei.diagram.layout.BoxGraph.Box;
import io.kartei.diagram.layout.BoxGraph.Line;
import io.kartei.diagram.layout.BoxGraph.Merging;
import io.kartei.diagram.layout.BoxGraph.Packing;
import io.kartei.diagram.layout.BoxGraph.Shared;
import io.kartei.diagram.layout.BoxGraph.Size;
import io.kartei.diagram.layout.Placement.Area;
import io.kartei.diagram.layout.Placement.Point;
import io.kartei.diagram.layout.Placement.Route;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which way lines take. */
class LinesTest {
  private static final Size WORDS = new Size(40, 20);

  private static Line line(String from, String to, String look, Shared atEnd) {
    Merging merging = new Merging(look, Shared.ALWAYS, atEnd);
    return new Line(from, to, 1, Size.NONE, Size.NONE, Size.NONE, merging);
  }

  private static Line line(String from, String to, Size words, String look) {
    Merging merging =
        look.isEmpty() ? Merging.NEVER : new Merging(look, Shared.ALWAYS, Shared.ALWAYS);
    return new Line(from, to, 1, words, Size.NONE, Size.NONE, merging);
  }

  /** Makes lines from pairs such as {@code "ab"}. */
  private static List<Line> lines(String look, String... pairs) {
    return Arrays.stream(pairs)
        .map(p -> line(p.substring(0, 1), p.substring(1), Size.NONE, look))
        .toList();
  }

  private static Placement place(List<Line> lines) {
    Set<String> ids = new LinkedHashSet<>();
    lines.forEach(line -> ids.addAll(List.of(line.from(), line.to())));
    return GraphLayout.place(
        new BoxGraph(Direction.DOWN, ids.stream().map(LinesTest::box).toList(), lines));
  }

  private static Box box(String id) {
    return box(id, 90);
  }

  private static Box box(String id, double width) {
    return new Box(id, width, 40, 0, Direction.DOWN, List.of());
  }

  private static Set<Point> starts(List<Route> routes) {
    Set<Point> starts = new HashSet<>();
    routes.forEach(route -> starts.add(route.points().get(0)));
    return starts;
  }

  private static Set<Point> ends(List<Route> routes) {
    Set<Point> ends = new HashSet<>();
    routes.forEach(route -> ends.add(route.points().get(route.points().size() - 1)));
    return ends;
  }

  @Test
  void linesThatLookAlikeLeaveABoxAsOne() {
    List<Route> routes = place(lines("plain", "ab", "ac", "ad")).lines();
    assertThat(starts(routes)).hasSize(1);
    assertThat(ends(routes)).hasSize(3);
  }

  /** Merged lines that cross each other can't be followed. */
  @Test
  void linesToBoxesThatOthersReachKeepToThemselves() {
    List<Line> lines =
        Stream.of("ac", "ad", "bc", "bd")
            .map(p -> line(p.substring(0, 1), p.substring(1), "plain", Shared.NEVER))
            .toList();
    Placement placed = place(lines);
    assertThat(starts(placed.lines())).hasSize(4);
    assertThat(Objects.requireNonNull(placed.boxes().get("c")).x())
        .isLessThan(Objects.requireNonNull(placed.boxes().get("d")).x());
  }

  @Test
  void linesThatLookAlikeReachABoxAsOne() {
    List<Route> routes = place(lines("plain", "az", "bz", "cz")).lines();
    assertThat(starts(routes)).hasSize(3);
    assertThat(ends(routes)).hasSize(1);
  }

  /** Of several tips on a side of 90 px, eight stand apart and nine don't. */
  @Test
  void linesReachABoxAsOneIfItHasNoRoomForAll() {
    Merging merging = new Merging("plain", Shared.ALWAYS, Shared.WITHOUT_ROOM);
    List<Line> lines = new ArrayList<>();
    for (String from : List.of("a", "b", "c", "d", "e", "f", "g", "h")) {
      lines.add(new Line(from, "z", 1, Size.NONE, Size.NONE, Size.NONE, merging));
    }
    assertThat(ends(place(lines).lines())).hasSize(8);
    lines.add(new Line("i", "z", 1, Size.NONE, Size.NONE, Size.NONE, merging));
    assertThat(ends(place(lines).lines())).hasSize(1);
  }

  /** The way from a to b begins together with that to z, and is straight nevertheless. */
  @Test
  void noLineStepsAsideWhereItSharesItsBeginning() {
    List<Line> lines = lines("plain", "sa", "az", "ab", "ba", "bc", "cy");
    List<Box> boxes =
        List.of(box("s", 18), box("a", 52), box("b", 80), box("c", 72), box("z", 22), box("y", 22));
    Placement placed = GraphLayout.place(new BoxGraph(Direction.DOWN, boxes, lines));
    List<Point> way = placed.lines().get(2).points();
    assertThat(way.get(0)).isEqualTo(placed.lines().get(1).points().get(0));
    assertThat(way).extracting(Point::x).containsOnly(way.get(0).x());
  }

  /** Otherwise a and b would both seem to lead to c and d, also if only one of them does. */
  @Test
  void noLineIsMergedAtBothEnds() {
    List<Route> routes = place(lines("plain", "ac", "ad", "bc")).lines();
    assertThat(starts(routes)).hasSize(3);
    assertThat(ends(routes)).hasSize(2);
  }

  /** The way to c is reached from a and b, so it can't be followed within that to d and e. */
  @Test
  void aLineToABoxThatOthersReachDoesNotLeaveWithOthers() {
    List<Line> lines =
        Stream.of("ac", "ad", "ae", "bc")
            .map(p -> line(p.substring(0, 1), p.substring(1), "plain", Shared.NEVER))
            .toList();
    List<Route> routes = place(lines).lines();
    assertThat(starts(routes)).hasSize(3);
    assertThat(routes.get(1).points().get(0)).isEqualTo(routes.get(2).points().get(0));
  }

  /** Words take a layer; without them, c would be higher than b. */
  @Test
  void boxesThatOneBoxLeadsToAreOnOneLevel() {
    List<Line> lines =
        List.of(
            line("a", "b", WORDS, ""),
            line("a", "c", Size.NONE, ""),
            line("b", "d", Size.NONE, ""),
            line("c", "d", WORDS, ""));
    Placement placed = place(lines);
    assertThat(Objects.requireNonNull(placed.boxes().get("b")).y())
        .isEqualTo(Objects.requireNonNull(placed.boxes().get("c")).y());
  }

  @Test
  void linesWithWordsAndOfOtherLooksKeepToThemselves() {
    List<Line> lines = new ArrayList<>(lines("plain", "ab"));
    lines.addAll(lines("heavy", "ac"));
    lines.add(line("a", "d", WORDS, "plain"));
    lines.addAll(lines("", "ae"));
    assertThat(starts(place(lines).lines())).hasSize(4);
  }

  @Test
  void linesThatLeadBackKeepToThemselves() {
    List<Route> routes = place(lines("plain", "ab", "bc", "ca", "cd")).lines();
    assertThat(routes.get(2).points().get(0)).isNotEqualTo(routes.get(3).points().get(0));
  }

  /** The words on the long way past b, c and d stand at the height of those on the short one. */
  @Test
  void theWordsOfADecisionStayNearIt() {
    List<Line> lines = new ArrayList<>(lines("", "bc", "cd", "de"));
    lines.add(0, line("a", "b", WORDS, ""));
    lines.add(1, line("a", "e", WORDS, ""));
    List<Route> routes = place(lines).lines();
    assertThat(height(routes.get(1))).isEqualTo(height(routes.get(0)));
  }

  /** Returns how high the words of a line stand. */
  private static double height(Route route) {
    return Objects.requireNonNull(route.label()).y();
  }

  @Test
  void noLineStepsAsideByALittle() {
    List<Line> lines = new ArrayList<>(lines("", "ab", "ba", "ac", "bd", "cd", "ad"));
    for (Route route : place(lines).lines()) {
      for (int i = 1; i < route.points().size() - 2; i++) {
        Point a = route.points().get(i);
        Point b = route.points().get(i + 1);
        assertThat(Math.hypot(a.x() - b.x(), a.y() - b.y())).as("%s", route).isGreaterThan(6);
      }
    }
  }

  /** ELK has lines enter and leave frames at other places than the boxes in them. */
  @Test
  void noLineKinksAtTheEdgeOfAFrame() {
    Box one = new Box("one", 60, 40, 20, Direction.RIGHT, List.of(box("a")));
    Box two = new Box("two", 60, 40, 20, Direction.RIGHT, List.of(box("b")));
    List<Line> lines = new ArrayList<>();
    for (String pair : List.of("ab", "ab", "ba", "ac", "bc")) {
      lines.add(line(pair.substring(0, 1), pair.substring(1), WORDS, ""));
    }
    Placement placed =
        GraphLayout.place(new BoxGraph(Direction.RIGHT, List.of(one, two, box("c")), lines));
    for (Route route : placed.lines()) {
      List<Point> way = route.points();
      Area words = Objects.requireNonNull(route.label());
      boolean runsThroughWords = false;
      for (int i = 1; i < way.size(); i++) {
        assertThat(distance(way.get(i - 1), way.get(i))).as("%s", route).isGreaterThan(6);
        runsThroughWords |=
            Math.abs(way.get(i).y() - words.centerY()) < 0.6
                && Math.abs(way.get(i - 1).y() - words.centerY()) < 0.6;
      }
      assertThat(runsThroughWords).as("%s", route).isTrue();
    }
  }

  @Test
  void noLineStepsAsideAndBackBehindAFrame() {
    Box frame = new Box("f", 60, 40, 20, Direction.DOWN, List.of(box("a", 50), box("b", 50)));
    List<Line> lines = new ArrayList<>(lines("", "ad", "cd"));
    for (String pair : List.of("ab", "fc", "fd")) {
      lines.add(line(pair.substring(0, 1), pair.substring(1), WORDS, ""));
    }
    Placement placed =
        GraphLayout.place(
            new BoxGraph(Direction.DOWN, List.of(frame, box("c", 50), box("d", 50)), lines));
    assertThat(placed.lines().get(0).points()).hasSizeLessThanOrEqualTo(4);
  }

  /** Of two frames that lead to each other, the one from which more lines lead comes first. */
  @Test
  void fewLinesLeadBackBetweenFrames() {
    Box one = new Box("one", 60, 40, 20, Direction.DOWN, List.of(box("a"), box("b")));
    Box two = new Box("two", 60, 40, 20, Direction.DOWN, List.of(box("c"), box("d")));
    Placement placed =
        GraphLayout.place(
            new BoxGraph(
                Direction.DOWN,
                List.of(one, two),
                List.of(
                    lines("", "ab", "bc", "ca", "da").get(0),
                    lines("", "bc").get(0),
                    lines("", "ca").get(0),
                    lines("", "da").get(0))));
    assertThat(placed.area("two").bottom()).isLessThan(placed.area("one").y());
  }

  /** Words beside the line need no height of their own between boxes that stand beside a frame. */
  @Test
  void wordsBesideAFrameDoNotMoveABoxBelowIt() {
    Box frame =
        new Box("f", 60, 40, 20, Direction.DOWN, List.of(box("p"), box("q"), box("r"), box("s")));
    List<Line> lines = new ArrayList<>(lines("", "ap", "pq", "qr", "rs"));
    lines.add(line("a", "z", WORDS, ""));
    Placement placed =
        GraphLayout.place(new BoxGraph(Direction.DOWN, List.of(box("a"), frame, box("z")), lines));
    assertThat(placed.area("z").y()).isLessThan(placed.area("f").bottom());
    assertThat(placed.lines().get(4).label()).isNotNull();
  }

  private static Placement stacked(Packing packing, double room, List<Line> lines, double width) {
    Set<String> ids = new LinkedHashSet<>();
    lines.forEach(line -> ids.addAll(List.of(line.from(), line.to())));
    List<Box> boxes = ids.stream().map(id -> box(id, width)).toList();
    return GraphLayout.place(new BoxGraph(Direction.DOWN, boxes, lines, packing, room));
  }

  @ParameterizedTest
  @EnumSource(names = {"STACKED", "SQUEEZED"})
  void wideLeavesAreInAColumnAndEachLineReachesItsOwn(Packing packing) {
    List<Line> lines =
        List.of(
            line("a", "b", WORDS, "plain"),
            line("a", "c", Size.NONE, "plain"),
            line("a", "d", WORDS, "dotted"),
            line("a", "e", WORDS, "plain"));
    Placement placed = stacked(packing, 400, lines, 150);
    List<Area> column = Stream.of("b", "c", "e").map(placed::area).toList();
    assertThat(column).isSortedAccordingTo(Comparator.comparingDouble(Area::y));
    for (int i = 1; i < column.size(); i++) {
      assertThat(column.get(i).y()).isGreaterThan(column.get(i - 1).bottom());
    }
    assertThat(placed.area("d").y()).isGreaterThan(placed.area("a").bottom());
    for (int i : new int[] {0, 1, 3}) {
      Route route = placed.lines().get(i);
      Area leaf = placed.area(lines.get(i).to());
      assertThat(route.points().get(route.points().size() - 1))
          .isEqualTo(new Point(leaf.x(), leaf.centerY()));
      if (route.label() != null) {
        assertThat(route.label().right()).isLessThan(leaf.x() - 6);
      }
    }
    assertThat(placed.width()).isLessThan(400);
    assertThat(placed.boxes().keySet()).containsExactlyInAnyOrder("a", "b", "c", "d", "e");
  }

  @Test
  void leavesForWhichThereIsRoomStandSideBySide() {
    Placement placed = stacked(Packing.STACKED, 500, lines("plain", "ab", "ac", "cd"), 90);
    assertThat(placed.area("b").y()).isEqualTo(placed.area("c").y());
    Placement wide = stacked(Packing.STACKED, 500, lines("plain", "ab", "ac", "cd"), 180);
    assertThat(wide.area("b").y()).isEqualTo(wide.area("c").y()); // c is no leaf
  }

  @ParameterizedTest
  @EnumSource(names = {"STACKED", "ROWS"})
  void whatIsNotConnectedIsInRows(Packing packing) {
    List<Line> lines = lines("plain", "ab", "cd", "ef", "gh", "ij");
    Placement placed = stacked(packing, 400, lines, 150);
    assertThat(placed.width()).isLessThanOrEqualTo(400);
    assertThat(placed.area("c").y()).isEqualTo(placed.area("a").y());
    assertThat(placed.area("e").y()).isGreaterThan(placed.area("b").bottom());
    assertThat(placed.area("i").x()).isEqualTo(placed.area("a").x());
    for (int i = 0; i < lines.size(); i++) {
      List<Point> way = placed.lines().get(i).points();
      Area from = placed.area(lines.get(i).from());
      assertThat(way.get(0)).isEqualTo(new Point(from.centerX(), from.bottom()));
    }
  }

  /** Whoever follows one of two lines that cross sees where it leaves and where it ends. */
  @Test
  void linesThatChangePlacesAreToldApartAtTheirEnds() {
    List<Line> lines = lines("", "ac", "ad", "bc", "bd");
    Placement placed = stacked(Packing.ROOMY, 0, lines, 72);
    List<Point> ends = new ArrayList<>(starts(placed.lines()));
    ends.addAll(ends(placed.lines()));
    assertThat(ends).hasSize(8);
    for (Point one : ends) {
      for (Point other : ends) {
        if (!one.equals(other)) {
          assertThat(Math.hypot(one.x() - other.x(), one.y() - other.y())).isGreaterThan(12);
        }
      }
    }
    assertThat(placed.lines()).allMatch(route -> route.points().size() <= 4);
  }

  /** Otherwise its two tips lie upon its bends, and upon each other. */
  @ParameterizedTest
  @EnumSource(Packing.class)
  void aLineFromABoxToItselfHasRoomForItsTips(Packing packing) {
    double tips = 24;
    for (Direction direction : Direction.values()) {
      List<Line> lines = List.of(line("a", "a", WORDS, ""), line("b", "a", WORDS, ""));
      BoxGraph graph =
          new BoxGraph(direction, List.of(box("a"), box("b")), lines, packing, 800).withTips(tips);
      List<Point> loop = GraphLayout.place(graph).lines().get(0).points();
      int last = loop.size() - 1;
      assertThat(distance(loop.get(0), loop.get(1))).isGreaterThan(tips);
      assertThat(distance(loop.get(last), loop.get(last - 1))).isGreaterThan(tips);
      assertThat(distance(loop.get(0), loop.get(last))).isGreaterThan(10);
    }
  }

  private static double distance(Point one, Point two) {
    return Math.hypot(one.x() - two.x(), one.y() - two.y());
  }
}
