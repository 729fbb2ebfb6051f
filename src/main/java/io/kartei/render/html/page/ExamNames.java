package io.kartei.render.html.page;

import io.kartei.index.ExamIndex;
import io.kartei.index.ExamIndex.SittingEntry;
import io.kartei.model.ExamReference;
import io.kartei.model.Sitting;
import io.kartei.model.Task;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The short names of sittings and tasks: {@code W23 4c}, or {@code W23 Analyse 4c} where several
 * papers were written at one of the dates.
 */
public final class ExamNames {
  /** The latest exam first, then by task. */
  public static final Comparator<ExamReference> LATEST =
      Comparator.comparingInt((ExamReference r) -> -r.sitting().chronology())
          .thenComparing(r -> r.sitting().id())
          .thenComparing(ExamReference::task, Task.ORDER);

  private final ExamIndex exams;

  /** Whether there is a date with several papers: all names tell the paper then, to be alike. */
  private final boolean several;

  /** How many letters at the beginning of all kinds tell none apart. */
  private final int told;

  private ExamNames(ExamIndex exams) {
    this.exams = exams;
    Set<String> dates = new HashSet<>();
    this.several = !exams.sittings().stream().allMatch(e -> dates.add(e.sitting().shortLabel()));
    this.told =
        told(exams.sittings().stream().map(SittingEntry::sitting).map(exams::kind).toList());
  }

  /** Returns the names of a site's sittings. */
  public static ExamNames of(Site site) {
    return site.shared(ExamNames.class, () -> new ExamNames(site.index().exams()));
  }

  /** Returns the short name of a sitting. */
  public String of(Sitting sitting) {
    String date = sitting.shortLabel();
    String kind = kind(sitting);
    return kind.isEmpty() ? date : date + " " + kind;
  }

  /** Returns what the short name of a sitting says besides its date; empty for nothing. */
  public String kind(Sitting sitting) {
    String kind = exams.kind(sitting);
    return several && kind.length() > told ? kind.substring(told) : "";
  }

  /**
   * Returns what the letters of short names stand for, such as {@code S = Sommer, W = Winter};
   * empty if they don't abbreviate what the full names say.
   */
  public static String seasons(Site site) {
    ExamIndex exams = site.index().exams();
    SortedMap<String, String> words = new TreeMap<>();
    for (SittingEntry entry : exams.sittings()) {
      String letter = entry.sitting().shortLabel().substring(0, 1);
      String label = exams.label(entry.sitting());
      String date = label.substring(label.lastIndexOf('·') + 1).strip();
      int end = date.indexOf(' ');
      if (end > 1 && date.startsWith(letter) && Character.isLetter(letter.charAt(0))) {
        words.putIfAbsent(letter, date.substring(0, end));
      }
    }
    return words.entrySet().stream()
        .map(word -> word.getKey() + " = " + word.getValue())
        .collect(Collectors.joining(", "));
  }

  /** Returns the short name of a task, which no line ends within. */
  public String of(ExamReference reference) {
    String name = of(reference.sitting()) + " " + shown(reference.task().label());
    return name.replace(' ', '\u00a0');
  }

  /** Returns the name of a task in words, such as {@code AP2 Analyse Winter 2023, Aufgabe 4c}. */
  public static String spoken(Site site, ExamReference reference) {
    String sitting = site.index().exams().label(reference.sitting()).replace(" · ", " ");
    return sitting + ", " + site.text("sitting.task", shown(reference.task().label()));
  }

  /** Returns labels of tasks with the dash that ranges are printed with. */
  public static String shown(String labels) {
    return labels.replace('-', '\u2013');
  }

  private static int told(List<String> names) {
    if (names.isEmpty()) {
      return 0;
    }
    String first = names.get(0);
    int words = 0;
    for (int end = first.indexOf(' '); end >= 0; end = first.indexOf(' ', end + 1)) {
      String beginning = first.substring(0, end + 1);
      if (!names.stream().allMatch(name -> name.startsWith(beginning))) {
        break;
      }
      words = end + 1;
    }
    return words;
  }
}
