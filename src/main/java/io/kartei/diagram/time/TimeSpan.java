package io.kartei.diagram.time;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The duration of a task: {@code 3d}, {@code 1.5h}, {@code 2M}.
 *
 * @param amount the number of units, not negative
 * @param unit from {@link ChronoUnit#MILLIS} to {@link ChronoUnit#YEARS}
 */
public record TimeSpan(BigDecimal amount, ChronoUnit unit) {
  private static final Pattern FORM =
      Pattern.compile("([0-9]{1,9}(?:\\.[0-9]{1,9})?)(ms|[smhdwMy])");

  private static final long DAYS_OF_A_MONTH = 30;
  private static final long DAYS_OF_A_YEAR = 365;

  /** Parses a span. Returns null if the text isn't one. */
  public static @Nullable TimeSpan parse(String text) {
    Matcher matcher = FORM.matcher(text.strip());
    return matcher.matches()
        ? new TimeSpan(new BigDecimal(matcher.group(1)), unit(matcher.group(2)))
        : null;
  }

  private static ChronoUnit unit(String letter) {
    return switch (letter) {
      case "ms" -> ChronoUnit.MILLIS;
      case "s" -> ChronoUnit.SECONDS;
      case "m" -> ChronoUnit.MINUTES;
      case "h" -> ChronoUnit.HOURS;
      case "d" -> ChronoUnit.DAYS;
      case "w" -> ChronoUnit.WEEKS;
      case "M" -> ChronoUnit.MONTHS;
      default -> ChronoUnit.YEARS;
    };
  }

  /**
   * Returns the date this much later. Fractions of a month or year are converted to days, with 30
   * days to a month and 365 to a year.
   *
   * @return the date, or null beyond the year 9999
   */
  public @Nullable LocalDateTime after(LocalDateTime start) {
    BigDecimal whole = new BigDecimal(amount.toBigInteger());
    LocalDateTime end;
    if (unit == ChronoUnit.MONTHS || unit == ChronoUnit.YEARS) {
      if (whole.longValue() > 120_000) {
        return null;
      }
      long days = unit == ChronoUnit.MONTHS ? DAYS_OF_A_MONTH : DAYS_OF_A_YEAR;
      long rest = amount.subtract(whole).multiply(BigDecimal.valueOf(days)).longValue();
      end = start.plus(whole.longValue(), unit).plusDays(rest);
    } else {
      BigDecimal millis = amount.multiply(BigDecimal.valueOf(unit.getDuration().toMillis()));
      end = start.plus(millis.longValue(), ChronoUnit.MILLIS);
    }
    return end.getYear() > 9999 ? null : end;
  }

  /**
   * Converts working hours into elapsed time, given the hours of a workday: 20 hours at 8 a day are
   * two and a half days. Other units stay as they are.
   */
  public TimeSpan ofWorkdays(BigDecimal hoursOfDay) {
    return unit != ChronoUnit.HOURS
        ? this
        : new TimeSpan(
            amount
                .multiply(BigDecimal.valueOf(24))
                .divide(hoursOfDay, 6, java.math.RoundingMode.HALF_UP),
            ChronoUnit.HOURS);
  }
}
