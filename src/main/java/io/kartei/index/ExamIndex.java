package io.kartei.index;

import io.kartei.config.exam.CatalogueTopic;
import io.kartei.config.exam.SittingDeclaration.About;
import io.kartei.model.ExamReference;
import io.kartei.model.Sitting;
import io.kartei.model.Task;
import io.kartei.text.Escape;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The notes' exam references, grouped by sitting.
 *
 * @param sittings every sitting that a note refers to or the author declares, by date, then by id
 * @param labels the unique label of each sitting, by its id
 * @param hasObjectives whether a note refers to the outline of an exam
 * @param catalogue the topics of the exam's catalogue, in the author's order
 */
public record ExamIndex(
    List<SittingEntry> sittings,
    Map<String, String> labels,
    boolean hasObjectives,
    List<CatalogueTopic> catalogue) {
  private static final Pattern NOT_IN_ANCHORS = Pattern.compile("[^\\p{L}\\p{N}_-]+");

  public ExamIndex {
    sittings = List.copyOf(sittings);
    labels = Map.copyOf(labels);
    catalogue = List.copyOf(catalogue);
  }

  /** Returns the unique label of a sitting. */
  public String label(Sitting sitting) {
    return labels.getOrDefault(sitting.id(), sitting.label());
  }

  /**
   * Returns the part of a sitting's label before the date, such as {@code AP2 Analyse}; empty if
   * the label has only one part.
   */
  public String kind(Sitting sitting) {
    String label = label(sitting);
    return label.substring(0, Math.max(0, label.lastIndexOf(" · ")));
  }

  /** Returns the label of a reference, such as {@code AP2 Analyse · Winter 2023 · 1b}. */
  public String label(ExamReference reference) {
    return label(reference.sitting()) + " · " + reference.task().label();
  }

  /**
   * Returns what was asked where, in the one short form that paper has for it: each kind of exam
   * once with its sittings in their order, each of those with its tasks.
   */
  public List<Asked> asked(Collection<ExamReference> references) {
    Map<Sitting, List<Task>> tasks = new LinkedHashMap<>();
    for (ExamReference reference : references) {
      tasks.computeIfAbsent(reference.sitting(), s -> new ArrayList<>()).add(reference.task());
    }
    Map<String, List<String>> kinds = new LinkedHashMap<>();
    tasks.entrySet().stream()
        .sorted(Comparator.comparingInt(e -> e.getKey().chronology()))
        .forEach(
            e ->
                kinds
                    .computeIfAbsent(kind(e.getKey()), kind -> new ArrayList<>())
                    .add(asked(e.getKey(), e.getValue())));
    return kinds.entrySet().stream()
        .map(e -> new Asked(e.getKey(), String.join(Asked.BETWEEN, e.getValue())))
        .toList();
  }

  private static String asked(Sitting sitting, List<Task> tasks) {
    String labels =
        tasks.stream()
            .sorted(Task.ORDER)
            .map(Task::label)
            .distinct()
            .map(label -> label.replace('-', '\u2013'))
            .collect(Collectors.joining(", "));
    return (sitting.shortLabel() + " " + labels).replace(' ', '\u00a0');
  }

  /**
   * What was asked in the exams of a kind.
   *
   * @param kind {@code AP2 Analyse}; empty if there is only one
   * @param tasks {@code W22 4a, 4c · S23 1}, of which no line parts a sitting
   */
  public record Asked(String kind, String tasks) {
    /** Between two sittings. */
    public static final String BETWEEN = " \u00b7 ";

    /** Returns it in XHTML: the kind in an element, then the tasks in another. */
    public String xhtml() {
      String before =
          kind.isEmpty() ? "" : "<b>" + Escape.text(kind.replace(' ', '\u00a0')) + ":</b> ";
      return "<span>" + before + "<span>" + Escape.text(tasks) + "</span></span>";
    }
  }

  /** Whether neither the notes nor the author mention any exam; the site then has no exam pages. */
  public boolean isEmpty() {
    return sittings.isEmpty() && !hasObjectives && catalogue.isEmpty();
  }

  /** Returns the anchor of a task on its sitting's page, such as {@code task-4}. */
  public static String anchor(String number) {
    return "task-" + NOT_IN_ANCHORS.matcher(number).replaceAll("-");
  }

  /**
   * One sitting.
   *
   * @param sitting the sitting
   * @param references the references to it, by task, then in reading order
   * @param about what the author says about it
   * @param declared the tasks that the author says it had, by task
   */
  public record SittingEntry(
      Sitting sitting, List<Located> references, About about, List<DeclaredTask> declared) {
    public SittingEntry {
      references = List.copyOf(references);
      declared = List.copyOf(declared);
    }

    /** Returns the address of the sitting's page, relative to the site's root. */
    public String url() {
      return "exams/" + sitting.id() + ".html";
    }
  }

  /** A reference and the id of the note that contains it. */
  public record Located(String note, ExamReference reference) {}

  /** A task of a sitting, and what the author says about it. */
  public record DeclaredTask(Task task, About about) {
    /** Returns its topic, or null. */
    public @Nullable String title() {
      return about.title();
    }
  }
}
