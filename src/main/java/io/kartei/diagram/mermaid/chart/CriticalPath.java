package io.kartei.diagram.mermaid.chart;

import io.kartei.diagram.NetworkPlan.Predecessor;
import io.kartei.diagram.NetworkPlan.Task;
import io.kartei.diagram.NetworkPlan.Times;
import io.kartei.diagram.element.Label;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Calculates the times of a network plan, forwards and then backwards (Critical Path Method, Kelley
 * and Walker 1959). Each instance is used once.
 */
final class CriticalPath {
  /** A task without times. */
  record Draft(String id, Label name, BigDecimal duration, List<Predecessor> after) {
    public Draft {
      after = List.copyOf(after);
    }
  }

  private final Map<String, Draft> drafts = new LinkedHashMap<>();
  private final Map<String, List<Draft>> followers = new HashMap<>();
  private final Map<String, BigDecimal> starts = new HashMap<>();
  private final Map<String, BigDecimal> ends = new HashMap<>();

  private CriticalPath(List<Draft> tasks) {
    for (Draft task : tasks) {
      drafts.put(task.id(), task);
      for (Predecessor before : task.after()) {
        followers.computeIfAbsent(before.id(), id -> new ArrayList<>()).add(task);
      }
    }
  }

  /**
   * Returns the ids of tasks in an order in which each comes after what it waits for. Tasks that
   * wait for themselves are left out.
   */
  static List<String> order(List<Draft> tasks) {
    return new CriticalPath(tasks).order();
  }

  /**
   * Returns the tasks with their times.
   *
   * @param tasks none waits for itself or for an unknown task
   */
  static List<Task> of(List<Draft> tasks) {
    return new CriticalPath(tasks).times();
  }

  private List<String> order() {
    Map<String, Integer> waiting = new HashMap<>();
    List<String> order = new ArrayList<>();
    for (Draft task : drafts.values()) {
      waiting.put(task.id(), task.after().size());
      if (task.after().isEmpty()) {
        order.add(task.id());
      }
    }
    for (int i = 0; i < order.size(); i++) {
      for (Draft next : followers.getOrDefault(order.get(i), List.of())) {
        if (waiting.merge(next.id(), -1, Integer::sum) == 0) {
          order.add(next.id());
        }
      }
    }
    return order;
  }

  private List<Task> times() {
    List<String> order = order();
    BigDecimal length = BigDecimal.ZERO;
    for (String id : order) {
      Draft task = draft(id);
      BigDecimal start = BigDecimal.ZERO;
      for (Predecessor before : task.after()) {
        start = start.max(end(before.id()).add(before.lag()));
      }
      starts.put(id, start);
      length = length.max(end(id));
    }
    for (int i = order.size() - 1; i >= 0; i--) {
      String id = order.get(i);
      BigDecimal latest = length;
      for (Draft next : followers.getOrDefault(id, List.of())) {
        BigDecimal begins = latestEnd(next.id()).subtract(next.duration());
        latest = latest.min(begins.subtract(lag(id, next)));
      }
      ends.put(id, latest);
    }
    List<Task> tasks = new ArrayList<>();
    for (Draft task : drafts.values()) {
      if (starts.containsKey(task.id())) {
        tasks.add(task(task, length));
      }
    }
    return tasks;
  }

  private Task task(Draft task, BigDecimal length) {
    String id = task.id();
    BigDecimal start = start(id);
    BigDecimal end = end(id);
    BigDecimal latestEnd = latestEnd(id);
    BigDecimal free = length.subtract(end);
    for (Draft next : followers.getOrDefault(id, List.of())) {
      free = free.min(start(next.id()).subtract(lag(id, next)).subtract(end));
    }
    Times times =
        new Times(
            start,
            end,
            latestEnd.subtract(task.duration()),
            latestEnd,
            latestEnd.subtract(end),
            free);
    return new Task(id, task.name(), task.duration(), task.after(), times);
  }

  private static BigDecimal lag(String before, Draft task) {
    return task.after().stream()
        .filter(p -> p.id().equals(before))
        .map(Predecessor::lag)
        .max(BigDecimal::compareTo)
        .orElse(BigDecimal.ZERO);
  }

  private Draft draft(String id) {
    return Objects.requireNonNull(drafts.get(id), id);
  }

  private BigDecimal start(String id) {
    return Objects.requireNonNull(starts.get(id), id);
  }

  private BigDecimal end(String id) {
    return start(id).add(draft(id).duration());
  }

  private BigDecimal latestEnd(String id) {
    return Objects.requireNonNull(ends.get(id), id);
  }
}
