package io.kartei.diagram.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The days on which nobody works.
 *
 * @param weekdays the weekdays that are always free
 * @param free individual free days
 * @param working days worked even though they would be free
 */
public record WorkCalendar(Set<DayOfWeek> weekdays, Set<LocalDate> free, Set<LocalDate> working) {
  /** A calendar without free days. */
  public static final WorkCalendar ALL_DAYS = new WorkCalendar(Set.of(), Set.of(), Set.of());

  /** The number of consecutive free days after which the search for a working day ends. */
  private static final int MAX_FREE_DAYS = 10_000;

  public WorkCalendar {
    weekdays = Set.copyOf(weekdays);
    free = Set.copyOf(free);
    working = Set.copyOf(working);
  }

  /** A task's end. */
  public record End(LocalDateTime end, LocalDateTime lastWorked) {}

  /** Returns whether there are no free days. */
  public boolean isEmpty() {
    return weekdays.isEmpty() && free.isEmpty();
  }

  /** Returns whether nobody works on a day. */
  public boolean isFree(LocalDate day) {
    return !working.contains(day) && (weekdays.contains(day.getDayOfWeek()) || free.contains(day));
  }

  /**
   * Returns when a task ends that would last from {@code start} to {@code end} without free days.
   * Each free day in between adds a day (Mermaid's rule).
   *
   * @return the end, or null if the task never ends
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
