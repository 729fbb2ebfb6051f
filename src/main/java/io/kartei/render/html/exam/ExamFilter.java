package io.kartei.render.html.exam;

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
 * A named part of sittings that readers can choose columns by: profession, paper, course.
 *
 * @param name as the scheme calls it
 * @param label for readers
 * @param values those there are, at least two
 * @param partial whether there are sittings without any
 */
record ExamFilter(String name, String label, List<String> values, boolean partial) {
  /** More values are no choice any more. */
  private static final int MAX_CHOICES = 40;

  /** Every part in which sittings differ, but not what makes up their dates. */
  static List<ExamFilter> of(Messages messages, List<SittingEntry> sittings) {
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

  /** What the label of a sitting shows behind its last dot is the date. */
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
