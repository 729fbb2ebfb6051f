package io.kartei.render.html;

import io.kartei.body.Urls;
import io.kartei.index.ExamIndex;
import io.kartei.index.ExamIndex.SittingEntry;
import io.kartei.index.ExamIndex.Topic;
import io.kartei.model.ExamReference;
import io.kartei.model.Task;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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

  /** What a topic and a sitting have to do with each other; nothing when there are no links. */
  record CellView(@Nullable String heat, List<TaskLink> links) {}

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
    site.write(
        PageSpec.wide(path, site.text("exams.title"), path),
        "exams",
        new ExamsView(
            summary(site),
            groups.size() > 1,
            groups,
            columns.stream().map(c -> sitting(site, path, c)).toList(),
            exams.topics().stream().map(t -> row(site, path, columns, t)).toList(),
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

  private static RowView row(Site site, String path, List<SittingEntry> columns, Topic topic) {
    return new RowView(
        site.index().page(topic.note()).title(),
        Urls.relative(path, site.index().page(topic.note()).url()),
        columns.stream().map(c -> cell(site, path, c, topic)).toList());
  }

  private static CellView cell(Site site, String path, SittingEntry column, Topic topic) {
    List<TaskLink> links = new ArrayList<>();
    List<ExamReference> byTask = new ArrayList<>(topic.references());
    byTask.sort(Comparator.comparing(ExamReference::task, Task.ORDER));
    for (ExamReference reference : byTask) {
      if (reference.sitting().id().equals(column.sitting().id())) {
        links.add(
            new TaskLink(
                reference.task().label(),
                ExamLinks.label(site, reference),
                ExamLinks.toText(site, path, topic.note(), reference)));
      }
    }
    return new CellView(links.isEmpty() ? null : "h" + Math.min(HOTTEST, links.size()), links);
  }
}
