package io.kartei.diagram.draw.activity;

import io.kartei.diagram.ActivityDiagram.Branch;
import io.kartei.diagram.ActivityDiagram.Choice;
import io.kartei.diagram.ActivityDiagram.Fork;
import io.kartei.diagram.ActivityDiagram.Loop;
import io.kartei.diagram.ActivityDiagram.Node;
import io.kartei.diagram.ActivityDiagram.Step;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** How much width each part of an activity takes in each lane. Each part is measured once. */
final class StepWidths {
  static final double BETWEEN = 26;
  static final double BESIDE_LOOP = 26;

  private final StepWords words;
  private final IdentityHashMap<Object, Map<Integer, Double>> known = new IdentityHashMap<>();

  StepWidths(StepWords words) {
    this.words = words;
  }

  /** Returns the width of steps by lane; lanes that they don't use are missing. */
  Map<Integer, Double> of(List<Step> steps) {
    Map<Integer, Double> measured = known.get(steps);
    if (measured == null) {
      measured = new HashMap<>();
      for (Step step : steps) {
        for (Map.Entry<Integer, Double> width : of(step).entrySet()) {
          measured.merge(width.getKey(), width.getValue(), Math::max);
        }
      }
      known.put(steps, measured);
    }
    return measured;
  }

  /** Returns the width of a branch by lane, in which the line into an empty one counts, too. */
  Map<Integer, Double> of(Branch branch, int lane) {
    Map<Integer, Double> measured = known.get(branch);
    if (measured == null) {
      measured = new HashMap<>(of(branch.steps()));
      double label = words.guardWidth(branch.label()) + BETWEEN;
      if (branch.steps().isEmpty() || measured.containsKey(lane)) {
        measured.merge(lane, Math.max(40, 2 * label), Math::max);
      }
      known.put(branch, measured);
    }
    return measured;
  }

  /** Returns the width of a step by lane. */
  Map<Integer, Double> of(Step step) {
    Map<Integer, Double> measured = known.get(step);
    if (measured == null) {
      measured = measured(step);
      known.put(step, measured);
    }
    return measured;
  }

  private Map<Integer, Double> measured(Step step) {
    Map<Integer, Double> width = new HashMap<>();
    if (step instanceof Node node) {
      width.put(node.lane(), words.size(node).width());
    } else if (step instanceof Choice choice) {
      branches(width, choice.branches(), choice.lane());
      width.merge(choice.lane(), words.diamond(choice.question()).width(), Math::max);
    } else if (step instanceof Fork fork) {
      branches(width, fork.branches(), fork.lane());
    } else if (step instanceof Loop loop) {
      width.putAll(of(loop.steps()));
      double body = width.getOrDefault(loop.lane(), 0.0);
      double diamond = words.diamond(loop.question()).width();
      double guards = words.guardWidth(loop.done()) + words.guardWidth(loop.again());
      double beside = 2 * BESIDE_LOOP;
      width.put(loop.lane(), Math.max(body + beside, diamond + beside + guards));
    }
    return width;
  }

  private void branches(Map<Integer, Double> width, List<Branch> branches, int lane) {
    for (Branch branch : branches) {
      of(branch, lane).forEach((l, w) -> width.merge(l, w, (sum, more) -> sum + BETWEEN + more));
    }
  }
}
