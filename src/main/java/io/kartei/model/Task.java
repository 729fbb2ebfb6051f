package io.kartei.model;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A task of a sitting, or one or more of its parts. {@code 4b-c} is task {@code 4}, subtasks {@code
 * 4b}, {@code 4c}, paths {@code 4.b}, {@code 4.c}; {@code 4ba} is sub-part a of part 4b: subtask
 * {@code 4ba}, path {@code 4.b.a}.
 *
 * @param number the task itself: {@code 4}
 * @param subtasks the parts it refers to; empty for the whole task
 * @param paths the same parts as dotted paths; just the number for the whole task
 * @param label as the author wrote it: {@code 4b-c}
 */
public record Task(String number, List<String> subtasks, List<String> paths, String label) {
  private static final Pattern DOT = Pattern.compile("[.]");
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

  /** Orders by number, then by part; anything that isn't a number comes last. */
  public static final Comparator<Task> ORDER =
      Comparator.comparingInt((Task t) -> rank(t.number))
          .thenComparing(t -> t.paths.get(0), Task::compareSteps)
          .thenComparing(Task::label);

  public Task {
    subtasks = List.copyOf(subtasks);
    paths = List.copyOf(paths);
  }

  /** Compares step by step, so 1.10 comes after 1.9, and 4b before its sub-parts. */
  private static int compareSteps(String a, String b) {
    String[] left = DOT.split(a, -1);
    String[] right = DOT.split(b, -1);
    for (int i = 0; i < Math.min(left.length, right.length); i++) {
      int numbers = Integer.compare(rank(left[i]), rank(right[i]));
      int order = numbers == 0 ? left[i].compareTo(right[i]) : numbers;
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(left.length, right.length);
  }

  /** Returns whether this includes the part with this path: {@code 4} covers {@code 4.b.a}. */
  public boolean covers(String path) {
    return paths.stream().anyMatch(own -> path.equals(own) || path.startsWith(own + "."));
  }

  /**
   * Returns whether one of the tasks covers a part of the other: {@code 4b-c} overlaps with {@code
   * 4}.
   */
  public boolean overlaps(Task other) {
    return other.paths.stream().anyMatch(this::covers) || paths.stream().anyMatch(other::covers);
  }

  /** Returns whether this is the whole task rather than parts of it. */
  public boolean isWhole() {
    return paths.contains(number);
  }

  private static int rank(String number) {
    return NUMBER.matcher(number).matches() ? Integer.parseInt(number) : Integer.MAX_VALUE;
  }
}
