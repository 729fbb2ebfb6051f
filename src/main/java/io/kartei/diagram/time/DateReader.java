package io.kartei.diagram.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one date, token by token of its {@link DatePattern}. */
final class DateReader {
  /** The English and German names by month. Longer names come before their own prefixes. */
  private static final List<List<String>> MONTHS =
      List.of(
          List.of("january", "januar", "jänner", "jan.", "jan"),
          List.of("february", "februar", "feb.", "feb"),
          List.of("march", "märz", "mar.", "mär.", "mar", "mär", "mrz"),
          List.of("april", "apr.", "apr"),
          List.of("may", "mai"),
          List.of("june", "juni", "jun.", "jun"),
          List.of("july", "juli", "jul.", "jul"),
          List.of("august", "aug.", "aug"),
          List.of("september", "sept.", "sept", "sep.", "sep"),
          List.of("october", "oktober", "oct.", "okt.", "oct", "okt"),
          List.of("november", "nov.", "nov"),
          List.of("december", "dezember", "dec.", "dez.", "dec", "dez"));

  private static final Pattern NUMBER = Pattern.compile("[0-9]+");
  private static final Pattern SECONDS = Pattern.compile("[+-]?[0-9]{1,12}(\\.[0-9]{1,3})?");
  private static final Pattern OFFSET = Pattern.compile("Z|([+-])([0-9]{2}):?([0-9]{2})");
  private static final Pattern HALF_DAY = Pattern.compile("(?i)([ap])m");
  private static final Pattern ORDINAL = Pattern.compile("(?i)st|nd|rd|th|\\.");
  private static final long LATEST = 253_402_300_799_999L; // the end of the year 9999

  private final String text;
  private int at;
  private @Nullable Integer year;
  private @Nullable Integer month;
  private @Nullable Integer day;
  private @Nullable Integer dayOfYear;
  private @Nullable Integer hour;
  private int minute;
  private int second;
  private int millis;
  private @Nullable Boolean afternoon;
  private int offsetMinutes;
  private @Nullable LocalDateTime instant;

  DateReader(String text) {
    this.text = text;
  }

  /** Returns whether all of the text was read. */
  boolean isDone() {
    return at == text.length();
  }

  /** Reads the value of a token. Returns false if the text doesn't match it. */
  boolean read(String token) {
    return switch (token) {
      case "YYYY" -> number(4, 4, n -> year = n);
      case "YY" -> number(2, 2, n -> year = n + (n > 68 ? 1900 : 2000));
      case "Y" -> number(1, 4, n -> year = n);
      case "Q" -> number(1, 1, n -> month = n >= 1 && n <= 4 ? 3 * n - 2 : 13);
      case "MMMM", "MMM" -> monthName();
      case "MM", "M" -> number(1, 2, n -> month = n);
      case "Do" -> number(1, 2, n -> day = n) && skip(ORDINAL);
      case "DDDD", "DDD" -> number(1, 3, n -> dayOfYear = n);
      case "DD", "D" -> number(1, 2, n -> day = n);
      case "HH", "H", "hh", "h" -> number(1, 2, n -> hour = n);
      case "mm", "m" -> number(1, 2, n -> minute = n);
      case "ss", "s" -> number(1, 2, n -> second = n);
      case "S" -> number(1, 1, n -> millis = 100 * n);
      case "SS" -> number(2, 2, n -> millis = 10 * n);
      case "SSS" -> number(3, 3, n -> millis = n);
      case "A", "a" -> halfDay();
      case "Z", "ZZ" -> offset();
      case "X" -> seconds();
      case "x" -> millis();
      default -> literal(token);
    };
  }

  /** Returns the date, or null if there isn't such a day or time. */
  @Nullable LocalDateTime date() {
    if (instant != null) {
      return instant;
    }
    try {
      LocalDateTime date = day().atTime(hourOfDay(), minute, second, millis * 1_000_000);
      return date.minusMinutes(offsetMinutes);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private LocalDate day() {
    int inYear = year == null ? DatePattern.BASE.getYear() : year;
    return dayOfYear != null
        ? LocalDate.ofYearDay(inYear, dayOfYear)
        : LocalDate.of(inYear, month == null ? 1 : month, day == null ? 1 : day);
  }

  private int hourOfDay() {
    int read = hour == null ? 0 : hour;
    if (afternoon == null) {
      return read;
    }
    return afternoon ? (read < 12 ? read + 12 : read) : (read == 12 ? 0 : read);
  }

  /** Receives a number. */
  private interface Sink {
    void accept(int number);
  }

  private boolean number(int least, int most, Sink sink) {
    Matcher matcher = NUMBER.matcher(text).region(at, Math.min(text.length(), at + most));
    if (!matcher.lookingAt() || matcher.end() - at < least) {
      return false;
    }
    sink.accept(Integer.parseInt(matcher.group()));
    at = matcher.end();
    return true;
  }

  private boolean skip(Pattern pattern) {
    Matcher matcher = pattern.matcher(text).region(at, text.length());
    boolean there = matcher.lookingAt();
    at = there ? matcher.end() : at;
    return there;
  }

  private boolean monthName() {
    for (int i = 0; i < MONTHS.size(); i++) {
      for (String name : MONTHS.get(i)) {
        String there = text.substring(at, Math.min(text.length(), at + name.length()));
        if (there.toLowerCase(Locale.ROOT).equals(name)) {
          month = i + 1;
          at += name.length();
          return true;
        }
      }
    }
    return false;
  }

  private boolean halfDay() {
    Matcher matcher = HALF_DAY.matcher(text).region(at, text.length());
    if (!matcher.lookingAt()) {
      return false;
    }
    afternoon = matcher.group(1).equalsIgnoreCase("p");
    at = matcher.end();
    return true;
  }

  private boolean offset() {
    Matcher matcher = OFFSET.matcher(text).region(at, text.length());
    if (!matcher.lookingAt()) {
      return false;
    }
    if (matcher.group(1) != null) {
      int minutes = 60 * Integer.parseInt(matcher.group(2)) + Integer.parseInt(matcher.group(3));
      offsetMinutes = matcher.group(1).equals("-") ? -minutes : minutes;
    }
    at = matcher.end();
    return true;
  }

  private boolean seconds() {
    Matcher matcher = SECONDS.matcher(text).region(at, text.length());
    if (!matcher.lookingAt()) {
      return false;
    }
    at = matcher.end();
    return instant(Math.round(1000 * Double.parseDouble(matcher.group())));
  }

  private boolean millis() {
    Matcher matcher = NUMBER.matcher(text).region(at, Math.min(text.length(), at + 15));
    if (!matcher.lookingAt()) {
      return false;
    }
    at = matcher.end();
    return instant(Long.parseLong(matcher.group()));
  }

  private boolean instant(long milliseconds) {
    if (Math.abs(milliseconds) > LATEST) {
      return false;
    }
    instant =
        LocalDateTime.ofEpochSecond(
            Math.floorDiv(milliseconds, 1000),
            (int) Math.floorMod(milliseconds, 1000L) * 1_000_000,
            ZoneOffset.UTC);
    return true;
  }

  private boolean literal(String token) {
    boolean bracketed = token.length() > 1 && token.startsWith("[");
    String expected = bracketed ? token.substring(1, token.length() - 1) : token;
    boolean there = text.startsWith(expected, at);
    at += there ? expected.length() : 0;
    return there;
  }
}
