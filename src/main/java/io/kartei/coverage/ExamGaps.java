package io.kartei.coverage;

import io.kartei.model.Sitting;
import java.util.List;

/**
 * What is missing between notes and exams.
 *
 * @param sittings those with tasks that no section prepares for, the latest first
 * @param objectives numbers of objectives that no section covers, though others of the same domain
 *     with higher numbers are covered
 * @param unexamined notes and sections that no exam asked for, in reading order
 * @param withoutCards sections that prepare for exams but hold no card, in reading order
 */
public record ExamGaps(
    List<SittingGap> sittings,
    List<String> objectives,
    List<Place> unexamined,
    List<ExaminedPlace> withoutCards) {

  /** Of a site without exams. */
  public static final ExamGaps NONE = new ExamGaps(List.of(), List.of(), List.of(), List.of());

  public ExamGaps {
    sittings = List.copyOf(sittings);
    objectives = List.copyOf(objectives);
    unexamined = List.copyOf(unexamined);
    withoutCards = List.copyOf(withoutCards);
  }

  public boolean isEmpty() {
    return sittings.isEmpty()
        && objectives.isEmpty()
        && unexamined.isEmpty()
        && withoutCards.isEmpty();
  }

  /** How many tasks and parts of tasks no section prepares for. */
  public int missingTasks() {
    return sittings.stream().mapToInt(s -> s.tasks().size()).sum();
  }

  /**
   * A sitting and the tasks that nothing prepares for.
   *
   * @param label what it is called; no other has the same name
   * @param tasks in their order; at least one
   */
  public record SittingGap(Sitting sitting, String label, List<MissingTask> tasks) {
    public SittingGap {
      tasks = List.copyOf(tasks);
    }

    /** Whether the author says which tasks there were; otherwise their numbers do. */
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
