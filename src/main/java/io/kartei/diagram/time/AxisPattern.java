package io.kartei.diagram.time;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.time.temporal.IsoFields;

/**
 * The format of the dates on an axis, in the directives of d3-time-format: {@code %Y-%m-%d}, {@code
 * %H:%M}, {@code %e. %B}, ... Month and day names are English, as in Mermaid. Directives that d3
 * doesn't know are kept as text.
 */
public final class AxisPattern {
  // Our own names, because the JDK's change with its locale data.
  private static final String DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday";
  private static final String MONTHS =
      "January February March April May June July August September October November December";

  private final String pattern;

  /** Creates a pattern from its text. */
  public AxisPattern(String pattern) {
    this.pattern = pattern;
  }

  /** Formats a date for the axis. */
  public String format(LocalDateTime date) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      if (c != '%' || i + 1 == pattern.length()) {
        out.append(c);
        continue;
      }
      char padding = pattern.charAt(++i);
      boolean padded = padding == '-' || padding == '_' || padding == '0';
      if (padded && i + 1 < pattern.length()) {
        directive(pattern.charAt(++i), padding, date, out);
      } else {
        directive(padding, padding == 'e' ? '_' : '0', date, out);
      }
    }
    return out.toString();
  }

  private void directive(char directive, char padding, LocalDateTime date, StringBuilder out) {
    switch (directive) {
      case 'd', 'e' -> number(date.getDayOfMonth(), 2, padding, out);
      case 'm' -> number(date.getMonthValue(), 2, padding, out);
      case 'y' -> number(Math.floorMod(date.getYear(), 100), 2, padding, out);
      case 'Y' -> number(date.getYear(), 4, padding, out);
      case 'g' -> number(Math.floorMod(weekYear(date), 100), 2, padding, out);
      case 'G' -> number(weekYear(date), 4, padding, out);
      case 'H' -> number(date.getHour(), 2, padding, out);
      case 'I' -> number((date.getHour() + 11) % 12 + 1, 2, padding, out);
      case 'M' -> number(date.getMinute(), 2, padding, out);
      case 'S' -> number(date.getSecond(), 2, padding, out);
      case 'L' -> number(date.getNano() / 1_000_000, 3, padding, out);
      case 'f' -> number(date.getNano() / 1000, 6, padding, out);
      case 'j' -> number(date.getDayOfYear(), 3, padding, out);
      case 'U' -> number(weeks(date, DayOfWeek.SUNDAY), 2, padding, out);
      case 'W' -> number(weeks(date, DayOfWeek.MONDAY), 2, padding, out);
      case 'V' -> number(date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), 2, padding, out);
      case 'q' -> number(date.get(IsoFields.QUARTER_OF_YEAR), 1, padding, out);
      case 'u' -> out.append(date.getDayOfWeek().getValue());
      case 'w' -> out.append(date.getDayOfWeek().getValue() % 7);
      case 's' -> out.append(date.toEpochSecond(ZoneOffset.UTC));
      case 'Q' -> out.append(date.toInstant(ZoneOffset.UTC).toEpochMilli());
      case 'Z' -> out.append("+0000");
      case 'p' -> out.append(date.getHour() < 12 ? "AM" : "PM");
      default -> words(directive, padding, date, out);
    }
  }

  private void words(char directive, char padding, LocalDateTime date, StringBuilder out) {
    switch (directive) {
      case 'a' -> out.append(day(date.getDayOfWeek()), 0, 3);
      case 'A' -> out.append(day(date.getDayOfWeek()));
      case 'b' -> out.append(month(date.getMonth(), true));
      case 'B' -> out.append(month(date.getMonth(), false));
      case 'c' -> out.append(in("%a %b %e %H:%M:%S %Y", date));
      case 'x' -> out.append(in("%m/%d/%Y", date));
      case 'X' -> out.append(in("%I:%M:%S %p", date));
      case '%' -> out.append('%');
      default -> {
        out.append('%');
        if (padding == '-' || padding == '_') {
          out.append(padding);
        }
        out.append(directive);
      }
    }
  }

  private String in(String other, LocalDateTime date) {
    return new AxisPattern(other).format(date);
  }

  private static int weekYear(LocalDateTime date) {
    return date.get(IsoFields.WEEK_BASED_YEAR);
  }

  /** Returns the number of weeks that have begun in the date's year, up to the date. */
  private static int weeks(LocalDateTime date, DayOfWeek first) {
    int sinceFirst = Math.floorMod(date.getDayOfWeek().getValue() - first.getValue(), 7);
    return (date.get(ChronoField.DAY_OF_YEAR) + 6 - sinceFirst) / 7;
  }

  private static void number(int value, int width, char padding, StringBuilder out) {
    String digits = Integer.toString(Math.abs(value));
    if (value < 0) {
      out.append('-');
    }
    if (padding != '-') {
      out.append(
          String.valueOf(padding == '_' ? ' ' : '0').repeat(Math.max(0, width - digits.length())));
    }
    out.append(digits);
  }

  private String day(DayOfWeek day) {
    return DAYS.split(" ")[day.getValue() - 1];
  }

  private String month(Month month, boolean abbreviated) {
    String name = MONTHS.split(" ")[month.getValue() - 1];
    boolean whole = !abbreviated || name.length() <= 3;
    return whole ? name : name.substring(0, 3);
  }
}
