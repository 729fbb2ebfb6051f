package io.kartei.render.html.exam;

import io.kartei.body.Urls;
import io.kartei.coverage.ExamMatrix;
import io.kartei.coverage.Place;
import io.kartei.coverage.Topic;
import io.kartei.index.ExamIndex.SittingEntry;
import io.kartei.model.Question;
import io.kartei.render.html.card.ReviewLinks;
import io.kartei.render.html.page.ExamFilter;
import io.kartei.render.html.page.ExamNames;
import io.kartei.render.html.page.Site;
import io.kartei.render.html.page.View;
import io.kartei.text.ShownName;
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
 * The matrix of topics and sittings as a template sees it. Its size grows with the number of tasks,
 * not with its area: in a large matrix, adjacent empty cells are merged.
 *
 * @param review the address of the page where readers say which exam is theirs, or null
 * @param kind classes that indicate its size
 * @param whole whether empty cells are kept separate
 * @param filters the filters for the columns
 * @param grouped whether there are several kinds of columns
 * @param several whether some cells lead to several places
 * @param seasons what the letters of the columns' names stand for; empty if they don't
 * @param groups the kinds, side by side
 * @param columns the sittings
 * @param rows the topics, most frequent first
 */
record MatrixView(
    @Nullable String review,
    String kind,
    boolean whole,
    List<ExamFilter> filters,
    boolean grouped,
    boolean several,
    String seasons,
    List<GroupView> groups,
    List<ColumnView> columns,
    List<RowView> rows) {

  /** With more columns than this, columns are narrow. */
  private static final int FEW = 14;

  /** With more columns than this, the matrix does not fit the width of a sheet of paper. */
  private static final int MANY = 26;

  /** With more cells than this, adjacent empty ones are merged. */
  private static final int MANY_CELLS = 4000;

  /** Longer column names are set vertically. */
  private static final int SHORT = 5;

  /** Sittings of the same kind, side by side. */
  record GroupView(String label, int span) {}

  /**
   * A column.
   *
   * @param id the id of the sitting
   * @param parts its values for the filters, in the filters' order, separated by {@code |}
   */
  record ColumnView(String id, String label, String shortLabel, String url, String parts) {}

  /**
   * A topic.
   *
   * @param place its 0-based position in this order
   * @param tasks the number of tasks
   * @param tasksText the number of tasks in words
   */
  record RowView(
      int place,
      String title,
      String url,
      int tasks,
      String tasksText,
      @Nullable String weight,
      List<CellView> cells) {}

  /**
   * A cell, or several merged empty ones.
   *
   * @param span how many columns it spans, or null for one
   * @param heat a class, or null for an empty cell
   * @param date the column's name, for when the table is shown as a list
   * @param group what the names of its kind begin with in such a list; empty for nothing
   * @param first whether it is the row's first of its kind
   * @param tasks how many tasks, or null for one
   * @param word what goes before the labels where no heading says what they are
   * @param text the labels of the tasks
   * @param title the sitting and topic in full
   * @param url the address of the place that covers it, or null when there are several
   * @param id the id of the list of links, or null when there is only one
   * @param ways links to the places that cover it
   * @param sitting the address of the sitting
   */
  record CellView(
      @Nullable Integer span,
      @Nullable String heat,
      String date,
      String group,
      boolean first,
      @Nullable Integer tasks,
      String word,
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
    Rows rows = new Rows(site, path, matrix, whole);
    List<RowView> topics = matrix.topics().stream().map(rows::row).toList();
    return new MatrixView(
        site.context().deck().cards().isEmpty() || filters.isEmpty()
            ? null
            : Urls.relative(path, site.index().generated(ReviewLinks.PAGE)),
        kind(columns, groups),
        whole,
        filters,
        grouped,
        rows.lists > 0,
        ExamNames.seasons(site),
        groups,
        columns.stream().map(c -> column(site, path, filters, c)).toList(),
        topics);
  }

  /** Returns whether the name of a kind is wider than its columns, and so needs several lines. */
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

  /** Builds the rows and assigns ids to the lists in their cells. */
  private static final class Rows {
    private final Site site;
    private final String path;
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, String> kinds = new HashMap<>();
    private final Map<String, SittingEntry> sittings = new HashMap<>();
    private final boolean whole;
    private int lists;
    private int rows;

    Rows(Site site, String path, ExamMatrix matrix, boolean whole) {
      this.whole = whole;
      this.site = site;
      this.path = path;
      ExamNames names = ExamNames.of(site);
      for (ExamMatrix.Group group : matrix.groups()) {
        for (SittingEntry entry : group.sittings()) {
          String id = entry.sitting().id();
          places.put(id, places.size());
          kinds.put(id, names.kind(entry.sitting()));
          sittings.put(id, entry);
        }
      }
    }

    RowView row(Topic topic) {
      SortedMap<Integer, Topic.Cell> cells = new TreeMap<>();
      topic.cells().forEach(c -> cells.put(places.getOrDefault(c.sitting(), 0), c));
      List<CellView> views = new ArrayList<>();
      int next = 0;
      String group = "";
      for (Map.Entry<Integer, Topic.Cell> cell : cells.entrySet()) {
        gap(next, cell.getKey(), views);
        views.add(cell(topic, cell.getValue(), group));
        group = kinds.getOrDefault(cell.getValue().sitting(), "");
        next = cell.getKey() + 1;
      }
      gap(next, places.size(), views);
      return new RowView(
          rows++,
          site.partedText(topic.place().title()),
          ExamLinks.toPlace(site, path, topic.place()),
          topic.tasks(),
          site.text("exams.tasks", topic.tasks()),
          topic.weight() == null ? null : ExamsPage.weight(site, topic.weight()),
          views);
    }

    private void gap(int from, int to, List<CellView> cells) {
      int step = whole ? 1 : Math.max(1, to - from);
      Integer span = step == 1 ? null : step;
      for (int at = from; at < to; at += step) {
        cells.add(
            new CellView(span, null, "", "", false, null, "", "", "", null, null, List.of(), ""));
      }
    }

    private CellView cell(Topic topic, Topic.Cell cell, String last) {
      SittingEntry entry = sittings.get(cell.sitting());
      if (entry == null) {
        throw new IllegalArgumentException("no column for " + cell.sitting());
      }
      List<View.Counted> ways = ways(cell);
      boolean single = ways.size() == 1;
      String name = site.index().exams().label(entry.sitting());
      String kind = kinds.getOrDefault(cell.sitting(), "");
      return new CellView(
          null,
          heat(cell.heat()),
          entry.sitting().shortLabel(),
          kind,
          !kind.equals(last),
          cell.tasks() == 1 ? null : cell.tasks(),
          site.text("exams.cell", cell.labels().size()),
          ExamNames.shown(String.join(" ", cell.labels())).replace("–", "–\u2060"),
          name + " · " + topic.place().title(),
          single ? ways.get(0).url() : null,
          single ? null : "k-cell-" + ++lists,
          ways,
          ExamLinks.toSitting(site, path, entry.sitting()));
    }

    /** Returns a link to each place that covers the cell's tasks, with those tasks. */
    private List<View.Counted> ways(Topic.Cell cell) {
      Map<String, String> names = new LinkedHashMap<>();
      Map<String, Set<String>> tasks = new HashMap<>();
      for (Topic.Asked asked : cell.references()) {
        Place place = asked.place();
        String url = ExamLinks.toText(site, path, place.note(), asked.reference());
        Question question = ExamLinks.question(site, place.note(), asked.reference());
        names.putIfAbsent(
            url,
            question == null
                ? place.title()
                : place.title() + ": " + ShownName.of(question.text()));
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
                      ExamNames.shown(
                          String.join(" · ", tasks.getOrDefault(name.getKey(), Set.of())))))
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
