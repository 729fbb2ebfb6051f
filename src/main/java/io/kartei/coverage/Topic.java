package io.kartei.coverage;

import io.kartei.model.ExamReference;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that exams ask for: a note, or a chapter if a single note holds them all.
 *
 * @param place where it is learnt
 * @param cells what was asked in each sitting, by date
 * @param tasks how many tasks of all sittings it prepares for; {@code 4} and {@code 4a} of one
 *     sitting are one task
 * @param weight how much of the exam the catalogue's topics make up that it names, in percent, or
 *     null
 * @param cards ids of the cards for it
 */
public record Topic(
    Place place, List<Cell> cells, int tasks, @Nullable Double weight, List<String> cards) {

  public Topic {
    cells = List.copyOf(cells);
    cards = List.copyOf(cards);
  }

  /**
   * How a sitting asked about a topic.
   *
   * @param sitting the sitting's id
   * @param labels the tasks, without parts of a task that is itself included
   * @param tasks how many whole tasks these are or belong to
   * @param heat how much was asked
   * @param references the references that say so, by task, then in reading order; at least one
   */
  public record Cell(
      String sitting, List<String> labels, int tasks, Heat heat, List<Asked> references) {
    public Cell {
      labels = List.copyOf(labels);
      references = List.copyOf(references);
    }
  }

  /** A reference, and the place that prepares for the task. */
  public record Asked(Place place, ExamReference reference) {}

  /** How much of a sitting was about a topic. */
  public enum Heat {
    /** Parts of one task. */
    PART,
    /** One whole task. */
    TASK,
    /** Several tasks. */
    TASKS
  }
}
