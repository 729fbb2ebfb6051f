package io.kartei.diagram.time;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How a chart's dates are written, in the letters of Day.js (its "String + Format" page) and the
 * few more that Mermaid's Gantt page lists: {@code YYYY-MM-DD}, {@code HH:mm}, {@code X}, ... What
 * stands in brackets, and any letter that means nothing, stands for itself.
 *
 * <p>A date without an offset is taken as UTC; what a pattern does not ask for is taken from {@link
 * #BASE}, never from the clock.
 */
public final class DatePattern {
  /** The first day of a leap year, a Monday: the day of times that have none. */
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

  /** What Mermaid takes when a chart names no pattern. */
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

  /** The pattern that a text spells. */
  public static DatePattern of(String pattern) {
    return new DatePattern(pattern.strip());
  }

  /** Whether a date in this pattern names a day, month or year. */
  public boolean hasDate() {
    return tokens.stream().anyMatch(DATES::contains);
  }

  /** Whether a date in this pattern names a time of day. */
  public boolean hasTime() {
    return tokens.stream().anyMatch(TIMES::contains);
  }

  /** Whether it names anything of a date at all; a pattern that does not cannot read any. */
  public boolean isUsable() {
    return hasDate() || hasTime();
  }

  /** Whether it counts seconds or milliseconds since 1970. */
  public boolean isTimestamp() {
    return tokens.contains("X") || tokens.contains("x");
  }

  /** The pattern as it is written. */
  @Override
  public String toString() {
    return pattern;
  }

  /** The date that a text spells, or null when it is not written in this pattern or never was. */
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
