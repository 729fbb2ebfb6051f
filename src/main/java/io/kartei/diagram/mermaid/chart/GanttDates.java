package io.kartei.diagram.mermaid.chart;

import io.kartei.diagram.mermaid.scan.Problem;
import io.kartei.diagram.mermaid.scan.Scanner;
import io.kartei.diagram.time.DatePattern;
import io.kartei.diagram.time.TimeSpan;
import io.kartei.diagram.time.WorkCalendar;
import io.kartei.messages.Phrase;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates one task, once the tasks it depends on are dated. */
final class GanttDates {
  private static final Pattern DIGIT = Pattern.compile("[0-9]");
  private static final Pattern LETTER = Pattern.compile("[A-Za-z]");

  /** Patterns accepted, as by Mermaid, whatever the chart's own pattern is. */
  private static final List<DatePattern> OTHERS =
      List.of(
          DatePattern.DEFAULT,
          DatePattern.of("YYYY-MM-DD HH:mm"),
          DatePattern.of("YYYY-MM-DD HH:mm:ss"),
          DatePattern.of("YYYY-MM-DDTHH:mm"),
          DatePattern.of("YYYY-MM-DDTHH:mm:ss"),
          DatePattern.of("YYYY-MM-DDTHH:mm:ssZ"),
          DatePattern.of("YYYY-MM-DDTHH:mm:ss.SSSZ"),
          DatePattern.of("YYYY/MM/DD"),
          DatePattern.of("YYYY-MM"),
          DatePattern.of("YYYY"));

  /** Patterns that Mermaid accepts, too, since browsers read dates so. */
  private static final List<DatePattern> MONTH_FIRST =
      List.of(
          DatePattern.of("MM-DD-YYYY"),
          DatePattern.of("MM/DD/YYYY"),
          DatePattern.of("MM-DD-YYYYZ"),
          DatePattern.of("MM-DD-YY"),
          DatePattern.of("MM/DD/YY"),
          DatePattern.of("MM-DD-YYZ"));

  private final GanttNode node;
  private final GanttTiming timing;
  private final Scanner in;

  private GanttDates(GanttNode node, GanttTiming timing, Scanner in) {
    this.node = node;
    this.timing = timing;
    this.in = in;
  }

  /** Dates a task, unless the tasks it depends on have no dates. */
  static void date(GanttNode node, GanttTiming timing, Scanner in) {
    GanttDates dates = new GanttDates(node, timing, in);
    LocalDateTime start = dates.start();
    if (start != null) {
      dates.end(start);
    }
  }

  private @Nullable LocalDateTime start() {
    GanttTiming.Part part = node.entry().start();
    if (part == null) {
      GanttTiming.Part end = node.entry().end();
      if (node.before() == null) {
        throw in.fail(
            end.start(),
            end.end(),
            Phrase.of("mermaid.gantt.no-start"),
            Phrase.of("for-example", "2024-05-06, " + end.text()));
      }
      return node.before().end;
    }
    if (part.behind("after") != null) {
      return extreme(node.after(), other -> other.end, Comparator.naturalOrder());
    }
    LocalDateTime date = date(part);
    if (date == null) {
      boolean span = !part.text().isEmpty() && TimeSpan.parse(node.entry().end().text()) != null;
      throw in.fail(
          part.start(),
          Math.max(part.end(), part.start() + 1),
          hasFormOfDate(part.text())
              ? Phrase.of("mermaid.gantt.no-day", part.text())
              : Phrase.of("mermaid.gantt.date-or-after", timing.pattern().toString()),
          node.entry().id() == null && span && !Character.isDigit(part.text().charAt(0))
              ? Phrase.of("mermaid.gantt.three-parts")
              : null);
    }
    return date;
  }

  private @Nullable LocalDateTime date(GanttTiming.Part part) {
    LocalDateTime own = timing.pattern().parse(part.text());
    if (own != null || !timing.pattern().hasDate() || timing.pattern().isTimestamp()) {
      return own;
    }
    LocalDateTime other = first(OTHERS, part.text());
    if (other == null) {
      other = first(MONTH_FIRST, part.text());
      if (other != null) {
        ignored(part, Phrase.of("mermaid.gantt.month-first", part.text()), null);
      }
    }
    return other;
  }

  private static @Nullable LocalDateTime first(List<DatePattern> patterns, String text) {
    return patterns.stream()
        .map(pattern -> pattern.parse(text))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** Whether a text has digits where the pattern has letters, as 2024-02-30 has. */
  private boolean hasFormOfDate(String text) {
    String form = LETTER.matcher(timing.pattern().toString()).replaceAll("0");
    return form.equals(DIGIT.matcher(text).replaceAll("0"));
  }

  private void end(LocalDateTime start) {
    GanttTiming.Part part = node.entry().end();
    if (part.behind("until") != null) {
      LocalDateTime end = extreme(node.until(), other -> other.start, Comparator.reverseOrder());
      if (end != null) {
        set(start, end, end, part);
      }
      return;
    }
    LocalDateTime date = timing.pattern().parse(part.text());
    TimeSpan span = date == null ? TimeSpan.parse(part.text()) : null;
    if (date == null && span == null) {
      date = date(part);
    }
    if (date != null) {
      LocalDateTime end = timing.endsAreInclusive() ? date.plusDays(1) : date;
      set(start, end, end, part);
    } else if (span != null) {
      lasting(start, span, part);
    } else {
      ignored(
          part,
          hasFormOfDate(part.text())
              ? Phrase.of("mermaid.gantt.no-day", part.text())
              : Phrase.of("mermaid.gantt.no-duration", part.text(), timing.pattern().toString()),
          Phrase.of(
              timing.pattern().hasDate() ? "mermaid.gantt.or-date" : "mermaid.gantt.or-time"));
      set(start, start, start, part);
    }
  }

  private void lasting(LocalDateTime start, TimeSpan span, GanttTiming.Part part) {
    TimeSpan days = timing.hoursOfDay() == null ? span : span.ofWorkdays(timing.hoursOfDay());
    LocalDateTime end = days.after(start);
    WorkCalendar.End extended = end == null ? null : timing.calendar().extend(start, end);
    if (extended == null) {
      throw in.fail(part.start(), part.end(), Phrase.of("mermaid.gantt.never-ends"), null);
    }
    set(start, extended.end(), extended.lastWorked(), part);
  }

  private void set(
      LocalDateTime start, LocalDateTime end, LocalDateTime worked, GanttTiming.Part part) {
    boolean backwards = end.isBefore(start);
    if (backwards) {
      ignored(part, Phrase.of("mermaid.gantt.ends-early"), null);
    }
    node.start = start;
    node.end = backwards ? start : end;
    node.worked = backwards ? start : worked;
  }

  private void ignored(GanttTiming.Part part, Phrase message, @Nullable Phrase hint) {
    in.problems().add(new Problem(Problem.Kind.IGNORED, part.start(), part.end(), message, hint));
  }

  /** Returns the greatest of the known dates by an order, or null if none is known. */
  private static @Nullable LocalDateTime extreme(
      List<GanttNode> nodes,
      Function<GanttNode, @Nullable LocalDateTime> date,
      Comparator<LocalDateTime> order) {
    return nodes.stream().map(date).filter(Objects::nonNull).max(order).orElse(null);
  }
}
