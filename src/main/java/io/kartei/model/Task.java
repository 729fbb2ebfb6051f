package io.kartei.model;

import java.util.Comparator;
import java.util.List;

/**
 * A task of a sitting, or some of its parts. {@code 4b-c} is task {@code 4}, subtasks {@code 4b},
 * {@code 4c}, paths {@code 4.b}, {@code 4.c}; {@code 4ba} is sub-part a of part 4b: subtask {@code
 * 4ba}, path {@code 4.b.a}.
 *
 * @param number the task itself: {@code 4}
 * @param subtasks the parts that are meant; empty for the whole task
 * @param paths the same, taken apart at dots; just the number for the whole task
 * @param label as the author wrote it: {@code 4b-c}
 */
public record Task(String number, List<String> subtasks, List<String> paths, String label) {
  /** By number, then by part; what is no number comes last. */
  public static final Comparator<Task> ORDER =
      Comparator.comparingInt((Task t) -> rank(t.number))
          .thenComparing(t -> t.paths.get(0), Task::compareSteps)
          .thenComparing(Task::label);

  public Task {
    subtasks = List.copyOf(subtasks);
    paths = List.copyOf(paths);
  }

  /** Step by step, so that part 1.10 comes after 1.9, and 4b before what lies below it. */
  private static int compareSteps(String a, String b) {
    String[] left = a.split("[.]", -1);
    String[] right = b.split("[.]", -1);
    for (int i = 0; i < Math.min(left.length, right.length); i++) {
      int numbers = Integer.compare(rank(left[i]), rank(right[i]));
      int order = numbers == 0 ? left[i].compareTo(right[i]) : numbers;
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(left.length, right.length);
  }

  /** Whether what prepares for this prepares for a part, too: {@code 4} covers {@code 4.b.a}. */
  public boolean covers(String path) {
    return paths.stream().anyMatch(own -> path.equals(own) || path.startsWith(own + "."));
  }

  /** Whether one of them covers something of the other: {@code 4b-c} overlaps with {@code 4}. */
  public boolean overlaps(Task other) {
    return other.paths.stream().anyMatch(this::covers) || paths.stream().anyMatch(other::covers);
  }

  /** Whether this is the whole task and not just parts of it. */
  public boolean isWhole() {
    return paths.contains(number);
  }

  private static int rank(String number) {
    return number.matches("[0-9]{1,9}") ? Integer.parseInt(number) : Integer.MAX_VALUE;
  }
}
