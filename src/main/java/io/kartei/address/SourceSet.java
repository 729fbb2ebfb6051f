package io.kartei.address;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads and writes the candidates of a {@code srcset} (HTML, "Images"): addresses with their
 * conditions.
 */
public final class SourceSet {
  private static final Pattern LAST_COMMAS = Pattern.compile("(?<!,),++$");

  private static final Pattern CANDIDATE =
      Pattern.compile("\\G[\\s,]*+(?<url>[^\\s]+)(?<condition>[^,]*)(?:,|$)");

  /** A condition, and what comes before it. */
  private static final Pattern CONDITION =
      Pattern.compile("(?<rest>.*?)(?:(?<!\\S)(?<size>[0-9.]++[wxh](?:\\s++[0-9]++h)?))?+$");

  private SourceSet() {}

  /**
   * A candidate.
   *
   * @param condition {@code 2x}, {@code 640w} or empty
   */
  public record Candidate(String url, String condition) {}

  /**
   * Returns the candidates in an attribute's value, in order. A blank before something else than a
   * condition is part of the address, although it may not stand there: {@code image (1).png}.
   */
  public static List<Candidate> of(String value) {
    List<Candidate> candidates = new ArrayList<>();
    Matcher candidate = CANDIDATE.matcher(value);
    int at = 0;
    while (at < value.length() && candidate.find(at)) {
      String url = candidate.group("url");
      String condition = candidate.group("condition").strip();
      boolean ends = url.endsWith(","); // the comma separates it from the next one
      Matcher size = CONDITION.matcher(condition);
      if (!ends && size.matches() && !size.group("rest").isBlank()) {
        url += " " + size.group("rest").strip();
        condition = size.group("size") == null ? "" : size.group("size");
      }
      at = candidate.end();
      if (ends) {
        url = LAST_COMMAS.matcher(url).replaceFirst("");
        condition = "";
        at = candidate.start("condition");
      }
      candidates.add(new Candidate(url, condition));
    }
    return candidates;
  }

  /** Returns an attribute's value with the candidates. */
  public static String of(List<Candidate> candidates) {
    return candidates.stream()
        .map(c -> c.condition().isEmpty() ? c.url() : c.url() + " " + c.condition())
        .collect(Collectors.joining(", "));
  }
}
