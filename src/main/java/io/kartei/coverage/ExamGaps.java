package io.kartei.coverage;

import io.kartei.model.Sitting;
import java.util.List;

/**
 * What is missing between notes and exams.
 *
 * @param sittings the sittings with tasks that no section prepares for, latest first
 * @param objectives the objectives that no section covers: topics of the catalogue that are still
 *     asked, and numbers although the same domain has higher ones that are covered
 * @param unexamined notes and sections that no exam asked for, in reading order
 * @param withoutCards sections that prepare for exams but have no cards, in reading order
 * @param openQuestions questions that authors marked and left without an answer, in reading order:
 *     the title of each place is the question
 */
public record ExamGaps(
    List<SittingGap> sittings,
    List<Outline.Row> objectives,
    List<Place> unexamined,
    List<ExaminedPlace> withoutCards,
    List<Place> openQuestions) {

  /** No gaps. */
  public static final ExamGaps NONE =
      new ExamGaps(List.of(), List.of(), List.of(), List.of(), List.of());

  public ExamGaps {
    sittings = List.copyOf(sittings);
    objectives = List.copyOf(objectives);
    unexamined = List.copyOf(unexamined);
    withoutCards = List.copyOf(withoutCards);
    openQuestions = List.copyOf(openQuestions);
  }

  public boolean isEmpty() {
    return sittings.isEmpty()
        && objectives.isEmpty()
        && unexamined.isEmpty()
        && withoutCards.isEmpty()
        && openQuestions.isEmpty();
  }

  /** Returns how many tasks and parts of tasks no section prepares for. */
  public int missingTasks() {
    return sittings.stream().mapToInt(s -> s.tasks().size()).sum();
  }

  /**
   * A sitting and the tasks that nothing prepares for.
   *
   * @param label its unique label
   * @param tasks the tasks in order; at least one
   */
  public record SittingGap(Sitting sitting, String label, List<MissingTask> tasks) {
    public SittingGap {
      tasks = List.copyOf(tasks);
    }

    /** Whether the author listed the tasks; otherwise they were inferred from their numbers. */
    public boolean declared() {
      return tasks.get(0).declared();
    }
  }

  /** A place and the labels of the tasks it prepares for. */
  public record ExaminedPlace(Place place, List<String> tasks) {
    public ExaminedPlace {
      tasks = List.copyOf(tasks);
    }
  }
}
