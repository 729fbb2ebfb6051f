package io.kartei.diagram;

import io.kartei.diagram.element.Direction;
import io.kartei.diagram.element.Label;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Commits on branches.
 *
 * @param direction the direction of time
 * @param view what is shown of it
 * @param branches in the order in which they are drawn
 * @param commits in the order of time
 */
public record GitGraph(
    DiagramInfo info, Direction direction, View view, List<Branch> branches, List<Commit> commits)
    implements Diagram {
  public GitGraph {
    branches = List.copyOf(branches);
    commits = List.copyOf(commits);
  }

  /**
   * What an author wants to be shown.
   *
   * @param branches whether the names of branches are
   * @param labels whether the names of commits are
   * @param parallel whether commits with equally many before them are drawn side by side
   */
  public record View(boolean branches, boolean labels, boolean parallel) {}

  /**
   * A branch.
   *
   * @param name unique in the graph
   * @param from the id of the commit it begins at; null if there is none
   */
  public record Branch(String name, @Nullable String from) {}

  /** What a commit does. */
  public enum Kind {
    NORMAL,
    /** Undoes another one. */
    REVERSE,
    HIGHLIGHT,
    /** Brings in another branch. */
    MERGE,
    /** Repeats a commit of another branch. */
    CHERRY_PICK
  }

  /**
   * A commit.
   *
   * @param id unique in the graph
   * @param label the author's name and message; empty if there are none
   * @param branch the name of its branch
   * @param parents the ids of the commits right before it, that of its own branch first
   * @param look how it is drawn
   * @param kind what it does
   * @param source the branch that it merges, or the id of the commit that it repeats; else null
   */
  public record Commit(
      String id,
      Label label,
      String branch,
      List<String> parents,
      Kind look,
      Kind kind,
      @Nullable String source,
      List<String> tags) {
    public Commit {
      parents = List.copyOf(parents);
      tags = List.copyOf(tags);
    }
  }

  /** Commits are nodes; edges lead from a commit to those that follow it. */
  @Override
  public DiagramGraph graph() {
    List<DiagramGraph.Edge> edges = new ArrayList<>();
    for (Commit commit : commits) {
      for (String parent : commit.parents()) {
        edges.add(new DiagramGraph.Edge(parent, commit.id(), null));
      }
    }
    return new DiagramGraph(
        commits.stream().map(c -> new DiagramGraph.Node(c.id(), c.label().plain())).toList(),
        edges);
  }
}
