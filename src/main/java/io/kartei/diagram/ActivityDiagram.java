package io.kartei.diagram;

import io.kartei.diagram.element.Label;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is done in which order (UML 2.5, 15).
 *
 * @param lanes who does it, from left to right; empty if nobody is named
 * @param steps in order
 */
public record ActivityDiagram(DiagramInfo info, List<Label> lanes, List<Step> steps)
    implements Diagram {
  public ActivityDiagram {
    lanes = List.copyOf(lanes);
    steps = List.copyOf(steps);
  }

  /** A part of an activity. */
  public sealed interface Step {}

  /** What a single node is. */
  public enum Kind {
    START,
    /** The end of the whole activity. */
    STOP,
    /** The end of one flow. */
    FLOW_END,
    ACTION,
    /** A thing that is made or needed. */
    OBJECT
  }

  /**
   * A single node.
   *
   * @param id unique in the diagram
   * @param lane the number of its lane, from 0; 0 without lanes
   */
  public record Node(String id, Kind kind, Label label, int lane) implements Step {}

  /**
   * Ways of which one is taken.
   *
   * @param id of the decision
   * @param question may be empty
   * @param branches at least one
   */
  public record Choice(String id, Label question, int lane, List<Branch> branches) implements Step {
    public Choice {
      branches = List.copyOf(branches);
    }
  }

  /**
   * One of several ways.
   *
   * @param label when it is taken; may be empty
   */
  public record Branch(Label label, List<Step> steps) {
    public Branch {
      steps = List.copyOf(steps);
    }
  }

  /**
   * Ways that are taken at the same time.
   *
   * @param id of the fork
   */
  public record Fork(String id, int lane, List<Branch> branches) implements Step {
    public Fork {
      branches = List.copyOf(branches);
    }
  }

  /**
   * Steps that repeat.
   *
   * @param id of the decision
   * @param first whether the question is asked before the first time
   * @param again when they are repeated; may be empty
   * @param done when they aren't; may be empty
   */
  public record Loop(
      String id, Label question, int lane, boolean first, Label again, Label done, List<Step> steps)
      implements Step {
    public Loop {
      steps = List.copyOf(steps);
    }
  }

  /** Actions, objects and decisions are nodes; edges lead from each to what follows. */
  @Override
  public DiagramGraph graph() {
    Flow flow = new Flow();
    flow.steps(steps, List.of());
    return new DiagramGraph(flow.nodes, flow.edges);
  }

  /** What leads out of a part: from where, and when. */
  private record Exit(String from, @Nullable String label) {}

  /** Follows the steps. */
  private static final class Flow {
    final List<DiagramGraph.Node> nodes = new ArrayList<>();
    final List<DiagramGraph.Edge> edges = new ArrayList<>();

    /** Adds steps; returns what leads out of them. */
    List<Exit> steps(List<Step> steps, List<Exit> before) {
      List<Exit> exits = before;
      for (Step step : steps) {
        exits = step(step, exits);
      }
      return exits;
    }

    private List<Exit> step(Step step, List<Exit> before) {
      if (step instanceof Node node) {
        add(node.id(), node.label(), before);
        boolean ends = node.kind() == Kind.STOP || node.kind() == Kind.FLOW_END;
        return ends ? List.of() : List.of(new Exit(node.id(), null));
      }
      if (step instanceof Choice choice) {
        add(choice.id(), choice.question(), before);
        return branches(choice.id(), choice.branches());
      }
      if (step instanceof Fork fork) {
        add(fork.id(), Label.EMPTY, before);
        return branches(fork.id(), fork.branches());
      }
      Loop loop = (Loop) step;
      if (loop.first()) {
        add(loop.id(), loop.question(), before);
        List<Exit> again = steps(loop.steps(), List.of(new Exit(loop.id(), text(loop.again()))));
        connect(again, loop.id());
      } else {
        int first = nodes.size();
        List<Exit> exits = steps(loop.steps(), before);
        add(loop.id(), loop.question(), exits);
        connect(List.of(new Exit(loop.id(), text(loop.again()))), nodes.get(first).id());
      }
      return List.of(new Exit(loop.id(), text(loop.done())));
    }

    private List<Exit> branches(String id, List<Branch> branches) {
      List<Exit> exits = new ArrayList<>();
      for (Branch branch : branches) {
        exits.addAll(steps(branch.steps(), List.of(new Exit(id, text(branch.label())))));
      }
      return exits;
    }

    private void add(String id, Label label, List<Exit> before) {
      nodes.add(new DiagramGraph.Node(id, label.plain()));
      connect(before, id);
    }

    private void connect(List<Exit> exits, String to) {
      exits.forEach(exit -> edges.add(new DiagramGraph.Edge(exit.from(), to, exit.label())));
    }

    private static @Nullable String text(Label label) {
      return label.isEmpty() ? null : label.plain();
    }
  }
}
