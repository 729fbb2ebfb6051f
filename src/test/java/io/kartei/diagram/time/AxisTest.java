package io.kartei.diagram.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands along the axis of a Gantt chart, and where. */
class AxisTest {
  private static final LocalDateTime AFTERNOON = LocalDateTime.of(2024, 3, 5, 14, 7, 9, 45_000_000);

  @ParameterizedTest
  @CsvSource({
    "%a %A, Tue Tuesday",
    "%b %B, Mar March",
    "%c, Tue Mar  5 14:07:09 2024",
    "%d|%e|%-d|%_d, 05| 5|5| 5",
    "%H %I %p %M %S %L, 14 02 PM 07 09 045",
    "%j %m %U %W %V %w %u, 065 03 09 10 10 2 2",
    "%x %X, 03/05/2024 02:07:09 PM",
    "%y %Y %G %q, 24 2024 2024 1",
    "%Z %%, +0000 %",
    "%s, 1709647629",
    "%k %, %k %",
  })
  void writes(String pattern, String text) {
    assertThat(new AxisPattern(pattern).format(AFTERNOON)).isEqualTo(text);
  }

  @Test
  void weeksBeginWhereTheAuthorSays() {
    assertThat(days(every("1week"), DayOfWeek.MONDAY)).containsExactly("03-11", "03-18");
    assertThat(days(every("1week"), DayOfWeek.SUNDAY)).containsExactly("03-10", "03-17");
  }

  @Test
  void ticksStandOnTheCalendar() {
    assertThat(days(every("7day"), DayOfWeek.MONDAY)).containsExactly("03-08", "03-15");
    assertThat(every("1month").ticks(AFTERNOON, AFTERNOON.plusMonths(2), DayOfWeek.MONDAY, 99))
        .containsExactly(LocalDateTime.of(2024, 4, 1, 0, 0), LocalDateTime.of(2024, 5, 1, 0, 0));
    assertThat(every("6hour").ticks(AFTERNOON, AFTERNOON.plusHours(12), DayOfWeek.MONDAY, 9))
        .containsExactly(LocalDateTime.of(2024, 3, 5, 18, 0), LocalDateTime.of(2024, 3, 6, 0, 0));
  }

  private static TickInterval every(String text) {
    return Objects.requireNonNull(TickInterval.parse(text));
  }

  private static List<String> days(TickInterval interval, DayOfWeek first) {
    return interval.ticks(AFTERNOON, AFTERNOON.plusDays(14), first, 99).stream()
        .map(new AxisPattern("%m-%d")::format)
        .toList();
  }

  @Test
  void neverMoreThanAskedFor() {
    LocalDateTime end = AFTERNOON.plusYears(5000);
    assertThat(every("1millisecond").ticks(AFTERNOON, end, DayOfWeek.MONDAY, 50)).hasSize(50);
    assertThat(TickInterval.fitting(AFTERNOON, end, 10).ticks(AFTERNOON, end, DayOfWeek.MONDAY, 99))
        .hasSizeLessThanOrEqualTo(11);
  }

  @ParameterizedTest
  @CsvSource({"1decade", "0day", "day", "1 day", "1days"})
  void isNoInterval(String text) {
    assertThat(TickInterval.parse(text)).isNull();
  }

  @Test
  void freeDaysMakeATaskLonger() {
    WorkCalendar calendar =
        new WorkCalendar(
            java.util.Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
            java.util.Set.of(),
            java.util.Set.of());
    LocalDateTime friday = LocalDateTime.of(2024, 5, 3, 0, 0);
    assertThat(calendar.extend(friday, friday.plusDays(1)))
        .isEqualTo(new WorkCalendar.End(friday.plusDays(3), friday.plusDays(1)));
    assertThat(calendar.extend(friday, friday.plusDays(2)))
        .isEqualTo(new WorkCalendar.End(friday.plusDays(4), friday.plusDays(4)));
  }

  @Test
  void aTaskWithoutAnyWorkingDayNeverEnds() {
    WorkCalendar calendar =
        new WorkCalendar(
            java.util.EnumSet.allOf(DayOfWeek.class), java.util.Set.of(), java.util.Set.of());
    assertThat(calendar.extend(AFTERNOON, AFTERNOON.plusDays(1))).isNull();
  }
}
