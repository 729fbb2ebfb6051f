package io.kartei.diagram.draw.activity;

import io.kartei.diagram.ActivityDiagram;
import io.kartei.diagram.ActivityDiagram.Branch;
import io.kartei.diagram.ActivityDiagram.Choice;
import io.kartei.diagram.ActivityDiagram.Fork;
import io.kartei.diagram.ActivityDiagram.Kind;
import io.kartei.diagram.ActivityDiagram.Loop;
import io.kartei.diagram.ActivityDiagram.Node;
import io.kartei.diagram.ActivityDiagram.Step;
import io.kartei.diagram.element.Label;
import java.util.ArrayList;
import java.util.List;

/** An activity without columns for its lanes, for where they have no room: who acts is in nodes. */
final class LanelessActivity {
  private final List<Label> lanes;

  private LanelessActivity(List<Label> lanes) {
    this.lanes = lanes;
  }

  /** Returns the same activity with the name of its lane in each action. */
  static ActivityDiagram of(ActivityDiagram diagram) {
    List<Step> steps = new LanelessActivity(diagram.lanes()).steps(diagram.steps());
    return new ActivityDiagram(diagram.info(), List.of(), steps);
  }

  private List<Step> steps(List<Step> steps) {
    return steps.stream().map(this::step).toList();
  }

  private List<Branch> branches(List<Branch> branches) {
    return branches.stream().map(b -> new Branch(b.label(), steps(b.steps()))).toList();
  }

  private Step step(Step step) {
    if (step instanceof Node node) {
      return new Node(node.id(), node.kind(), label(node), 0);
    }
    if (step instanceof Choice choice) {
      return new Choice(choice.id(), choice.question(), 0, branches(choice.branches()));
    }
    if (step instanceof Fork fork) {
      return new Fork(fork.id(), 0, branches(fork.branches()));
    }
    Loop loop = (Loop) step;
    return new Loop(
        loop.id(),
        loop.question(),
        0,
        loop.first(),
        loop.again(),
        loop.done(),
        steps(loop.steps()));
  }

  private Label label(Node node) {
    boolean acts = node.kind() == Kind.ACTION;
    if (!acts || node.lane() >= lanes.size()) {
      return node.label();
    }
    List<Label.Line> lines = new ArrayList<>(lanes.get(node.lane()).bold().lines());
    lines.addAll(node.label().lines());
    return new Label(lines);
  }
}
