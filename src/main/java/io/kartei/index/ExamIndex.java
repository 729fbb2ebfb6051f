package io.kartei.index;

import io.kartei.model.ExamReference;
import io.kartei.model.Sitting;
import io.kartei.model.Task;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The notes' exam references, turned around.
 *
 * @param sittings every sitting that a note refers to or the author declares, by date, then by id
 * @param labels what each sitting is called among all the others, by its id
 * @param hasObjectives whether a note refers to the outline of an exam
 */
public record ExamIndex(
    List<SittingEntry> sittings, Map<String, String> labels, boolean hasObjectives) {

  public ExamIndex {
    sittings = List.copyOf(sittings);
    labels = Map.copyOf(labels);
  }

  /** What a sitting is called; no other has the same name. */
  public String label(Sitting sitting) {
    return labels.getOrDefault(sitting.id(), sitting.label());
  }

  /** What its name says before the date, {@code AP2 Analyse}; empty when it says only one thing. */
  public String kind(Sitting sitting) {
    String label = label(sitting);
    return label.substring(0, Math.max(0, label.lastIndexOf(" · ")));
  }

  /** What a reference is called: {@code AP2 Analyse · Winter 2023 · 1b}. */
  public String label(ExamReference reference) {
    return label(reference.sitting()) + " · " + reference.task().label();
  }

  /** Whether notes and author know of no exam at all; then the site has no exam pages. */
  public boolean isEmpty() {
    return sittings.isEmpty() && !hasObjectives;
  }

  /** The place of a task on its sitting's page: {@code task-4}. */
  public static String anchor(String number) {
    return "task-" + number.replaceAll("[^\\p{L}\\p{N}_-]+", "-");
  }

  /**
   * One sitting.
   *
   * @param sitting which
   * @param references what refers to it, by task, then in reading order
   * @param declared the tasks it had, as far as the author says; by task
   */
  public record SittingEntry(
      Sitting sitting, List<Located> references, List<DeclaredTask> declared) {
    public SittingEntry {
      references = List.copyOf(references);
      declared = List.copyOf(declared);
    }

    /** The sitting's page, relative to the site's root. */
    public String url() {
      return "exams/" + sitting.id() + ".html";
    }
  }

  /** A reference and the id of the note it stands in. */
  public record Located(String note, ExamReference reference) {}

  /** A task that a sitting had, and what it was about, or null. */
  public record DeclaredTask(Task task, @Nullable String title) {}
}
