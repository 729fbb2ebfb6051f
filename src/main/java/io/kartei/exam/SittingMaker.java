package io.kartei.exam;

import io.kartei.config.exam.ExamDeclaration;
import io.kartei.model.Sitting;
import io.kartei.output.SitePath;
import io.kartei.text.Slugs;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes sittings from the values of parts: their ids, dates and labels. */
final class SittingMaker {
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern DIGITS = Pattern.compile("[0-9]+");
  private static final Pattern SCHOOL_YEAR = Pattern.compile("[0-9]{4}/[0-9]{2}");
  private static final Pattern SIGNS_AROUND = Pattern.compile("^(?: ?[·,:–-] )+| [·,:–-] ?$");

  private static final Pattern PLACEHOLDER =
      Pattern.compile("\\{(?<name>[^{}:]*)(?::(?<length>[0-9]{1,2}))?\\}");

  /**
   * The weights of the parts that determine the order: the first one, such as a year, weighs most.
   */
  private static final int[] SCALE = {10_000, 100, 1};

  private static final int[] MAX_NUMBERS = {9_999, 99, 99};

  private static final String YEAR = "year";

  private static final Set<String> OTHER_PAGES = Set.of("index", "gaps");

  private final ExamDeclaration scheme;
  private final Map<String, PartReader> readers;

  SittingMaker(ExamDeclaration scheme, Map<String, PartReader> readers) {
    this.scheme = scheme;
    this.readers = readers;
  }

  Sitting of(Map<String, String> values) {
    List<Sitting.Part> parts = new ArrayList<>();
    scheme
        .parts()
        .forEach(
            part -> {
              String value = values.get(part.name());
              if (value != null) {
                parts.add(new Sitting.Part(part.name(), value, labelled(part.name())));
              }
            });
    Map<String, String> shown = shown(values);
    String id = Slugs.of(parts.stream().map(Sitting.Part::value).collect(Collectors.joining(" ")));
    return new Sitting(
        addressable(id),
        parts,
        chronology(values),
        filled(scheme.label(), shown),
        filled(scheme.shortLabel(), shown));
  }

  /**
   * Makes an id usable as the name of the sitting's page: valid on every disk, and different from
   * the other exam pages.
   */
  private static String addressable(String id) {
    boolean other = OTHER_PAGES.contains(id) || !SitePath.portable(id).equals(id);
    return id.isEmpty() ? "exam" : other ? "exam-" + id : id;
  }

  private boolean labelled(String part) {
    return PLACEHOLDER.matcher(scheme.label()).results().anyMatch(m -> m.group(1).equals(part));
  }

  /** Returns the values as shown to readers: a winter term extends into the next year. */
  private Map<String, String> shown(Map<String, String> values) {
    String year = values.get(YEAR);
    if (year == null || values.values().stream().noneMatch(scheme.acrossYears()::contains)) {
      return values;
    }
    int next = (Integer.parseInt(year) + 1) % 100;
    Map<String, String> shown = new LinkedHashMap<>(values);
    shown.put(YEAR, year + "/" + (next < 10 ? "0" : "") + next);
    return shown;
  }

  private int chronology(Map<String, String> values) {
    int chronology = 0;
    int step = 0;
    for (String name : scheme.order()) {
      PartReader reader = readers.get(name);
      if (step < SCALE.length && reader != null) {
        int rank = reader.rank(values.getOrDefault(name, ""));
        chronology += Math.min(rank, MAX_NUMBERS[step]) * SCALE[step];
        step++;
      }
    }
    return chronology;
  }

  /** Fills in the placeholders of a label; drops what a missing part leaves empty. */
  private static String filled(String label, Map<String, String> values) {
    Matcher placeholder = PLACEHOLDER.matcher(label);
    String text =
        placeholder.replaceAll(
            place -> {
              String value = values.getOrDefault(placeholder.group("name"), "");
              return Matcher.quoteReplacement(cut(value, placeholder.group("length")));
            });
    return SIGNS_AROUND.matcher(BLANKS.matcher(text).replaceAll(" ")).replaceAll("").strip();
  }

  /** Shortens a value to the first letters of a word or the last digits of a number. */
  private static String cut(String value, @Nullable String length) {
    int all = value.codePointCount(0, value.length());
    int most = length == null ? all : Math.min(Integer.parseInt(length), all);
    return SCHOOL_YEAR.matcher(value).matches()
        ? cut(value.substring(0, 4), length) + value.substring(4)
        : DIGITS.matcher(value).matches()
            ? value.substring(value.length() - most)
            : value.substring(0, value.offsetByCodePoints(0, most));
  }
}
