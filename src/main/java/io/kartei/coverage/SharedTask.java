package io.kartei.coverage;

import io.kartei.model.ExamReference;
import java.util.List;

/**
 * A task that a section prepares for together with others, in the same note or elsewhere.
 *
 * @param reference the note's own
 * @param elsewhere the other places that prepare for the task, a part of it or the task around it,
 *     in reading order; at least one, and no more than a reader wants to see
 */
public record SharedTask(ExamReference reference, List<Place> elsewhere) {
  public SharedTask {
    elsewhere = List.copyOf(elsewhere);
  }
}
