package io.kartei.render.html.page;

import io.kartei.index.ExamIndex.SittingEntry;
import io.kartei.messages.Messages;
import io.kartei.model.Sitting;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A named part by which sittings are told apart, such as profession, paper or course: the columns
 * of the matrix are filtered by it, and readers say with it which exam is theirs.
 *
 * @param name its name in the scheme
 * @param label for readers
 * @param values the values that occur, at least two
 * @param partial whether some sittings have no value
 */
public record ExamFilter(String name, String label, List<String> values, boolean partial) {
  /** Beyond this, a filter is too long to be useful. */
  private static final int MAX_CHOICES = 40;

  /**
   * Returns a filter for every part in which sittings differ, except those that make up the date.
   */
  public static List<ExamFilter> of(Messages messages, List<SittingEntry> sittings) {
    Map<String, Set<String>> values = new LinkedHashMap<>();
    for (SittingEntry entry : sittings) {
      for (Sitting.Part part : entry.sitting().parts()) {
        if (!isDate(entry.sitting(), part)) {
          values.computeIfAbsent(part.name(), n -> new TreeSet<>()).add(part.value());
        }
      }
    }
    List<ExamFilter> filters = new ArrayList<>();
    values.forEach(
        (name, all) -> {
          if (all.size() > 1 && all.size() <= MAX_CHOICES) {
            boolean partial = sittings.stream().anyMatch(s -> s.sitting().part(name).isEmpty());
            filters.add(new ExamFilter(name, label(messages, name), List.copyOf(all), partial));
          }
        });
    return filters;
  }

  /** Returns a sitting's value; empty if it has none. */
  public String of(Sitting sitting) {
    return sitting.part(name);
  }

  /**
   * Returns whether a part belongs to the date, which is whatever follows the last dot in the
   * sitting's label.
   */
  private static boolean isDate(Sitting sitting, Sitting.Part part) {
    String label = sitting.label();
    String date = label.substring(label.lastIndexOf('·') + 1);
    return part.name().equals("year") || (" " + date + " ").contains(" " + part.value() + " ");
  }

  private static String label(Messages messages, String name) {
    String key = "exams.part." + name;
    return messages.all().containsKey(key)
        ? messages.get(key)
        : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }
}
