package io.kartei.coverage;

import io.kartei.model.ExamReference;
import io.kartei.model.Question;
import io.kartei.model.Sitting;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One sitting as a plan for learning.
 *
 * @param sitting which
 * @param tasks in their order: those that something prepares for, or that the author lists
 * @param inferred tasks that only the numbers of others tell of; nothing prepares for them
 * @param cards ids of the cards that prepare for any of them, in reading order
 */
public record SittingPlan(
    Sitting sitting, List<PlannedTask> tasks, List<MissingTask> inferred, List<String> cards) {

  public SittingPlan {
    tasks = List.copyOf(tasks);
    inferred = List.copyOf(inferred);
    cards = List.copyOf(cards);
  }

  /** Everything that nothing prepares for, in the order of the tasks. */
  public List<MissingTask> missing() {
    return Stream.concat(inferred.stream(), tasks.stream().flatMap(t -> t.missing().stream()))
        .sorted(MissingTask.ORDER)
        .toList();
  }

  /**
   * A task with its parts.
   *
   * @param number {@code 4}
   * @param title what the author says it was about, or null
   * @param preparations what prepares for it, by part, then in reading order
   * @param missing the parts that nothing prepares for; the task itself if that is true of it
   */
  public record PlannedTask(
      String number,
      @Nullable String title,
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
   * @param title what the author calls them, or null
   * @param place where
   * @param references what says so; at least one
   * @param questions those to show: what a more exact place of the same task shows is left out, and
   *     a whole note with very many shows none
   * @param questionCount how many questions stand there in all
   * @param cards ids of the cards that are learnt there
   */
  public record Preparation(
      String label,
      @Nullable String title,
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
