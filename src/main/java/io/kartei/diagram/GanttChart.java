package io.kartei.diagram;

import io.kartei.diagram.time.TickInterval;
import io.kartei.diagram.time.WorkCalendar;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tasks on a calendar. All dates are resolved, in UTC; none of them comes from the clock.
 *
 * @param sections in the author's order; tasks before the first one are in one without a name
 * @param calendar which days are free
 * @param compact whether tasks that do not overlap may share a row
 */
public record GanttChart(
    DiagramInfo info, List<Section> sections, Axis axis, WorkCalendar calendar, boolean compact)
    implements Diagram {
  public GanttChart {
    sections = List.copyOf(sections);
  }

  /**
   * Some tasks under a name.
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
   * @param end when it is over: the next task may begin
   * @param worked when its work is done: before {@code end} when free days lie between
   * @param after the ids of the tasks it waits for
   * @param until the ids of the tasks whose beginning ends it
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

    /** Whether it has a tag. */
    public boolean is(Tag tag) {
      return tags.contains(tag);
    }

    /** The moment that a milestone or marker stands for: the middle of its time. */
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
    /** A line across all rows, which has no row of its own. */
    MARKER
  }

  /**
   * The axis.
   *
   * @param format in d3's directives; null leaves it to the drawer
   * @param interval between ticks; null leaves it to the drawer
   * @param firstDay on which a week begins
   * @param top whether it is repeated above the chart
   */
  public record Axis(
      @Nullable String format, @Nullable TickInterval interval, DayOfWeek firstDay, boolean top) {}

  /** All tasks in the author's order. */
  public Stream<Task> tasks() {
    return sections.stream().flatMap(section -> section.tasks().stream());
  }

  /** The tasks; what waits for what is said by each of them and is no line that anybody draws. */
  @Override
  public DiagramGraph graph() {
    return new DiagramGraph(
        tasks().map(task -> new DiagramGraph.Node(task.id(), task.name().plain())).toList(),
        List.of());
  }
}
