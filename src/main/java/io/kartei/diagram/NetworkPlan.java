package io.kartei.diagram;

import io.kartei.diagram.element.Direction;
import io.kartei.diagram.element.Label;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * A network plan (activity-on-node, DIN 69900): tasks with their durations, what each waits for,
 * and the times that follow from that.
 *
 * @param unit the unit of all times as the author wrote it; empty if unknown
 * @param blank whether the times are left out, for practice
 * @param tasks in the author's order
 */
public record NetworkPlan(
    DiagramInfo info, Direction direction, String unit, boolean blank, List<Task> tasks)
    implements Diagram {
  public NetworkPlan {
    tasks = List.copyOf(tasks);
  }

  /**
   * A task.
   *
   * @param id unique in the plan
   * @param after what it waits for
   */
  public record Task(
      String id, Label name, BigDecimal duration, List<Predecessor> after, Times times) {
    public Task {
      after = List.copyOf(after);
    }

    /** Returns whether any delay of this task delays the end. */
    public boolean isCritical() {
      return times.totalFloat().signum() == 0;
    }

    /** Returns its id and its name. */
    public String title() {
      String plain = name.plain();
      return plain.isEmpty() || plain.equals(id) ? id : id + " " + plain;
    }
  }

  /**
   * A task that must have ended before another begins.
   *
   * @param lag how long to wait in between; negative for an overlap
   */
  public record Predecessor(String id, BigDecimal lag) {}

  /**
   * The times of a task, all from the start of the plan.
   *
   * @param earliestStart FAZ in German
   * @param earliestEnd FEZ
   * @param latestStart SAZ
   * @param latestEnd SEZ
   * @param totalFloat GP: how much later it may end without delaying the end of the plan
   * @param freeFloat FP: how much later it may end without delaying any other task
   */
  public record Times(
      BigDecimal earliestStart,
      BigDecimal earliestEnd,
      BigDecimal latestStart,
      BigDecimal latestEnd,
      BigDecimal totalFloat,
      BigDecimal freeFloat) {}

  /** Returns how long all of it takes at least. */
  public BigDecimal length() {
    return tasks.stream()
        .map(task -> task.times().earliestEnd())
        .max(BigDecimal::compareTo)
        .orElse(BigDecimal.ZERO);
  }

  /** Returns whether the end of one critical task is the start of another that waits for it. */
  public static boolean isCritical(Task from, Predecessor link, Task to) {
    return from.isCritical()
        && to.isCritical()
        && from.times().earliestEnd().add(link.lag()).compareTo(to.times().earliestStart()) == 0;
  }

  /** Returns the critical tasks in the order of their start. */
  public List<Task> criticalTasks() {
    List<Task> critical = new ArrayList<>(tasks);
    critical.removeIf(task -> !task.isCritical());
    critical.sort((a, b) -> a.times().earliestStart().compareTo(b.times().earliestStart()));
    return critical;
  }

  /** Returns the plan without its times, for practice. */
  public NetworkPlan asBlank() {
    return new NetworkPlan(info, direction, unit, true, tasks);
  }

  @Override
  public DiagramGraph graph() {
    List<DiagramGraph.Edge> edges = new ArrayList<>();
    for (Task task : tasks) {
      task.after().forEach(p -> edges.add(new DiagramGraph.Edge(p.id(), task.id(), null)));
    }
    return new DiagramGraph(
        tasks.stream().map(t -> new DiagramGraph.Node(t.id(), t.title())).toList(), edges);
  }
}
