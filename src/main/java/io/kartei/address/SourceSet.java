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

  private SourceSet() {}

  /**
   * A candidate.
   *
   * @param condition {@code 2x}, {@code 640w} or empty
   */
  public record Candidate(String url, String condition) {}

  /** Returns the candidates in an attribute's value, in order. */
  public static List<Candidate> of(String value) {
    List<Candidate> candidates = new ArrayList<>();
    Matcher candidate = CANDIDATE.matcher(value);
    int at = 0;
    while (at < value.length() && candidate.find(at)) {
      String url = candidate.group("url");
      String condition = candidate.group("condition").strip();
      at = candidate.end();
      if (url.endsWith(",")) { // the comma separates it from the next one
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
