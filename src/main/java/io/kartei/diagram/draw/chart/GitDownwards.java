package io.kartei.diagram.draw.chart;

import io.kartei.diagram.GitGraph;
import io.kartei.diagram.GitGraph.Branch;
import io.kartei.diagram.GitGraph.Commit;
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
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Draws a history downwards or upwards, a row for each commit with its words beside all lanes. */
final class GitDownwards {
  private static final double LANE = 36;
  private static final double GAP = 6;
  private static final double ROW = 10;

  /** What is beside the lanes in a row. */
  private record Row(List<TextBlock> names, List<TextBlock> tags, TextBlock label) {
    double height() {
      double height = 2 * GitMarks.DOT;
      for (TextBlock block : names) {
        height = Math.max(height, GitMarks.height(block));
      }
      for (TextBlock block : tags) {
        height = Math.max(height, GitMarks.height(block));
      }
      return Math.max(height, label.height());
    }
  }

  private final GitGraph graph;
  private final GitMarks git;
  private final double room;
  private final double words;
  private final Map<String, Double> places = new HashMap<>();
  private final List<Mark> lines = new ArrayList<>();
  private final List<Mark> marks = new ArrayList<>();
  private double right;
  private double y = GitMarks.MARGIN;

  /**
   * Prepares a drawing.
   *
   * @param room the width for the words of a commit, in px
   */
  GitDownwards(GitGraph graph, TextMeasure measure, double room) {
    this.graph = graph;
    this.git = new GitMarks(graph, measure);
    this.room = room;
    this.words = GitMarks.MARGIN + graph.branches().size() * LANE + GAP;
  }

  Drawing draw() {
    boolean up = graph.direction() == Direction.UP;
    List<Branch> bare = graph.branches().stream().filter(b -> !git.hasCommits(b)).toList();
    if (up) {
      bare.forEach(this::bare);
    }
    List<Commit> commits = new ArrayList<>(graph.commits());
    if (up) {
      Collections.reverse(commits);
    }
    commits.forEach(this::row);
    if (!up) {
      bare.forEach(this::bare);
    }
    graph.commits().forEach(this::lines);
    List<Mark> all = new ArrayList<>(lines);
    all.addAll(marks);
    return new Drawing(
        Math.ceil(right + GitMarks.MARGIN), Math.ceil(y - ROW + GitMarks.MARGIN), null, "", all);
  }

  private double x(String branch) {
    return GitMarks.MARGIN + LANE * (git.lane(branch) + 0.5);
  }

  private void row(Commit commit) {
    Row row = words(commit);
    double height = row.height();
    double middle = y + height / 2;
    places.put(commit.id(), middle);
    List<Mark> group = new ArrayList<>();
    git.dot(group, commit, x(commit.branch()), middle);
    double x = words;
    for (TextBlock name : row.names()) {
      git.name(group, name, x, middle - GitMarks.height(name) / 2, commit.branch());
      x += GitMarks.width(name) + GAP;
    }
    for (TextBlock tag : row.tags()) {
      git.tag(group, tag, x, middle - GitMarks.height(tag) / 2);
      x += GitMarks.width(tag) + GAP;
    }
    double top = middle - row.label().height() / 2;
    git.text(group, row.label(), x, top, Anchor.START, Role.LABEL);
    right = Math.max(right, x + row.label().width() * 1.1);
    marks.add(git.group(commit, group));
    y += height + ROW;
  }

  private Row words(Commit commit) {
    List<TextBlock> names = new ArrayList<>();
    List<TextBlock> tags = new ArrayList<>();
    double left = room;
    if (git.isFirst(commit) && graph.view().branches()) {
      names.add(git.words(commit.branch(), true, 140));
      left -= GitMarks.width(names.get(0)) + GAP;
    }
    for (String tag : commit.tags()) {
      TextBlock words = git.words(tag, false, 140);
      tags.add(words);
      left -= GitMarks.width(words) + GAP;
    }
    return new Row(names, tags, git.label(commit, Math.max(110, left)));
  }

  /** Draws a branch on which nothing is committed. */
  private void bare(Branch branch) {
    TextBlock name = git.words(branch.name(), true, 140);
    double height = Math.max(2 * GitMarks.DOT, GitMarks.height(name));
    double middle = y + height / 2;
    List<Mark> group = new ArrayList<>();
    group.add(
        new Mark.Path(
            Outline.from(x(branch.name()), middle).line(words, middle).open(),
            Role.LIFELINE,
            Paint.ROLE));
    if (graph.view().branches()) {
      git.name(group, name, words, middle - GitMarks.height(name) / 2, branch.name());
      right = Math.max(right, words + GitMarks.width(name));
    }
    marks.add(git.group(branch, group));
    y += height + ROW;
  }

  private void lines(Commit commit) {
    double x = x(commit.branch());
    double end = places.getOrDefault(commit.id(), 0.0);
    for (String parent : commit.parents()) {
      Commit from = git.commit(parent);
      double start = places.getOrDefault(parent, 0.0);
      double step = Math.signum(end - start) * (GitMarks.DOT + ROW / 2);
      double turn = git.isFirst(commit) ? start + step : end - step;
      Role role = git.line(from, commit);
      lines.add(GitMarks.line(x(from.branch()), start, x, end, turn, false, role));
    }
    Commit repeated = git.repeated(commit);
    if (repeated != null) {
      double start = places.getOrDefault(repeated.id(), 0.0);
      double turn = end - Math.signum(end - start) * (GitMarks.DOT + ROW / 2);
      double from = x(repeated.branch());
      lines.add(GitMarks.line(from, start, x, end, turn, false, Role.EDGE_DOTTED));
    }
  }
}
