package io.kartei.exam;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads references to the outline of an exam: {@code Domain 2: Networks (26 %)} and {@code
 * Objective 2.3: Title} on a line of their own, {@code Exam Objective 1.1} anywhere.
 */
public final class ObjectiveReader {
  private static final Pattern SIGNS_AFTER = Pattern.compile("[\\s:–—|,-]{1,9}$");
  private static final Pattern SIGNS_BEFORE = Pattern.compile("^[\\s:–—|-]{1,9}");

  private static final String NUMBER = "\\d{1,2}[.]\\d{1,2}(?:[.]\\d{1,2})?(?![.]?\\d)";

  private static final Pattern DOMAIN =
      Pattern.compile(
          "(?:Exam )?(?:Domain|Domäne) (?<number>\\d{1,2})(?:[.]0)?(?![.]?\\d)(?!\\p{L})");

  private static final Pattern OBJECTIVE =
      Pattern.compile(
          "(?:Exam )?Objectives? (?<numbers>"
              + NUMBER
              + "(?:(?:, ?| and | und | & |, and )"
              + NUMBER
              + "){0,20})(?!\\p{L})");

  private static final Pattern INLINE =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}_])Exam Objectives? (?<numbers>"
              + NUMBER
              + "(?:(?:, ?| and | und | & |, and )"
              + NUMBER
              + "){0,20})(?!\\p{L})");

  private static final Pattern WEIGHT =
      Pattern.compile(
          "[(\\[]?\\s?(?<percent>\\d{1,2}(?:[.,]\\d{1,2})?|100)\\s?%[^()\\[\\]%]{0,40}[)\\]]?$");

  private static final Pattern MARKERS = Pattern.compile("[^\\p{L}\\p{N}]{0,12}");

  /**
   * A reference that was read.
   *
   * @param start offset in the text where it begins
   * @param end offset after it
   * @param domain the domain's number
   * @param objective the objective's number, or null for the whole domain
   */
  public record Found(
      int start,
      int end,
      String domain,
      @Nullable String objective,
      @Nullable String title,
      @Nullable Double weight) {}

  private ObjectiveReader() {}

  /**
   * Returns the objectives that a line names.
   *
   * @param heading whether the line is a heading, in which case the words after the number are the
   *     title
   */
  public static List<Found> read(String line, boolean heading) {
    if (!line.contains("Dom") && !line.contains("Objective")) {
      return List.of(); // as most
    }
    Matcher markers = MARKERS.matcher(line);
    int start = markers.lookingAt() ? markers.end() : 0;
    Matcher domain = DOMAIN.matcher(line).region(start, line.length());
    if (domain.lookingAt()) {
      Rest rest = Rest.of(line.substring(domain.end()), heading);
      return rest == null
          ? List.of()
          : List.of(
              new Found(
                  start, line.length(), domain.group("number"), null, rest.title, rest.weight));
    }
    Matcher objective = OBJECTIVE.matcher(line).region(start, line.length());
    if (objective.lookingAt()) {
      Rest rest = Rest.of(line.substring(objective.end()), heading);
      if (rest != null) {
        return numbered(objective, start, line.length(), rest);
      }
    }
    List<Found> found = new ArrayList<>();
    Matcher inline = INLINE.matcher(line);
    while (inline.find()) {
      found.addAll(numbered(inline, inline.start(), inline.end(), new Rest(null, null)));
    }
    return found;
  }

  private static List<Found> numbered(Matcher objective, int start, int end, Rest rest) {
    List<Found> found = new ArrayList<>();
    Matcher number = Pattern.compile(NUMBER).matcher(objective.group("numbers"));
    while (number.find()) {
      String domain = number.group().substring(0, number.group().indexOf('.'));
      found.add(new Found(start, end, domain, number.group(), rest.title, rest.weight));
    }
    return found;
  }

  /** The text after the number. */
  private record Rest(@Nullable String title, @Nullable Double weight) {

    /** Returns null if the line continues as a sentence. */
    static @Nullable Rest of(String text, boolean heading) {
      String rest = text.strip();
      boolean parted = rest.isEmpty() || ":–—-(|[".indexOf(rest.charAt(0)) >= 0;
      if (rest.length() > 200 || (!heading && !parted)) {
        return null;
      }
      Double weight = null;
      Matcher percent = WEIGHT.matcher(rest);
      if (percent.find()) {
        weight = Double.valueOf(percent.group("percent").replace(',', '.'));
        rest = rest.substring(0, percent.start());
      }
      String title = SIGNS_AFTER.matcher(SIGNS_BEFORE.matcher(rest).replaceAll("")).replaceAll("");
      return new Rest(title.isEmpty() ? null : title, weight);
    }
  }
}
