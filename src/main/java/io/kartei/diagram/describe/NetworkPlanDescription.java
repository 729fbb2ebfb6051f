package io.kartei.diagram.describe;

import io.kartei.diagram.NetworkPlan;
import io.kartei.diagram.NetworkPlan.Task;
import io.kartei.diagram.NetworkPlan.Times;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Describes a network plan: its length, its critical path, then each task. */
public final class NetworkPlanDescription {
  private final NetworkPlan plan;
  private final DescriptionPhrases phrases;
  private final Map<String, String> names = new HashMap<>();

  public NetworkPlanDescription(NetworkPlan plan, DescriptionPhrases phrases) {
    this.plan = plan;
    this.phrases = phrases;
    plan.tasks().forEach(task -> names.put(task.id(), phrases.name(task.title())));
  }

  /** Returns the description, empty for an empty plan. */
  public List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    if (!plan.tasks().isEmpty() && !plan.blank()) {
      List<String> path = plan.criticalTasks().stream().map(Task::id).toList();
      sentences.add(phrases.phrase("plan-length", time(plan.length()), String.join(" → ", path)));
    }
    plan.tasks().forEach(task -> sentences.add(task(task)));
    return sentences;
  }

  private String time(BigDecimal time) {
    String number = number(time);
    return plan.unit().isEmpty() ? number : number + " " + plan.unit();
  }

  private String number(BigDecimal time) {
    BigDecimal bare = time.stripTrailingZeros();
    String plain = (bare.scale() < 0 ? bare.setScale(0) : bare).toPlainString();
    return plain.replace(".", phrases.phrase("decimal-sign"));
  }

  private String task(Task task) {
    String name = names.getOrDefault(task.id(), task.id());
    List<String> before =
        task.after().stream().map(p -> names.getOrDefault(p.id(), p.id())).toList();
    String told =
        before.isEmpty()
            ? phrases.phrase("plan-task", name, time(task.duration()))
            : phrases.phrase("plan-task-after", name, time(task.duration()), phrases.list(before));
    if (plan.blank()) {
      return told + ".";
    }
    Times t = task.times();
    return phrases.phrase(
        "plan-times",
        told,
        phrases.phrase(
            "plan-ends",
            number(t.earliestStart()),
            number(t.earliestEnd()),
            number(t.latestStart()),
            number(t.latestEnd())),
        number(t.totalFloat()),
        number(t.freeFloat()));
  }
}
