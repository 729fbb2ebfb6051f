package io.kartei.diagram.time;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The format of a chart's dates, in the tokens of Day.js (its "String + Format" page) and a few
 * more from Mermaid's Gantt page: {@code YYYY-MM-DD}, {@code HH:mm}, {@code X}, ... Text in
 * brackets and letters without a meaning are literal.
 *
 * <p>A date without an offset is in UTC. Fields missing from the pattern come from {@link #BASE},
 * never from the clock.
 */
public final class DatePattern {
  /** The date of times without one: the first day of a leap year, a Monday. */
  public static final LocalDateTime BASE = LocalDateTime.of(2024, 1, 1, 0, 0);

  private static final Pattern TOKEN =
      Pattern.compile(
          "\\[[^\\]]{0,100}+\\]|YYYY|YY|Y|Q|MMMM|MMM|MM|M|Do|DDDD|DDD|DD|D|HH|H|hh|h|mm|m|ss|s"
              + "|SSS|SS|S|ZZ|Z|X|x|A|a|.",
          Pattern.DOTALL);

  private static final Set<String> DATES =
      Set.of(
          "YYYY", "YY", "Y", "Q", "MMMM", "MMM", "MM", "M", "Do", "DDDD", "DDD", "DD", "D", "X",
          "x");

  private static final Set<String> TIMES =
      Set.of("HH", "H", "hh", "h", "mm", "m", "ss", "s", "SSS", "SS", "S", "X", "x");

  /** Mermaid's default pattern. */
  public static final DatePattern DEFAULT = of("YYYY-MM-DD");

  private final String pattern;
  private final List<String> tokens = new ArrayList<>();

  private DatePattern(String pattern) {
    this.pattern = pattern;
    Matcher matcher = TOKEN.matcher(pattern);
    while (matcher.find()) {
      tokens.add(matcher.group());
    }
  }

  /** Parses a pattern. */
  public static DatePattern of(String pattern) {
    return new DatePattern(pattern.strip());
  }

  /** Returns whether the pattern includes a day, month or year. */
  public boolean hasDate() {
    return tokens.stream().anyMatch(DATES::contains);
  }

  /** Returns whether the pattern includes a time of day. */
  public boolean hasTime() {
    return tokens.stream().anyMatch(TIMES::contains);
  }

  /**
   * Returns whether the pattern includes any date or time field; without one, it can't read dates.
   */
  public boolean isUsable() {
    return hasDate() || hasTime();
  }

  /** Returns whether the pattern is nothing but an offset from UTC. */
  public boolean isOffset() {
    return tokens.size() == 1 && (tokens.contains("Z") || tokens.contains("ZZ"));
  }

  /** Returns whether dates are in seconds or milliseconds since 1970. */
  public boolean isTimestamp() {
    return tokens.contains("X") || tokens.contains("x");
  }

  /** Returns the pattern as written. */
  @Override
  public String toString() {
    return pattern;
  }

  /**
   * Parses a date. Returns null if the text doesn't match this pattern or there isn't such a date.
   */
  public @Nullable LocalDateTime parse(String text) {
    DateReader reader = new DateReader(text.strip());
    for (String token : tokens) {
      if (!reader.read(token)) {
        return null;
      }
    }
    return reader.isDone() ? reader.date() : null;
  }
}
