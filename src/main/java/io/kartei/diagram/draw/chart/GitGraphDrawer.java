package io.kartei.diagram.draw.chart;

import io.kartei.diagram.GitGraph;
import io.kartei.diagram.GitGraph.Branch;
import io.kartei.diagram.GitGraph.Commit;
import io.kartei.diagram.draw.Space;
import io.kartei.diagram.draw.text.Titles;
import io.kartei.diagram.drawing.Drawing;
import io.kartei.diagram.drawing.Mark;
import io.kartei.diagram.drawing.Mark.Anchor;
import io.kartei.diagram.drawing.Outline;
import io.kartei.diagram.drawing.Paint;
import io.kartei.diagram.drawing.Role;
import io.kartei.diagram.element.Direction;
import io.kartei.diagram.text.TextBlock;
import io.kartei.diagram.text.TextMeasure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Draws histories from left to right, a lane for each branch, with the names of commits below them;
 * where that is too wide, or its author says so, from top to bottom.
 */
public final class GitGraphDrawer {
  private static final double LABEL = 96;
  private static final double STEP = 24;
  private static final double GUTTER = 22;
  private static final double NARROW_GUTTER = 15;
  private static final double LANE_GAP = 22;
  private static final double CORNER = 6;

  private final GitGraph graph;
  private final double gutter;
  private final GitMarks git;
  private final Map<String, Integer> columns = new HashMap<>();
  private final List<Mark> lines = new ArrayList<>();
  private final List<Mark> marks = new ArrayList<>();
  private double[] widths = {};
  private double[] starts = {};
  private double[] above = {};
  private double[] below = {};
  private double[] middles = {};

  private GitGraphDrawer(GitGraph graph, TextMeasure measure, double gutter) {
    this.gutter = gutter;
    this.graph = graph;
    this.git = new GitMarks(graph, measure);
  }

  /** Draws a history for a space, which its drawing may exceed if nothing else fits. */
  public static Drawing draw(GitGraph graph, TextMeasure measure, Space space) {
    if (graph.direction() == Direction.RIGHT) {
      Drawing across = new GitGraphDrawer(graph, measure, GUTTER).across();
      if (!space.suits(across.width())) {
        Drawing narrow = new GitGraphDrawer(graph, measure, NARROW_GUTTER).across();
        across = space.suits(narrow.width()) ? narrow : across;
      }
      if (space.fits(across.width())) {
        return Titles.above(across, graph.info(), measure);
      }
    }
    boolean page = space.width() >= Space.PAGE.width();
    Drawing down = new GitDownwards(graph, measure, page ? 420 : 230).draw();
    return Titles.above(down, graph.info(), measure);
  }

  private Drawing across() {
    columns();
    lanes();
    double x = GitMarks.MARGIN + names();
    for (int i = 0; i < widths.length; i++) {
      starts[i] = x;
      x += widths[i] + gutter;
    }
    double end = Math.max(x - gutter, GitMarks.MARGIN + names() + STEP) + GitMarks.MARGIN;
    for (Branch branch : graph.branches()) {
      lane(branch, end);
    }
    for (Commit commit : graph.commits()) {
      for (String parent : commit.parents()) {
        line(parent, commit);
      }
      Commit repeated = git.repeated(commit);
      if (repeated != null) {
        repetition(repeated, commit);
      }
      commit(commit);
    }
    List<Mark> all = new ArrayList<>(lines);
    all.addAll(marks);
    double height = bottom() + GitMarks.MARGIN;
    return new Drawing(Math.ceil(end), Math.ceil(height), null, "", all);
  }

  /** Gives each commit a column, and each column its width. */
  private void columns() {
    int count = 0;
    for (Commit commit : graph.commits()) {
      int column = count;
      if (graph.view().parallel()) {
        column = 0;
        for (String parent : commit.parents()) {
          column = Math.max(column, columns.getOrDefault(parent, 0) + 1);
        }
      }
      columns.put(commit.id(), column);
      count = Math.max(count, column + 1);
    }
    widths = new double[count];
    starts = new double[count];
    for (Commit commit : graph.commits()) {
      double width = Math.max(STEP, git.label(commit, LABEL).width() * 1.1);
      for (String tag : commit.tags()) {
        width = Math.max(width, GitMarks.width(git.words(tag, false, LABEL)));
      }
      int column = columns.getOrDefault(commit.id(), 0);
      widths[column] = Math.max(widths[column], width);
    }
  }

  /** Gives each lane its height. */
  private void lanes() {
    int count = graph.branches().size();
    above = new double[count];
    below = new double[count];
    middles = new double[count];
    for (int i = 0; i < count; i++) {
      above[i] = GitMarks.DOT;
      below[i] = GitMarks.DOT;
      if (graph.view().branches()) {
        double half = GitMarks.height(name(graph.branches().get(i))) / 2;
        above[i] = Math.max(above[i], half);
        below[i] = Math.max(below[i], half);
      }
    }
    for (Commit commit : graph.commits()) {
      int lane = git.lane(commit.branch());
      above[lane] = Math.max(above[lane], GitMarks.DOT + tags(commit));
      TextBlock label = git.label(commit, LABEL);
      below[lane] =
          Math.max(below[lane], GitMarks.DOT + (label.isEmpty() ? 0 : label.height() + 3));
    }
    double y = GitMarks.MARGIN;
    for (int i = 0; i < count; i++) {
      middles[i] = y + above[i];
      y += above[i] + below[i] + LANE_GAP;
    }
  }

  /** Returns the height of a commit's tags. */
  private double tags(Commit commit) {
    double height = 0;
    for (String tag : commit.tags()) {
      height += GitMarks.height(git.words(tag, false, LABEL)) + 3;
    }
    return height;
  }

  private double bottom() {
    int last = middles.length - 1;
    return middles[last] + below[last];
  }

  private TextBlock name(Branch branch) {
    return git.words(branch.name(), true, 130);
  }

  private double names() {
    if (!graph.view().branches()) {
      return 0;
    }
    double width = 0;
    for (Branch branch : graph.branches()) {
      width = Math.max(width, GitMarks.width(name(branch)));
    }
    return width + GUTTER;
  }

  private void lane(Branch branch, double end) {
    double y = middles[git.lane(branch.name())];
    if (!graph.view().branches()) {
      return;
    }
    lines.add(
        0,
        new Mark.Path(
            Outline.from(GitMarks.MARGIN, y).line(end - GitMarks.MARGIN, y).open(),
            Role.LIFELINE,
            Paint.ROLE));
    TextBlock name = name(branch);
    List<Mark> group = new ArrayList<>();
    git.name(group, name, GitMarks.MARGIN, y - GitMarks.height(name) / 2, branch.name());
    marks.add(git.group(branch, group));
  }

  private double centre(Commit commit) {
    int column = columns.getOrDefault(commit.id(), 0);
    return starts[column] + widths[column] / 2;
  }

  private void line(String parent, Commit commit) {
    Commit from = git.commit(parent);
    boolean first = git.isFirst(commit);
    int column = columns.getOrDefault((first ? from : commit).id(), 0);
    double turn =
        first ? starts[column] + widths[column] + gutter / 2 : starts[column] - gutter / 2;
    lines.add(
        GitMarks.line(
            centre(from),
            middles[git.lane(from.branch())],
            centre(commit),
            middles[git.lane(commit.branch())],
            turn,
            true,
            git.line(from, commit)));
  }

  /** Draws a line from a commit to one that repeats it, between the lanes. */
  private void repetition(Commit from, Commit commit) {
    int column = columns.getOrDefault(from.id(), 0);
    double x = starts[column] + widths[column] + gutter / 2;
    int lane = Math.max(git.lane(from.branch()), git.lane(commit.branch()));
    double between = middles[lane] - above[lane] - LANE_GAP / 2;
    double start = middles[git.lane(from.branch())];
    double end = middles[git.lane(commit.branch())];
    end -= between < end ? GitMarks.DOT + tags(commit) : 0;
    double to = centre(commit);
    double down = Math.signum(between - start) * CORNER;
    double on = Math.signum(end - between) * CORNER;
    Outline way =
        Outline.from(centre(from), start)
            .line(x - CORNER, start)
            .curve(x, start, x, start, x, start + down)
            .line(x, between - down)
            .curve(x, between, x, between, x + CORNER, between)
            .line(to - CORNER, between)
            .curve(to, between, to, between, to, between + on)
            .line(to, end)
            .open();
    lines.add(new Mark.Path(way, Role.EDGE_DOTTED, Paint.ROLE));
  }

  private void commit(Commit commit) {
    double x = centre(commit);
    double y = middles[git.lane(commit.branch())];
    List<Mark> group = new ArrayList<>();
    git.dot(group, commit, x, y);
    double top = y - GitMarks.DOT;
    for (String tag : commit.tags()) {
      TextBlock words = git.words(tag, false, LABEL);
      top -= GitMarks.height(words) + 3;
      git.tag(group, words, x - GitMarks.width(words) / 2, top);
    }
    TextBlock label = git.label(commit, LABEL);
    git.text(group, label, x, y + GitMarks.DOT + 3, Anchor.MIDDLE, Role.LABEL);
    marks.add(git.group(commit, group));
  }
}
