package io.kartei.index;

import io.kartei.model.ExamReference;
import io.kartei.model.Sitting;
import java.util.List;
import java.util.Map;

/**
 * The notes' exam references, turned around.
 *
 * @param sittings every sitting that a note refers to, by date, then by id
 * @param topics every note that refers to one, in reading order
 * @param labels what each sitting is called among all the others, by its id
 */
public record ExamIndex(
    List<SittingEntry> sittings, List<Topic> topics, Map<String, String> labels) {

  public ExamIndex {
    sittings = List.copyOf(sittings);
    topics = List.copyOf(topics);
    labels = Map.copyOf(labels);
  }

  /** What a sitting is called; no other has the same name. */
  public String label(Sitting sitting) {
    return labels.getOrDefault(sitting.id(), sitting.label());
  }

  /** What a reference is called: {@code AP2 Analyse · Winter 2023 · 1b}. */
  public String label(ExamReference reference) {
    return label(reference.sitting()) + " · " + reference.task().label();
  }

  /** The place of a task on its sitting's page. */
  public static String anchor(String task) {
    return "task-" + task.replaceAll("[^\\p{L}\\p{N}_-]+", "-");
  }

  /** Whether no note refers to any exam; then the site has no exam pages. */
  public boolean isEmpty() {
    return sittings.isEmpty();
  }

  /**
   * One sitting.
   *
   * @param sitting which
   * @param references what refers to it, by task, then in reading order
   */
  public record SittingEntry(Sitting sitting, List<Located> references) {
    public SittingEntry {
      references = List.copyOf(references);
    }

    /** The sitting's page, relative to the site's root. */
    public String url() {
      return "exams/" + sitting.id() + ".html";
    }
  }

  /**
   * One note that prepares for exams.
   *
   * @param note its id
   * @param references in reading order
   */
  public record Topic(String note, List<ExamReference> references) {
    public Topic {
      references = List.copyOf(references);
    }
  }

  /** A reference and the id of the note it stands in. */
  public record Located(String note, ExamReference reference) {}
}
