package io.kartei.coverage;

import io.kartei.model.Task;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Labels several tasks together. */
final class Labels {
  private Labels() {}

  /**
   * Returns the author's own labels without those that others include: {@code 4}, {@code 4a},
   * {@code 4c} become {@code 4}.
   */
  static List<String> of(Collection<Task> tasks) {
    List<Task> sorted = tasks.stream().distinct().sorted(Task.ORDER).toList();
    List<Task> kept = new ArrayList<>();
    for (Task task : sorted) {
      if (task.paths().stream().anyMatch(path -> kept.stream().noneMatch(k -> k.covers(path)))) {
        kept.add(task);
      }
    }
    return kept.stream().map(Task::label).distinct().toList();
  }
}
