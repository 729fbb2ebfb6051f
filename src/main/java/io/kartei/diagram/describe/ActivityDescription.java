package io.kartei.diagram.describe;

import io.kartei.diagram.ActivityDiagram;
import io.kartei.diagram.ActivityDiagram.Branch;
import io.kartei.diagram.ActivityDiagram.Choice;
import io.kartei.diagram.ActivityDiagram.Fork;
import io.kartei.diagram.ActivityDiagram.Loop;
import io.kartei.diagram.ActivityDiagram.Node;
import io.kartei.diagram.ActivityDiagram.Step;
import io.kartei.diagram.element.Label;
import java.util.ArrayList;
import java.util.List;

/** Describes an activity: its steps in their order. */
public final class ActivityDescription {
  private final ActivityDiagram diagram;
  private final DescriptionPhrases phrases;
  private final List<String> sentences = new ArrayList<>();
  private int lane = -1;

  public ActivityDescription(ActivityDiagram diagram, DescriptionPhrases phrases) {
    this.diagram = diagram;
    this.phrases = phrases;
  }

  /** Returns the description, empty for an empty activity. */
  public List<String> sentences() {
    steps(diagram.steps());
    return sentences;
  }

  private void steps(List<Step> steps) {
    for (Step step : steps) {
      if (step instanceof Node node) {
        node(node);
      } else if (step instanceof Choice choice) {
        tell("activity-choice", choice.question());
        branches(choice.branches(), "activity-case");
        tell("activity-choice-end", Label.EMPTY);
      } else if (step instanceof Fork fork) {
        tell("activity-fork", Label.EMPTY);
        branches(fork.branches(), "activity-and");
        tell("activity-fork-end", Label.EMPTY);
      } else if (step instanceof Loop loop) {
        loop(loop);
      }
    }
  }

  private void tell(String key, Label label) {
    sentences.add(
        label.isEmpty() ? phrases.phrase(key) : phrases.phrase(key + "-named", label.plain()));
  }

  private void branches(List<Branch> branches, String key) {
    for (int i = 0; i < branches.size(); i++) {
      Branch branch = branches.get(i);
      tell(key, branch.label());
      if (branch.steps().isEmpty()) {
        sentences.add(phrases.phrase("activity-nothing"));
      }
      steps(branch.steps());
    }
  }

  private void loop(Loop loop) {
    Label again = loop.again();
    Label question = loop.question();
    String asked =
        again.isEmpty() || question.isEmpty()
            ? question.plain() + again.plain()
            : question.plain() + " " + again.plain();
    if (loop.first()) {
      tell("activity-while", Label.of(asked));
      steps(loop.steps());
      sentences.add(phrases.phrase("activity-while-end"));
    } else {
      sentences.add(phrases.phrase("activity-repeat"));
      steps(loop.steps());
      tell("activity-until", Label.of((question.plain() + " " + loop.done().plain()).strip()));
    }
  }

  private void node(Node node) {
    switch (node.kind()) {
      case START -> sentences.add(phrases.phrase("activity-start"));
      case STOP -> sentences.add(phrases.phrase("activity-stop"));
      case FLOW_END -> sentences.add(phrases.phrase("activity-flow-end"));
      default -> {
        String text = node.label().plain();
        if (node.lane() != lane && node.lane() < diagram.lanes().size()) {
          lane = node.lane();
          text = phrases.phrase("activity-lane", diagram.lanes().get(lane).plain(), text);
        }
        sentences.add(DescriptionPhrases.ended(text));
      }
    }
  }
}
