package io.kartei.diagram.draw.chart;

import io.kartei.diagram.GitGraph;
import io.kartei.diagram.GitGraph.Branch;
import io.kartei.diagram.GitGraph.Commit;
import io.kartei.diagram.draw.figure.Outlines;
import io.kartei.diagram.draw.text.TextMarks;
import io.kartei.diagram.drawing.Mark;
import io.kartei.diagram.drawing.Mark.Anchor;
import io.kartei.diagram.drawing.Outline;
import io.kartei.diagram.drawing.Paint;
import io.kartei.diagram.drawing.Role;
import io.kartei.diagram.element.Label;
import io.kartei.diagram.text.TextBlock;
import io.kartei.diagram.text.TextMeasure;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What drawings of a history share in both directions: commits, tags, names of branches. */
final class GitMarks {
  static final double MARGIN = 10;
  static final double TEXT = 14;
  static final double DOT = 10;
  private static final double PAD = 6;

  private final GitGraph graph;
  private final TextMeasure measure;
  private final Map<String, Integer> lanes = new HashMap<>();
  private final Map<String, Commit> commits = new LinkedHashMap<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<String, String> firsts = new HashMap<>();

  GitMarks(GitGraph graph, TextMeasure measure) {
    this.graph = graph;
    this.measure = measure;
    for (Branch branch : graph.branches()) {
      lanes.put(branch.name(), lanes.size());
    }
    for (Commit commit : graph.commits()) {
      commits.put(commit.id(), commit);
      numbers.put(commit.id(), commits.size());
      firsts.putIfAbsent(commit.branch(), commit.id());
    }
  }

  /** Returns the commit with an id. */
  Commit commit(String id) {
    return Objects.requireNonNull(commits.get(id));
  }

  /** Returns whether a commit is the first one of its branch. */
  boolean isFirst(Commit commit) {
    return commit.id().equals(firsts.get(commit.branch()));
  }

  /** Returns whether a branch has commits. */
  boolean hasCommits(Branch branch) {
    return firsts.containsKey(branch.name());
  }

  /** Returns the group of a commit's marks. */
  Mark.Group group(Commit commit, List<Mark> marks) {
    String id = "commit-" + numbers.get(commit.id());
    return new Mark.Group(id, role(commit.branch()), null, marks);
  }

  /** Returns the group of the marks of a branch's name. */
  Mark.Group group(Branch branch, List<Mark> marks) {
    String id = "branch-" + (lane(branch.name()) + 1);
    return new Mark.Group(id, role(branch.name()), null, marks);
  }

  /** Returns the number of a branch, from 0. */
  int lane(String branch) {
    return lanes.getOrDefault(branch, 0);
  }

  Role role(String branch) {
    return Role.accent(lane(branch));
  }

  /** Returns the colour of the line between commits: that of the branch which begins or ends. */
  Role line(Commit from, Commit to) {
    return role(isFirst(to) ? to.branch() : from.branch()).line();
  }

  TextBlock label(Commit commit, double room) {
    return TextMarks.wrap(
        measure, graph.view().labels() ? commit.label() : Label.EMPTY, TEXT, room);
  }

  /** Returns the words of a tag or of a branch's name. */
  TextBlock words(String text, boolean bold, double room) {
    Label label = Label.of(text);
    return TextMarks.wrap(measure, bold ? label.bold() : label, TEXT, room - 2 * PAD);
  }

  static double width(TextBlock words) {
    return TextMarks.room(words) + 2 * PAD;
  }

  static double height(TextBlock words) {
    return words.height() + PAD;
  }

  /** Draws a tag. */
  void tag(List<Mark> marks, TextBlock words, double x, double y) {
    box(marks, words, x, y, Role.NOTE, Role.NOTE_TEXT);
  }

  /** Draws the name of a branch. */
  void name(List<Mark> marks, TextBlock words, double x, double y, String branch) {
    box(marks, words, x, y, role(branch), Role.ACCENT_TEXT);
  }

  private void box(
      List<Mark> marks, TextBlock words, double x, double y, Role role, Role textRole) {
    double width = width(words);
    marks.add(new Mark.Rectangle(x, y, width, height(words), 4, role, Paint.ROLE));
    text(marks, words, x + width / 2, y + PAD / 2, Anchor.MIDDLE, textRole);
  }

  void text(List<Mark> marks, TextBlock words, double x, double y, Anchor anchor, Role role) {
    TextMarks.add(marks, words, x, y, anchor, role, measure);
  }

  /** Draws the symbol of a commit. */
  void dot(List<Mark> marks, Commit commit, double x, double y) {
    Role role = role(commit.branch());
    if (commit.look() == GitGraph.Kind.HIGHLIGHT) {
      marks.add(square(x, y, DOT + 1.5, Role.TIP));
      marks.add(square(x, y, DOT, role));
      marks.add(square(x, y, 3.5, Role.TIP));
      return;
    }
    marks.add(circle(x, y, DOT - 2, role));
    marks.add(circle(x, y, DOT - 2, role.line()));
    switch (commit.look()) {
      case MERGE -> marks.add(circle(x, y, 4, Role.TIP));
      case REVERSE -> {
        marks.add(stroke(x - 4, y - 4, x + 4, y + 4));
        marks.add(stroke(x - 4, y + 4, x + 4, y - 4));
      }
      case CHERRY_PICK -> {
        marks.add(circle(x - 2.8, y + 2, 2.2, Role.TIP));
        marks.add(circle(x + 2.8, y + 2, 2.2, Role.TIP));
        marks.add(stroke(x - 2.8, y + 1, x, y - 5));
        marks.add(stroke(x + 2.8, y + 1, x, y - 5));
      }
      default -> {}
    }
  }

  private static Mark circle(double x, double y, double radius, Role role) {
    return new Mark.Ellipse(x, y, radius, radius, role, Paint.ROLE);
  }

  private static Mark square(double x, double y, double half, Role role) {
    return new Mark.Rectangle(x - half, y - half, 2 * half, 2 * half, 2, role, Paint.ROLE);
  }

  private static Mark stroke(double x1, double y1, double x2, double y2) {
    return new Mark.Path(Outlines.line(x1, y1, x2, y2), Role.TIP_OPEN, Paint.ROLE);
  }

  /**
   * Returns a line that leaves a point along an axis, changes to another lane and continues along
   * the axis.
   *
   * @param turn where it changes lanes, as a coordinate along the axis
   * @param across whether the axis goes from side to side
   * @param role a branch's colour
   */
  static Mark line(
      double x1, double y1, double x2, double y2, double turn, boolean across, Role role) {
    Outline.Builder way = Outline.from(x1, y1);
    double bend = 10;
    if (across && y1 != y2) {
      double before = Math.max(Math.min(x1, turn), turn - bend);
      double after = Math.min(x2, turn + bend);
      way.line(before, y1).curve(turn, y1, turn, y2, after, y2);
    } else if (!across && x1 != x2) {
      double sign = Math.signum(y2 - y1);
      double before = turn - sign * bend;
      double after = turn + sign * bend;
      way.line(x1, before).curve(x1, turn, x2, turn, x2, after);
    }
    return new Mark.Path(way.line(x2, y2).open(), role, Paint.ROLE);
  }

  /** Returns the commit that a commit repeats, or null if it repeats none. */
  @Nullable Commit repeated(Commit commit) {
    String source = commit.kind() == GitGraph.Kind.CHERRY_PICK ? commit.source() : null;
    return source == null || commit.parents().contains(source) ? null : commits.get(source);
  }
}
