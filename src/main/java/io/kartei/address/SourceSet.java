package io.kartei.address;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The candidates of a {@code srcset} (HTML, "Images"): addresses, each with what speaks for it. */
public final class SourceSet {
  private static final Pattern CANDIDATE =
      Pattern.compile("\\G[\\s,]*+(?<url>[^\\s]+)(?<condition>[^,]*)(?:,|$)");

  private SourceSet() {}

  /**
   * A candidate.
   *
   * @param condition {@code 2x}, {@code 640w} or nothing
   */
  public record Candidate(String url, String condition) {}

  /** The candidates of an attribute's value, in their order. */
  public static List<Candidate> of(String value) {
    List<Candidate> candidates = new ArrayList<>();
    Matcher candidate = CANDIDATE.matcher(value);
    int at = 0;
    while (at < value.length() && candidate.find(at)) {
      String url = candidate.group("url");
      String condition = candidate.group("condition").strip();
      at = candidate.end();
      if (url.endsWith(",")) { // the comma parts it from the next
        url = url.replaceFirst("(?<!,),++$", "");
        condition = "";
        at = candidate.start("condition");
      }
      candidates.add(new Candidate(url, condition));
    }
    return candidates;
  }

  /** Candidates as an attribute's value. */
  public static String of(List<Candidate> candidates) {
    return candidates.stream()
        .map(c -> c.condition().isEmpty() ? c.url() : c.url() + " " + c.condition())
        .collect(Collectors.joining(", "));
  }
}
