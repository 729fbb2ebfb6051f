package io.kartei.coverage;

import io.kartei.model.Task;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A task, or a part of one, that no section prepares for.
 *
 * @param number the task: {@code 4}
 * @param label the task or its part: {@code 4b}
 * @param path the label as a dotted path: {@code 4.b}; the first one if the label has several
 * @param title its topic according to the author, or null
 * @param declared whether the author listed the task; otherwise it was inferred from others with a
 *     higher number or letter
 */
public record MissingTask(
    String number, String label, String path, @Nullable String title, boolean declared) {
  /** Orders by task, then by part. */
  static final Comparator<MissingTask> ORDER = Comparator.comparing(MissingTask::task, Task.ORDER);

  private static final Pattern LAST_STEP =
      Pattern.compile("(?<before>.*?)(?<step>[0-9]{1,4}|[a-z])");

  /** Returns just the task, to compare it with others. */
  public Task task() {
    return new Task(number, List.of(), List.of(path), label);
  }

  /** Whether this is a whole task rather than a part. */
  public boolean isWhole() {
    return label.equals(number);
  }

  /**
   * Returns labels for readers; three or more in a row become a range: {@code 1–4}, {@code 4a–4c}.
   *
   * @param quoted puts a title in the quotation marks of the reader's language
   */
  public static List<String> labels(List<MissingTask> tasks, UnaryOperator<String> quoted) {
    List<String> labels = new ArrayList<>();
    for (int i = 0; i < tasks.size(); ) {
      int end = i + 1;
      while (end < tasks.size() && follows(tasks.get(end - 1), tasks.get(end))) {
        end++;
      }
      if (end - i > 2) {
        labels.add(tasks.get(i).label + "–" + tasks.get(end - 1).label);
      } else {
        tasks.subList(i, end).forEach(task -> labels.add(task.titled(quoted)));
      }
      i = end;
    }
    return labels;
  }

  private String titled(UnaryOperator<String> quoted) {
    return title == null ? label : label + " " + quoted.apply(title);
  }

  private static boolean follows(MissingTask one, MissingTask next) {
    Matcher last = LAST_STEP.matcher(one.label);
    Matcher step = LAST_STEP.matcher(next.label);
    return one.title == null
        && next.title == null
        && last.matches()
        && step.matches()
        && last.group("before").equals(step.group("before"))
        && rank(last.group("step")) + 1 == rank(step.group("step"));
  }

  private static int rank(String step) {
    return Character.isDigit(step.charAt(0)) ? Integer.parseInt(step) : 10_000 + step.charAt(0);
  }
}
