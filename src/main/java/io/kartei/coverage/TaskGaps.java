package io.kartei.coverage;

import io.kartei.index.ExamIndex.DeclaredTask;
import io.kartei.index.ExamIndex.Located;
import io.kartei.index.ExamIndex.SittingEntry;
import io.kartei.model.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Finds the tasks of a sitting that no section prepares for. The author's list decides; without
 * one, tasks are assumed to be numbered from 1 and parts from a, without gaps, up to the last known
 * one.
 */
final class TaskGaps {
  private static final Pattern DOT = Pattern.compile("[.]");
  private static final Pattern LATER_LETTER = Pattern.compile("[d-h]");
  private static final Pattern LETTER = Pattern.compile("[a-z]");
  private static final Pattern ROMAN = Pattern.compile("[ivx]");
  private static final Pattern TASK_NUMBER = Pattern.compile("[1-9][0-9]?");

  private final List<Task> prepared;
  private final List<MissingTask> missing = new ArrayList<>();

  private TaskGaps(List<Task> prepared) {
    this.prepared = prepared;
  }

  /** Returns the missing tasks of a sitting, in order. */
  static List<MissingTask> of(SittingEntry entry) {
    TaskGaps gaps =
        new TaskGaps(
            entry.references().stream().map(Located::reference).map(r -> r.task()).toList());
    if (entry.declared().isEmpty()) {
      gaps.infer();
    } else {
      entry.declared().forEach(gaps::declared);
    }
    return gaps.missing;
  }

  private void declared(DeclaredTask declared) {
    Task task = declared.task();
    List<String> lacking = task.paths().stream().filter(p -> !isPrepared(p)).toList();
    if (lacking.size() == task.paths().size()) {
      missing.add(
          new MissingTask(task.number(), task.label(), lacking.get(0), declared.title(), true));
    } else {
      for (String path : lacking) {
        String label = task.subtasks().get(task.paths().indexOf(path));
        missing.add(new MissingTask(task.number(), label, path, declared.title(), true));
      }
    }
  }

  /** Whether a task, something around it or a part of it is prepared for. */
  private boolean isPrepared(String path) {
    return prepared.stream()
        .anyMatch(
            t -> t.covers(path) || t.paths().stream().anyMatch(p -> p.startsWith(path + ".")));
  }

  private void infer() {
    SortedMap<Integer, SortedSet<String>> parts = new TreeMap<>();
    for (Task task : prepared) {
      if (TASK_NUMBER.matcher(task.number()).matches()) {
        SortedSet<String> own =
            parts.computeIfAbsent(Integer.valueOf(task.number()), n -> new TreeSet<>());
        task.paths().forEach(path -> own.add(part(path)));
      }
    }
    int last = parts.isEmpty() ? 0 : parts.lastKey();
    for (int number = 1; number <= last; number++) {
      SortedSet<String> own = parts.get(number);
      if (own == null) {
        infer(number, "");
      } else if (!own.contains("")) {
        inferParts(number, own);
      }
    }
  }

  /** Returns the second segment of a path: {@code b} of {@code 4.b.a}; empty for the whole task. */
  private static String part(String path) {
    String[] steps = DOT.split(path, -1);
    return steps.length < 2 ? "" : steps[1];
  }

  private void inferParts(int number, SortedSet<String> own) {
    String last = own.last();
    boolean roman =
        ROMAN.matcher(last).matches()
            && own.stream().noneMatch(p -> LATER_LETTER.matcher(p).matches());
    if (!roman && own.stream().allMatch(p -> LETTER.matcher(p).matches())) {
      for (char letter = 'a'; letter < last.charAt(0); letter++) {
        if (!own.contains(String.valueOf(letter))) {
          infer(number, String.valueOf(letter));
        }
      }
    } else if (own.stream().allMatch(p -> TASK_NUMBER.matcher(p).matches())) {
      int highest = own.stream().mapToInt(Integer::parseInt).max().orElse(0);
      for (int part = 1; part < highest; part++) {
        if (!own.contains(String.valueOf(part))) {
          infer(number, "." + part);
        }
      }
    }
  }

  private void infer(int number, String part) {
    String path = part.isEmpty() ? "" + number : number + "." + part.replace(".", "");
    missing.add(new MissingTask(String.valueOf(number), number + part, path, null, false));
  }
}
