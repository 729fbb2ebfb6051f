package io.kartei.diagram.mermaid.chart;

import io.kartei.diagnostic.Suggestions;
import io.kartei.diagram.GanttChart;
import io.kartei.diagram.element.Hyperlink;
import io.kartei.diagram.mermaid.scan.Problem;
import io.kartei.diagram.mermaid.scan.Scanner;
import io.kartei.messages.Phrase;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A task still being dated, with the tasks it depends on. */
final class GanttNode {
  private static final int MAX_NAMED = 12;

  private final GanttTiming.Entry entry;
  private final String writtenId;
  private final String id;
  private final @Nullable GanttNode before;
  private final List<GanttNode> after = new ArrayList<>();
  private final List<GanttNode> until = new ArrayList<>();
  private final List<GanttNode> waiting = new ArrayList<>();
  private int missing;
  private boolean released;
  @Nullable LocalDateTime start;
  @Nullable LocalDateTime end;
  @Nullable LocalDateTime worked;

  /**
   * Creates a node.
   *
   * @param writtenId the id that other tasks refer to
   * @param id unique in the chart
   * @param before the previous task, or null
   */
  GanttNode(GanttTiming.Entry entry, String writtenId, String id, @Nullable GanttNode before) {
    this.entry = entry;
    this.writtenId = writtenId;
    this.id = id;
    this.before = before;
  }

  GanttTiming.Entry entry() {
    return entry;
  }

  String writtenId() {
    return writtenId;
  }

  @Nullable GanttNode before() {
    return before;
  }

  List<GanttNode> after() {
    return after;
  }

  List<GanttNode> until() {
    return until;
  }

  /** Finds the tasks that this task refers to. */
  void link(Map<String, GanttNode> byId, Scanner in) {
    Set<GanttNode> needed = new LinkedHashSet<>();
    GanttTiming.Part begin = entry.start();
    if (begin == null) {
      if (before != null) {
        needed.add(before);
      }
    } else {
      refer(begin, begin.behind("after"), after, byId, in);
    }
    refer(entry.end(), entry.end().behind("until"), until, byId, in);
    needed.addAll(after);
    needed.addAll(until);
    missing = needed.size();
    needed.forEach(node -> node.waiting.add(this));
  }

  private static Phrase ids(String unknown, Map<String, GanttNode> byId) {
    String meant = Suggestions.nearest(unknown, byId.keySet());
    if (meant != null) {
      return Phrase.of("did-you-mean", meant);
    }
    return byId.isEmpty()
        ? Phrase.of("mermaid.gantt.no-ids")
        : Phrase.of(
            "mermaid.gantt.tasks", byId.keySet().stream().sorted().limit(MAX_NAMED).toList());
  }

  private static void refer(
      GanttTiming.Part part,
      @Nullable List<String> ids,
      List<GanttNode> found,
      Map<String, GanttNode> byId,
      Scanner in) {
    if (ids == null) {
      return;
    }
    List<String> unknown = new ArrayList<>();
    for (String id : ids) {
      GanttNode node = byId.get(id);
      if (node == null) {
        unknown.add(id);
      } else {
        found.add(node);
      }
    }
    if (!unknown.isEmpty()) {
      Phrase message = Phrase.of("mermaid.gantt.no-task", unknown.get(0));
      if (found.isEmpty()) {
        throw in.fail(part.start(), part.end(), message, ids(unknown.get(0), byId));
      }
      in.problems().add(new Problem(Problem.Kind.IGNORED, part.start(), part.end(), message, null));
    }
  }

  /** Returns whether all tasks it depends on are dated. */
  boolean isReady() {
    return missing == 0;
  }

  boolean isReleased() {
    return released;
  }

  /** Notifies dependent tasks that this task is dated. Returns those that are now ready. */
  List<GanttNode> release() {
    released = true;
    List<GanttNode> ready = new ArrayList<>();
    for (GanttNode node : waiting) {
      if (--node.missing == 0) {
        ready.add(node);
      }
    }
    return ready;
  }

  /** Returns the task, or null if it couldn't be dated. */
  GanttChart.@Nullable Task task(Map<String, Hyperlink> links) {
    if (start == null || end == null || worked == null) {
      return null;
    }
    return new GanttChart.Task(
        id,
        entry.name(),
        start,
        end,
        worked,
        entry.tags(),
        after.stream().map(node -> node.id).distinct().toList(),
        until.stream().map(node -> node.id).distinct().toList(),
        links.get(writtenId));
  }
}
