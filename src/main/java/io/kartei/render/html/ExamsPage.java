package io.kartei.render.html;

import io.kartei.body.Urls;
import io.kartei.index.ExamIndex;
import io.kartei.index.ExamIndex.SittingEntry;
import io.kartei.index.ExamIndex.Topic;
import io.kartei.model.ExamReference;
import io.kartei.model.Task;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What was asked when: topics against sittings, topics by frequency, sittings by date. */
final class ExamsPage implements PageKind {
  private static final int HOTTEST = 3;

  /** What the template {@code exams} sees. */
  record ExamsView(
      String summary,
      boolean grouped,
      List<GroupView> groups,
      List<SittingView> sittings,
      List<RowView> rows,
      List<View.Counted> frequent,
      List<View.Counted> latest) {}

  /** Sittings of the same kind, side by side. */
  record GroupView(String label, int span) {}

  /** A column. */
  record SittingView(String label, String shortLabel, String url) {}

  /** A topic. */
  record RowView(String title, String url, List<CellView> cells) {}

  /**
   * What a topic and a sitting have to do with each other; without links, so many sittings that
   * have nothing to do with it: a large matrix is nearly empty, and must not cost its area.
   */
  record CellView(@Nullable String heat, @Nullable Integer span, List<TaskLink> links) {}

  /** A task, and where it is prepared for. */
  record TaskLink(String label, String title, String url) {}

  @Override
  public void write(Site site) {
    ExamIndex exams = site.index().exams();
    if (exams.isEmpty()) {
      return;
    }
    String path = site.index().generated("exams/index.html");
    List<SittingEntry> columns = columns(exams);
    List<GroupView> groups = groups(exams, columns);
    Map<String, Integer> places = new HashMap<>();
    columns.forEach(column -> places.put(column.sitting().id(), places.size()));
    site.write(
        PageSpec.wide(path, site.text("exams.title"), path),
        "exams",
        new ExamsView(
            summary(site),
            groups.size() > 1,
            groups,
            columns.stream().map(c -> sitting(site, path, c)).toList(),
            exams.topics().stream().map(t -> row(site, path, places, t)).toList(),
            frequent(site, path),
            latest(site, path)));
  }

  /** How many sittings and tasks there are, in words. */
  static String summary(Site site) {
    return site.text(
        "exams.summary",
        site.index().exams().sittings().size(),
        site.index().examReferences().size());
  }

  /** Topics, the most asked first. */
  static List<View.Counted> frequent(Site site, String from) {
    return site.index().exams().topics().stream()
        .sorted(Comparator.comparingInt((Topic t) -> -t.references().size()))
        .map(
            t ->
                new View.Counted(
                    site.index().page(t.note()).title(),
                    site.toNote(from, t.note(), null),
                    site.text("exams.tasks", t.references().size())))
        .toList();
  }

  private static List<View.Counted> latest(Site site, String from) {
    return site.index().exams().sittings().stream()
        .sorted(Comparator.comparingInt((SittingEntry e) -> -e.sitting().chronology()))
        .map(
            e ->
                new View.Counted(
                    site.index().exams().label(e.sitting()),
                    ExamLinks.toSitting(site, from, e.sitting()),
                    site.text("exams.tasks", e.references().size())))
        .toList();
  }

  private static List<SittingEntry> columns(ExamIndex exams) {
    return exams.sittings().stream().sorted(Comparator.comparing(e -> kind(exams, e))).toList();
  }

  private static List<GroupView> groups(ExamIndex exams, List<SittingEntry> columns) {
    List<GroupView> groups = new ArrayList<>();
    for (SittingEntry column : columns) {
      int last = groups.size() - 1;
      if (last >= 0 && groups.get(last).label().equals(kind(exams, column))) {
        groups.set(last, new GroupView(kind(exams, column), groups.get(last).span() + 1));
      } else {
        groups.add(new GroupView(kind(exams, column), 1));
      }
    }
    return groups;
  }

  /** What a sitting's label says before its date: {@code AP2 Analyse}. */
  private static String kind(ExamIndex exams, SittingEntry entry) {
    String label = exams.label(entry.sitting());
    int dot = label.lastIndexOf(" · ");
    return dot < 0 ? "" : label.substring(0, dot);
  }

  private static SittingView sitting(Site site, String path, SittingEntry entry) {
    return new SittingView(
        site.index().exams().label(entry.sitting()),
        entry.sitting().shortLabel(),
        ExamLinks.toSitting(site, path, entry.sitting()));
  }

  private static RowView row(Site site, String path, Map<String, Integer> places, Topic topic) {
    SortedMap<Integer, List<TaskLink>> byColumn = new TreeMap<>();
    List<ExamReference> byTask = new ArrayList<>(topic.references());
    byTask.sort(Comparator.comparing(ExamReference::task, Task.ORDER));
    for (ExamReference reference : byTask) {
      byColumn
          .computeIfAbsent(
              places.getOrDefault(reference.sitting().id(), 0), column -> new ArrayList<>())
          .add(
              new TaskLink(
                  reference.task().label(),
                  ExamLinks.label(site, reference),
                  ExamLinks.toText(site, path, topic.note(), reference)));
    }
    List<CellView> cells = new ArrayList<>();
    int next = 0;
    for (Map.Entry<Integer, List<TaskLink>> entry : byColumn.entrySet()) {
      gap(next, entry.getKey(), cells);
      List<TaskLink> links = entry.getValue();
      cells.add(new CellView("h" + Math.min(HOTTEST, links.size()), null, links));
      next = entry.getKey() + 1;
    }
    gap(next, places.size(), cells);
    return new RowView(
        site.index().page(topic.note()).title(),
        Urls.relative(path, site.index().page(topic.note()).url()),
        cells);
  }

  private static void gap(int from, int to, List<CellView> cells) {
    if (from < to) {
      cells.add(new CellView(null, to - from == 1 ? null : to - from, List.of()));
    }
  }
}
