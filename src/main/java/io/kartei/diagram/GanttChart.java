package io.kartei.diagram;

import io.kartei.diagram.element.Hyperlink;
import io.kartei.diagram.element.Label;
import io.kartei.diagram.time.TickInterval;
import io.kartei.diagram.time.WorkCalendar;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tasks on a calendar. All dates are resolved and in UTC; none depends on the clock.
 *
 * @param sections in the author's order; tasks before the first section are in an unnamed one
 * @param calendar which days are non-working
 * @param compact whether tasks that do not overlap may share a row
 */
public record GanttChart(
    DiagramInfo info, List<Section> sections, Axis axis, WorkCalendar calendar, boolean compact)
    implements Diagram {
  public GanttChart {
    sections = List.copyOf(sections);
  }

  /**
   * Tasks under a common name.
   *
   * @param name empty for the tasks before the first section
   */
  public record Section(Label name, List<Task> tasks) {
    public Section {
      tasks = List.copyOf(tasks);
    }
  }

  /**
   * A task, a milestone or a vertical marker.
   *
   * @param id unique in the chart
   * @param end when it is over and the next task may begin
   * @param worked when its work is done, which is before {@code end} if non-working days come in
   *     between
   * @param after the ids of the tasks it starts after
   * @param until the ids of the tasks whose start ends it
   */
  public record Task(
      String id,
      Label name,
      LocalDateTime start,
      LocalDateTime end,
      LocalDateTime worked,
      Set<Tag> tags,
      List<String> after,
      List<String> until,
      @Nullable Hyperlink link) {
    public Task {
      tags = Set.copyOf(tags);
      after = List.copyOf(after);
      until = List.copyOf(until);
    }

    /** Returns whether the task has a tag. */
    public boolean is(Tag tag) {
      return tags.contains(tag);
    }

    /** Returns the moment of a milestone or marker: the middle of its time span. */
    public LocalDateTime moment() {
      return start.plus(java.time.Duration.between(start, end).dividedBy(2));
    }
  }

  /** What is special about a task. */
  public enum Tag {
    ACTIVE,
    DONE,
    CRITICAL,
    /** A moment, drawn as a diamond. */
    MILESTONE,
    /** A vertical line across all rows, without a row of its own. */
    MARKER
  }

  /**
   * The axis.
   *
   * @param format in d3's directives; null if the drawer chooses
   * @param interval between ticks; null if the drawer chooses
   * @param firstDay the first day of the week
   * @param top whether the axis is repeated above the chart
   */
  public record Axis(
      @Nullable String format, @Nullable TickInterval interval, DayOfWeek firstDay, boolean top) {}

  /** Returns all tasks in the author's order. */
  public Stream<Task> tasks() {
    return sections.stream().flatMap(section -> section.tasks().stream());
  }

  /**
   * Returns the tasks as nodes. There are no edges: dependencies are kept in the tasks and aren't
   * drawn as lines.
   */
  @Override
  public DiagramGraph graph() {
    return new DiagramGraph(
        tasks().map(task -> new DiagramGraph.Node(task.id(), task.name().plain())).toList(),
        List.of());
  }
}
