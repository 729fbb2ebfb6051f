package io.kartei.coverage;

import io.kartei.model.ExamReference;
import java.util.List;

/**
 * A task that a section prepares for together with others, in the same note or elsewhere.
 *
 * @param reference the note's own
 * @param elsewhere where else the task, something around it or a part of it is prepared for, in
 *     reading order; at least one place, and not more than a reader wants to see
 */
public record SharedTask(ExamReference reference, List<Place> elsewhere) {
  public SharedTask {
    elsewhere = List.copyOf(elsewhere);
  }
}
