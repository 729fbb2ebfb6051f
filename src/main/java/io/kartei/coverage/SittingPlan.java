package io.kartei.coverage;

import io.kartei.config.exam.SittingDeclaration.About;
import io.kartei.model.ExamReference;
import io.kartei.model.Question;
import io.kartei.model.Sitting;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One sitting as a plan for learning.
 *
 * @param sitting the sitting
 * @param about what its author says about it; with the sum of its tasks' points if the author says
 *     none
 * @param tasks the tasks in order: those that something prepares for, or that the author lists
 * @param inferred tasks that are only inferred from the numbers of others; nothing prepares for
 *     them
 * @param cards ids of the cards that prepare for any of them, in reading order
 */
public record SittingPlan(
    Sitting sitting,
    About about,
    List<PlannedTask> tasks,
    List<MissingTask> inferred,
    List<String> cards) {

  public SittingPlan {
    tasks = List.copyOf(tasks);
    inferred = List.copyOf(inferred);
    cards = List.copyOf(cards);
  }

  /**
   * Returns how many points the notes prepare for; null if not all tasks have points. Of a task of
   * which a part is missing, only the other parts' points count, if they are known.
   */
  public @Nullable Double preparedPoints() {
    double sum = 0;
    for (PlannedTask task : tasks) {
      if (task.about().points() == null) {
        return null;
      }
      sum += task.missing().isEmpty() ? task.about().points() : task.preparedPoints();
    }
    return tasks.isEmpty() || !inferred.isEmpty() ? null : Double.valueOf(sum);
  }

  /** Returns everything that nothing prepares for, in task order. */
  public List<MissingTask> missing() {
    return Stream.concat(inferred.stream(), tasks.stream().flatMap(t -> t.missing().stream()))
        .sorted(MissingTask.ORDER)
        .toList();
  }

  /**
   * A task with its parts.
   *
   * @param number {@code 4}
   * @param about what its author says about it; with its points according to its parts or
   *     references, and its share of the sitting's minutes, if the author says none
   * @param preparedPoints the points of those of its parts that something prepares for
   * @param preparations what prepares for it, by part, then in reading order
   * @param missing the parts that nothing prepares for, or the task itself if nothing prepares for
   *     any of it
   */
  public record PlannedTask(
      String number,
      About about,
      double preparedPoints,
      List<Preparation> preparations,
      List<MissingTask> missing) {
    public PlannedTask {
      preparations = List.copyOf(preparations);
      missing = List.copyOf(missing);
    }
  }

  /**
   * A place that prepares for a task or for parts of it.
   *
   * @param label the parts: {@code 4b-c}
   * @param title the author's title for them, or null
   * @param points what they are worth, or null
   * @param place the place
   * @param references the references that say so; at least one
   * @param questions the questions to show: leaves out those shown at a more specific place of the
   *     same task, and all of them for a whole note with very many
   * @param questionCount how many questions the place has in all
   * @param cards ids of the cards at this place
   */
  public record Preparation(
      String label,
      @Nullable String title,
      @Nullable Double points,
      Place place,
      List<ExamReference> references,
      List<Question> questions,
      int questionCount,
      List<String> cards) {
    public Preparation {
      references = List.copyOf(references);
      questions = List.copyOf(questions);
      cards = List.copyOf(cards);
    }
  }
}
