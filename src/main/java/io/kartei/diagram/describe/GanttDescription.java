package io.kartei.diagram.describe;

import io.kartei.diagram.GanttChart;
import io.kartei.diagram.GanttChart.Section;
import io.kartei.diagram.GanttChart.Tag;
import io.kartei.diagram.GanttChart.Task;
import io.kartei.diagram.time.AxisPattern;
import io.kartei.diagram.time.DatePattern;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Describes a Gantt chart: each section, and each task with its dates and dependencies. */
public final class GanttDescription {
  private final GanttChart chart;
  private final DescriptionPhrases phrases;
  private final Map<String, String> names = new HashMap<>();
  private final boolean timesOnly;
  private final AxisPattern day;
  private final AxisPattern pattern;
  private final AxisPattern time;

  public GanttDescription(GanttChart chart, DescriptionPhrases phrases) {
    this.chart = chart;
    this.phrases = phrases;
    chart.tasks().forEach(task -> names.put(task.id(), quoted(task)));
    boolean wholeDays = chart.tasks().allMatch(task -> isDay(task.start()) && isDay(task.end()));
    timesOnly =
        !wholeDays
            && chart
                .tasks()
                .allMatch(
                    task ->
                        !task.end().isAfter(DatePattern.BASE.plusDays(1))
                            && !task.start().isBefore(DatePattern.BASE));
    day = new AxisPattern(phrases.phrase("gantt-date"));
    time = new AxisPattern(phrases.phrase("gantt-time"));
    pattern = timesOnly ? time : new AxisPattern(phrases.phrase("gantt-datetime"));
  }

  private String quoted(Task task) {
    return phrases.phrase("quoted", task.name().plain());
  }

  private static boolean isDay(LocalDateTime date) {
    return date.toLocalTime().equals(LocalTime.MIDNIGHT);
  }

  /** Returns the description, empty for an empty chart. */
  public List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    for (Section section : chart.sections()) {
      if (!section.name().isEmpty() && !section.tasks().isEmpty()) {
        sentences.add(phrases.phrase("gantt-section", section.name().plain()));
      }
      section.tasks().forEach(task -> sentences.add(sentence(task)));
    }
    return sentences;
  }

  private String sentence(Task task) {
    String name = quoted(task);
    String on = timesOnly ? "" : "-day";
    String told;
    if (task.is(Tag.MILESTONE)) {
      told = phrases.phrase("gantt-milestone" + on, name, shown(task.moment()));
    } else if (task.is(Tag.MARKER)) {
      told = phrases.phrase("gantt-marker" + on, name, shown(task.moment()));
    } else {
      told = lasting(task, name);
    }
    List<String> after = task.after().stream().map(id -> names.getOrDefault(id, id)).toList();
    if (!after.isEmpty()) {
      told = phrases.phrase("gantt-after", told, phrases.list(after));
    }
    List<String> states = states(task);
    return states.isEmpty()
        ? told + "."
        : phrases.phrase("gantt-state", told, phrases.list(states));
  }

  private String lasting(Task task, String name) {
    // people say that a task ending at midnight ends on the day before
    boolean whole = isDay(task.start()) && isDay(task.worked()) && !timesOnly;
    boolean days = whole && task.worked().isAfter(task.start());
    String start = whole ? day.format(task.start()) : pattern.format(task.start());
    LocalDateTime last = days ? task.worked().minusDays(1) : task.worked();
    if ((whole ? day : pattern).format(last).equals(start)) {
      return phrases.phrase("gantt-day", name, start);
    }
    boolean sameDay = last.toLocalDate().equals(task.start().toLocalDate());
    AxisPattern ending = whole ? day : sameDay ? time : pattern;
    return phrases.phrase(
        timesOnly ? "gantt-task" : "gantt-task-day", name, start, ending.format(last));
  }

  private String shown(LocalDateTime moment) {
    return (isDay(moment) && !timesOnly ? day : pattern).format(moment);
  }

  private List<String> states(Task task) {
    List<String> states = new ArrayList<>();
    if (task.is(Tag.DONE)) {
      states.add(phrases.phrase("gantt-done"));
    }
    if (task.is(Tag.ACTIVE)) {
      states.add(phrases.phrase("gantt-active"));
    }
    if (task.is(Tag.CRITICAL)) {
      states.add(phrases.phrase("gantt-critical"));
    }
    return states;
  }
}
