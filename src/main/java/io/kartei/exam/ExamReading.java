package io.kartei.exam;

import io.kartei.messages.Phrase;
import io.kartei.model.Sitting;
import io.kartei.model.Task;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of reading a text as an exam reference. */
public sealed interface ExamReading {

  /** The text has nothing to do with an exam. */
  ExamReading NONE = new None();

  /**
   * A reference.
   *
   * @param sitting which exam
   * @param tasks which tasks of it, at least one
   * @param title what the author calls the task, or null
   * @param end offset in the text behind the reference and its title
   */
  record Found(Sitting sitting, List<Task> tasks, @Nullable String title, int end)
      implements ExamReading {
    public Found {
      tasks = List.copyOf(tasks);
    }
  }

  /**
   * None, but it was meant as one.
   *
   * @param start offset in the text of what is wrong
   * @param end offset behind it
   * @param problem what is wrong with it, under a key of the diagnostic that it becomes
   * @param hint what to write instead
   */
  record NearMiss(int start, int end, Phrase problem, Phrase hint) implements ExamReading {}

  /** None. */
  record None() implements ExamReading {}
}
