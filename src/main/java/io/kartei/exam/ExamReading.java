package io.kartei.exam;

import io.kartei.model.Sitting;
import io.kartei.model.Task;
import org.jspecify.annotations.Nullable;

/** What came of reading a line as an exam reference. */
public sealed interface ExamReading {

  /**
   * A reference.
   *
   * @param sitting which exam
   * @param task which task
   * @param title what the author calls the task, or null
   */
  record Found(Sitting sitting, Task task, @Nullable String title) implements ExamReading {}

  /**
   * None.
   *
   * @param problem what is wrong with it, as a sentence without a full stop
   * @param hint what to write instead
   */
  record Unreadable(String problem, String hint) implements ExamReading {}
}
