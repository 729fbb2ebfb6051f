package io.kartei.diagram.time;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The interval between the ticks of an axis. Ticks are where people expect them: for two hours at
 * midnight, 2 o'clock, ..., for a month on the first of each month.
 *
 * @param count the number of units, at least 1
 * @param unit from {@link ChronoUnit#MILLIS} to {@link ChronoUnit#YEARS}
 */
public record TickInterval(int count, ChronoUnit unit) {
  private static final Pattern FORM =
      Pattern.compile("([1-9][0-9]{0,5})(millisecond|second|minute|hour|day|week|month)");

  /** The intervals that an axis chooses from if it has none of its own, ascending. */
  private static final List<TickInterval> LADDER =
      List.of(
          of(1, ChronoUnit.MILLIS),
          of(10, ChronoUnit.MILLIS),
          of(100, ChronoUnit.MILLIS),
          of(1, ChronoUnit.SECONDS),
          of(5, ChronoUnit.SECONDS),
          of(15, ChronoUnit.SECONDS),
          of(30, ChronoUnit.SECONDS),
          of(1, ChronoUnit.MINUTES),
          of(5, ChronoUnit.MINUTES),
          of(15, ChronoUnit.MINUTES),
          of(30, ChronoUnit.MINUTES),
          of(1, ChronoUnit.HOURS),
          of(3, ChronoUnit.HOURS),
          of(6, ChronoUnit.HOURS),
          of(12, ChronoUnit.HOURS),
          of(1, ChronoUnit.DAYS),
          of(2, ChronoUnit.DAYS),
          of(1, ChronoUnit.WEEKS),
          of(2, ChronoUnit.WEEKS),
          of(1, ChronoUnit.MONTHS),
          of(3, ChronoUnit.MONTHS),
          of(1, ChronoUnit.YEARS),
          of(2, ChronoUnit.YEARS),
          of(5, ChronoUnit.YEARS),
          of(10, ChronoUnit.YEARS),
          of(20, ChronoUnit.YEARS),
          of(50, ChronoUnit.YEARS),
          of(100, ChronoUnit.YEARS),
          of(500, ChronoUnit.YEARS),
          of(1000, ChronoUnit.YEARS));

  private static TickInterval of(int count, ChronoUnit unit) {
    return new TickInterval(count, unit);
  }

  /** Parses an interval such as {@code 1week}. Returns null if the text isn't one. */
  public static @Nullable TickInterval parse(String text) {
    Matcher matcher = FORM.matcher(text.strip());
    if (!matcher.matches()) {
      return null;
    }
    ChronoUnit unit =
        switch (matcher.group(2)) {
          case "millisecond" -> ChronoUnit.MILLIS;
          case "second" -> ChronoUnit.SECONDS;
          case "minute" -> ChronoUnit.MINUTES;
          case "hour" -> ChronoUnit.HOURS;
          case "day" -> ChronoUnit.DAYS;
          case "week" -> ChronoUnit.WEEKS;
          default -> ChronoUnit.MONTHS;
        };
    return new TickInterval(Integer.parseInt(matcher.group(1)), unit);
  }

  /**
   * Returns the shortest interval that divides a range into at most {@code most} parts, otherwise
   * the longest interval there is.
   */
  public static TickInterval fitting(LocalDateTime from, LocalDateTime to, int most) {
    double millis = from.until(to, ChronoUnit.MILLIS);
    return LADDER.stream()
        .filter(interval -> millis / interval.millis() <= most)
        .findFirst()
        .orElse(LADDER.get(LADDER.size() - 1));
  }

  /** Returns the approximate length, in milliseconds. */
  public double millis() {
    return (double) count * unit.getDuration().toMillis();
  }

  /**
   * Returns the ticks from {@code from} to {@code to}, both inclusive.
   *
   * @param first the first day of the week
   * @param most the greatest number of ticks; further ones are left out
   */
  public List<LocalDateTime> ticks(
      LocalDateTime from, LocalDateTime to, DayOfWeek first, int most) {
    List<LocalDateTime> ticks = new ArrayList<>();
    LocalDateTime tick = floor(from, first);
    while (!tick.isAfter(to) && ticks.size() < most) {
      if (!tick.isBefore(from)) {
        ticks.add(tick);
      }
      LocalDateTime next = next(tick);
      if (!next.isAfter(tick)) {
        break;
      }
      tick = next;
    }
    return ticks;
  }

  /** Returns the next tick. Intervals of several days start anew on the first of each month. */
  private LocalDateTime next(LocalDateTime tick) {
    LocalDateTime next = tick.plus(count, unit);
    boolean overMonth = unit == ChronoUnit.DAYS && count > 1 && count < 28;
    return overMonth && next.getMonth() != tick.getMonth() ? next.withDayOfMonth(1) : next;
  }

  private LocalDateTime floor(LocalDateTime date, DayOfWeek first) {
    LocalDateTime day = date.truncatedTo(ChronoUnit.DAYS);
    return switch (unit) {
      case YEARS -> day.withDayOfYear(1).withYear(floor(date.getYear()));
      case MONTHS -> day.withDayOfMonth(1).withMonth(floor(date.getMonthValue() - 1) + 1);
      case WEEKS ->
          day.minusDays(Math.floorMod(day.getDayOfWeek().getValue() - first.getValue(), 7));
      case DAYS -> count < 28 ? day.withDayOfMonth(floor(date.getDayOfMonth() - 1) + 1) : day;
      default -> {
        long step = (long) count * unit.getDuration().toMillis();
        long since = day.until(date, ChronoUnit.MILLIS);
        yield day.plus(since - Math.floorMod(since, step), ChronoUnit.MILLIS);
      }
    };
  }

  private int floor(int value) {
    return value - Math.floorMod(value, count);
  }
}
