package io.kartei.render.html.exam;

import io.kartei.coverage.ExamMatrix;
import io.kartei.coverage.Place;
import io.kartei.coverage.Topic;
import io.kartei.index.ExamIndex.SittingEntry;
import io.kartei.model.Question;
import io.kartei.render.html.page.Site;
import io.kartei.render.html.page.View;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The matrix of topics and sittings as a template sees it. Its size is that of what was asked, not
 * of its area: where it is large, empty cells side by side are one.
 *
 * @param kind classes that say how large it is
 * @param whole whether each empty cell stands by itself
 * @param filters what the columns can be chosen by
 * @param grouped whether columns are of several kinds
 * @param groups the kinds, side by side
 * @param columns the sittings
 * @param rows the topics, the most asked first
 */
record MatrixView(
    String kind,
    boolean whole,
    List<ExamFilter> filters,
    boolean grouped,
    List<GroupView> groups,
    List<ColumnView> columns,
    List<RowView> rows) {

  /** More columns than this are narrow. */
  private static final int FEW = 14;

  /** More columns than this do not fit on a sheet of paper side by side. */
  private static final int MANY = 26;

  /** With more cells than this, empty ones side by side are one. */
  private static final int MANY_CELLS = 4000;

  /** Longer names of columns stand upright. */
  private static final int SHORT = 5;

  /** Sittings of the same kind, side by side. */
  record GroupView(String label, int span) {}

  /**
   * A column.
   *
   * @param id the sitting's
   * @param parts its values for the filters, in their order, parted by {@code |}
   */
  record ColumnView(String id, String label, String shortLabel, String url, String parts) {}

  /**
   * A topic.
   *
   * @param place in this order, from 0
   * @param tasks how many, as a number
   * @param tasksText the same in words
   */
  record RowView(
      int place, String title, String url, int tasks, String tasksText, List<CellView> cells) {}

  /**
   * A cell, or several empty ones.
   *
   * @param span how many columns, or null for one
   * @param heat a class, or null for an empty one
   * @param date the column's name, for where the table is shown as a list
   * @param tasks how many tasks, or null for one
   * @param text what is asked for
   * @param title the same in full
   * @param url the way to what prepares for it, or null when there are several
   * @param id of the list of ways, or null when there is one
   * @param ways several ways to what prepares for it
   * @param sitting the way to the sitting
   */
  record CellView(
      @Nullable Integer span,
      @Nullable String heat,
      String date,
      @Nullable Integer tasks,
      String text,
      String title,
      @Nullable String url,
      @Nullable String id,
      List<View.Counted> ways,
      String sitting) {}

  static MatrixView of(Site site, String path, ExamMatrix matrix) {
    List<SittingEntry> columns = matrix.columns();
    List<ExamFilter> filters = ExamFilter.of(site.messages(), columns);
    boolean grouped = matrix.groups().size() > 1;
    List<GroupView> groups =
        matrix.groups().stream().map(g -> new GroupView(g.label(), g.sittings().size())).toList();
    boolean whole = columns.size() * matrix.topics().size() <= MANY_CELLS;
    Rows rows = new Rows(site, path, matrix, grouped, whole);
    return new MatrixView(
        kind(columns, groups),
        whole,
        filters,
        grouped,
        groups,
        columns.stream().map(c -> column(site, path, filters, c)).toList(),
        matrix.topics().stream().map(rows::row).toList());
  }

  /** Whether the name of a kind is wider than its columns, and so needs several lines. */
  private static boolean isTall(List<GroupView> groups) {
    return groups.stream().anyMatch(g -> g.label().length() > g.span() * SHORT);
  }

  private static String kind(List<SittingEntry> columns, List<GroupView> groups) {
    StringBuilder kind = new StringBuilder(isTall(groups) ? " tall" : "");
    kind.append(columns.size() > FEW ? " dense" : "");
    kind.append(columns.size() > MANY ? " vast" : "");
    boolean upright = columns.stream().anyMatch(c -> c.sitting().shortLabel().length() > SHORT);
    return kind.append(upright ? " upright" : "").toString();
  }

  private static ColumnView column(
      Site site, String path, List<ExamFilter> filters, SittingEntry entry) {
    return new ColumnView(
        entry.sitting().id(),
        site.index().exams().label(entry.sitting()),
        entry.sitting().shortLabel(),
        ExamLinks.toSitting(site, path, entry.sitting()),
        String.join("|", filters.stream().map(f -> entry.sitting().part(f.name())).toList()));
  }

  /** Makes the rows; gives ids to the lists in their cells. */
  private static final class Rows {
    private final Site site;
    private final String path;
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, String> dates = new HashMap<>();
    private final Map<String, SittingEntry> sittings = new HashMap<>();
    private final boolean whole;
    private int lists;
    private int rows;

    Rows(Site site, String path, ExamMatrix matrix, boolean grouped, boolean whole) {
      this.whole = whole;
      this.site = site;
      this.path = path;
      for (ExamMatrix.Group group : matrix.groups()) {
        for (SittingEntry entry : group.sittings()) {
          String id = entry.sitting().id();
          String date = entry.sitting().shortLabel();
          places.put(id, places.size());
          dates.put(id, grouped ? group.label() + " " + date : date);
          sittings.put(id, entry);
        }
      }
    }

    RowView row(Topic topic) {
      SortedMap<Integer, Topic.Cell> cells = new TreeMap<>();
      topic.cells().forEach(c -> cells.put(places.getOrDefault(c.sitting(), 0), c));
      List<CellView> views = new ArrayList<>();
      int next = 0;
      for (Map.Entry<Integer, Topic.Cell> cell : cells.entrySet()) {
        gap(next, cell.getKey(), views);
        views.add(cell(topic, cell.getValue()));
        next = cell.getKey() + 1;
      }
      gap(next, places.size(), views);
      return new RowView(
          rows++,
          topic.place().title(),
          ExamLinks.toPlace(site, path, topic.place()),
          topic.tasks(),
          site.text("exams.tasks", topic.tasks()),
          views);
    }

    private void gap(int from, int to, List<CellView> cells) {
      int step = whole ? 1 : Math.max(1, to - from);
      Integer span = step == 1 ? null : step;
      for (int at = from; at < to; at += step) {
        cells.add(new CellView(span, null, "", null, "", "", null, null, List.of(), ""));
      }
    }

    private CellView cell(Topic topic, Topic.Cell cell) {
      SittingEntry entry = sittings.get(cell.sitting());
      if (entry == null) {
        throw new IllegalArgumentException("no column for " + cell.sitting());
      }
      List<View.Counted> ways = ways(cell);
      boolean single = ways.size() == 1;
      String name = site.index().exams().label(entry.sitting());
      return new CellView(
          null,
          heat(cell.heat()),
          dates.getOrDefault(cell.sitting(), ""),
          cell.tasks() == 1 ? null : cell.tasks(),
          String.join(" ", cell.labels()),
          name + " · " + topic.place().title(),
          single ? ways.get(0).url() : null,
          single ? null : "k-cell-" + ++lists,
          ways,
          ExamLinks.toSitting(site, path, entry.sitting()));
    }

    /** What prepares for the cell's tasks, each place once, with the tasks it is behind. */
    private List<View.Counted> ways(Topic.Cell cell) {
      Map<String, String> names = new LinkedHashMap<>();
      Map<String, Set<String>> tasks = new HashMap<>();
      for (Topic.Asked asked : cell.references()) {
        Place place = asked.place();
        String url = ExamLinks.toText(site, path, place.note(), asked.reference());
        Question question = ExamLinks.question(site, place.note(), asked.reference());
        names.putIfAbsent(
            url, question == null ? place.title() : place.title() + ": " + question.text());
        tasks
            .computeIfAbsent(url, u -> new LinkedHashSet<>())
            .add(asked.reference().task().label());
      }
      return names.entrySet().stream()
          .map(
              name ->
                  new View.Counted(
                      name.getValue(),
                      name.getKey(),
                      String.join(" · ", tasks.getOrDefault(name.getKey(), Set.of()))))
          .toList();
    }

    private static String heat(Topic.Heat heat) {
      return switch (heat) {
        case PART -> "h1";
        case TASK -> "h2";
        case TASKS -> "h3";
      };
    }
  }
}
