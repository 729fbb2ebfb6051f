package io.kartei.exam;

import io.kartei.messages.Phrase;
import io.kartei.model.Sitting;
import io.kartei.model.Task;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The result of reading a text as an exam reference. */
public sealed interface ExamReading {

  /** The text has nothing to do with an exam. */
  ExamReading NONE = new None();

  /**
   * A reference.
   *
   * @param sitting the sitting
   * @param tasks its tasks, at least one
   * @param title the author's title for the task, or null
   * @param points what the task is worth, or null if the author doesn't say or there are several
   * @param end offset in the text after the reference and its title
   * @param remarkEnd offset after the points, and the word "solution", that follow it; else the end
   */
  record Found(
      Sitting sitting,
      List<Task> tasks,
      @Nullable String title,
      @Nullable Double points,
      int end,
      int remarkEnd)
      implements ExamReading {
    public Found {
      tasks = List.copyOf(tasks);
    }
  }

  /**
   * A text that isn't a reference but was meant as one.
   *
   * @param start offset in the text where the mistake begins
   * @param end offset after it
   * @param problem what is wrong with it, under the key of the resulting diagnostic
   * @param hint what to write instead
   */
  record NearMiss(int start, int end, Phrase problem, Phrase hint) implements ExamReading {}

  /** Not a reference. */
  record None() implements ExamReading {}
}
