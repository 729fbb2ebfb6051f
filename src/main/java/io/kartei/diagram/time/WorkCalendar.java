package io.kartei.diagram.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which days nobody works on.
 *
 * @param weekdays free each week
 * @param free single days that are free
 * @param working days that are worked on although they would be free
 */
public record WorkCalendar(Set<DayOfWeek> weekdays, Set<LocalDate> free, Set<LocalDate> working) {
  /** Every day is worked on. */
  public static final WorkCalendar ALL_DAYS = new WorkCalendar(Set.of(), Set.of(), Set.of());

  /** So many days off in a row end the search for a working day. */
  private static final int MAX_FREE_DAYS = 10_000;

  public WorkCalendar {
    weekdays = Set.copyOf(weekdays);
    free = Set.copyOf(free);
    working = Set.copyOf(working);
  }

  /** A task's end. */
  public record End(LocalDateTime end, LocalDateTime lastWorked) {}

  /** Whether there are no free days. */
  public boolean isEmpty() {
    return weekdays.isEmpty() && free.isEmpty();
  }

  /** Whether nobody works on a day. */
  public boolean isFree(LocalDate day) {
    return !working.contains(day) && (weekdays.contains(day.getDayOfWeek()) || free.contains(day));
  }

  /**
   * When a task ends that takes as long as from {@code start} to {@code end} on days that are
   * worked on: each free day within makes it a day longer (Mermaid's rule).
   *
   * @return null when it never ends
   */
  public @Nullable End extend(LocalDateTime start, LocalDateTime end) {
    if (isEmpty()) {
      return new End(end, end);
    }
    LocalDateTime extended = end;
    LocalDateTime worked = end;
    int freeDays = 0;
    boolean wasFree = false;
    for (LocalDateTime day = start.plusDays(1); !day.isAfter(extended); day = day.plusDays(1)) {
      if (!wasFree) {
        worked = extended;
      }
      wasFree = isFree(day.toLocalDate());
      if (wasFree) {
        extended = extended.plusDays(1);
        if (++freeDays > MAX_FREE_DAYS || extended.getYear() > 9999) {
          return null;
        }
      }
    }
    return new End(extended, worked);
  }
}
