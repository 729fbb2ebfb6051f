package io.kartei.render.pdf.sheet;

import io.kartei.config.PaperConfig;
import io.kartei.config.PaperSize;
import io.kartei.index.NotePage;
import io.kartei.model.Comparison;
import io.kartei.render.pdf.document.ColumnWidths;
import io.kartei.render.pdf.document.PaperDocument;
import io.kartei.render.pdf.document.PrintContext;
import io.kartei.render.pdf.document.SheetLayout;
import io.kartei.render.pdf.font.Resources;
import io.kartei.study.sheet.ComparisonSheet;
import io.kartei.text.Escape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A comparison as XHTML for paper, in any layout, complete or with blank cells. */
final class SheetDocument {
  /** Cell padding, left and right together, as in the style sheet. */
  private static final double PADDING = 0.95;

  /** The same above and below. */
  private static final double ROW = 0.32;

  /** The largest type of a sheet to fill in, in half points: most of it is written by hand. */
  private static final int MAX_BLANK_SIZE = 24;

  /** A cell that the notes leave open; a line below the table says what the dash means. */
  private static final String OPEN = "<td class=\"open\">—</td>";

  private static final String CSS = Resources.text("sheet.css");

  /** The columns of a part, from inclusive to exclusive. */
  private record Part(int from, int to) {}

  private final ComparisonSheet sheet;

  /** What is compared, as it is printed. */
  private final Comparison comparison;

  /** Whether that has the criteria as columns. */
  private final boolean isTurned;

  private final PrintContext printing;
  private final NotePage note;
  private final SheetCells writer;
  private final List<List<String>> cells = new ArrayList<>();
  private final List<List<String>> texts = new ArrayList<>();

  /** The rows that are printed. */
  private final List<Comparison.Criterion> rows = new ArrayList<>();

  /** The rows, from 1, that have only pictures, which nobody draws. */
  private final Set<Integer> pictures = new HashSet<>();

  /** The rows that are never blank, since they don't say what they ask for. */
  private final Set<Integer> given = new HashSet<>();

  private final Map<String, ColumnWidths> widths = new HashMap<>();

  SheetDocument(ComparisonSheet sheet, PrintContext printing) {
    this.sheet = sheet;
    this.comparison = TurnedComparison.of(sheet.comparison());
    this.isTurned = !comparison.equals(sheet.comparison());
    this.printing = printing;
    this.note = printing.context().index().page(sheet.note());
    this.writer = new SheetCells(printing, sheet.note());
    read();
  }

  /** Returns the cells to leave blank. */
  Blanks blanks(PaperConfig.Blank which) {
    PaperConfig.Blank own =
        switch (which) {
          case COLUMN -> isTurned ? PaperConfig.Blank.ROW : which;
          case ROW -> isTurned ? PaperConfig.Blank.COLUMN : which;
          default -> which;
        };
    return Blanks.of(own, comparison.id(), rows(), comparison.subjects().size());
  }

  /** Returns a fitter for this sheet. */
  SheetFitter fitter(ToIntFunction<SheetLayout> pages) {
    int subjects = comparison.subjects().size();
    return new SheetFitter(printing.paper().size(), subjects, pages, this::keepsWords);
  }

  ComparisonSheet sheet() {
    return sheet;
  }

  /** Returns whether a layout leaves every word whole. */
  boolean keepsWords(SheetLayout layout) {
    return parts(layout).stream().allMatch(part -> columns(layout, part).keepsWords());
  }

  private ColumnWidths columns(SheetLayout layout, Part part) {
    return widths.computeIfAbsent(
        layout.em() + " " + part,
        key -> {
          List<List<String>> rows = texts.stream().map(row -> columns(row, part)).toList();
          return new ColumnWidths(rows, printing.fonts()::width, layout.em(), PADDING);
        });
  }

  /** Returns the label of a row, and its cells in a part. */
  private static List<String> columns(List<String> row, Part part) {
    List<String> some = new ArrayList<>(List.of(row.get(0)));
    some.addAll(row.subList(1 + part.from(), 1 + part.to()));
    return some;
  }

  /** Returns the parts of a layout, each with as many subjects as possible. */
  private List<Part> parts(SheetLayout layout) {
    int subjects = comparison.subjects().size();
    int parts = Math.max(1, Math.min(layout.parts(), subjects));
    return IntStream.range(0, parts)
        .mapToObj(i -> new Part(subjects * i / parts, subjects * (i + 1) / parts))
        .toList();
  }

  /**
   * Returns the whole sheet as a separate document.
   *
   * @param more the height that each row gets in addition to its text, in points
   */
  PaperDocument in(SheetLayout layout, double more) {
    String css = more == 0 ? "" : spread("", layout, more);
    return document(layout, section(layout, "h1", "", Blanks.NONE), css);
  }

  /**
   * Returns a rule by which the rows of a sheet are higher.
   *
   * @param where selects the sheet
   * @param more the height that each row gets in addition to its text, in points
   */
  String spread(String where, SheetLayout layout, double more) {
    return String.format(
        Locale.ROOT,
        "%2$s tbody th, %2$s tbody td { padding-top: %1$.1fpt; padding-bottom: %1$.1fpt }%n",
        ROW * layout.points() + more / 2,
        where);
  }

  /** Returns how many rows share the height of a page. */
  int rows() {
    return Math.max(1, cells.size() - 1);
  }

  /** Returns how many lines one writes into each row from the second on, by hand. */
  private List<Integer> lines(SheetLayout layout) {
    WritingRows rows = new WritingRows(cells.size() - 1);
    for (Part part : parts(layout)) {
      int[] widths = columns(layout, part).findEven();
      for (int row = 1; row < cells.size(); row++) {
        for (int column = part.from(); column < part.to(); column++) {
          double width = layout.width() * widths[column - part.from() + 1] / 100;
          rows.add(row - 1, texts.get(row).get(column + 1), width);
        }
      }
    }
    return rows.lines();
  }

  /**
   * Returns how often the height of a row with one line to write fits into all those to fill in.
   */
  double rowsToFillIn(SheetLayout layout) {
    List<Integer> lines = lines(layout);
    double all = 0;
    for (int row = 1; row < cells.size(); row++) {
      all += isLeftOut(row) ? 0 : WritingRows.share(lines.get(row - 1));
    }
    return Math.max(1, all);
  }

  /** Returns whether a row has no place on the sheet to fill in. */
  private boolean isLeftOut(int row) {
    return pictures.contains(row) && !hasOnlyPictures();
  }

  private boolean hasOnlyPictures() {
    return pictures.size() == cells.size() - 1;
  }

  /** Returns whether the columns of the sheet to fill in are of equal width. */
  boolean isEven(SheetLayout layout) {
    return parts(layout).stream().allMatch(part -> columns(layout, part).canBeEven());
  }

  /** Returns the layouts of the sheet to fill in that may be tried, in the largest type first. */
  static List<SheetLayout> blankLayouts(SheetLayout layout) {
    int largest = Math.min(MAX_BLANK_SIZE, layout.halfPoints());
    return IntStream.rangeClosed(SheetLayout.MIN_SIZE, largest)
        .map(size -> largest + SheetLayout.MIN_SIZE - size)
        .filter(size -> (largest - size) % 2 == 0)
        .mapToObj(size -> new SheetLayout(layout.paper(), layout.landscape(), size, layout.parts()))
        .toList();
  }

  /** Returns the key of the sheet to fill in, whose rows are as high as their text. */
  PaperDocument key(SheetLayout layout) {
    String section = section(layout, "h1", printing.text("sheet.key"), Blanks.NONE, true);
    return document(layout, section, "");
  }

  /**
   * Returns the sheet to fill in.
   *
   * @param row the height of a row with a line to write, in points
   */
  PaperDocument blank(SheetLayout layout, Blanks blanks, double row) {
    return document(layout, room(layout, blanks), WritingRows.css(row));
  }

  private String room(SheetLayout layout, Blanks blanks) {
    String who =
        Stream.of("name", "class", "date")
            .map(field -> "<span>" + Escape.text(printing.text("sheet." + field)) + "</span>")
            .collect(Collectors.joining(" ", "<p class=\"who\">", "</p>"));
    String section = section(layout, "h1", printing.text("sheet.blank"), blanks, true);
    int table = section.indexOf("<div class=\"part");
    return "<div class=\"room\">"
        + section.substring(0, table)
        + who
        + section.substring(table)
        + "</div>";
  }

  private PaperDocument document(SheetLayout layout, String sections, String more) {
    return new PaperDocument(
        title(),
        printing.text("sheet.description", sheet.comparison().title(), note.title()),
        css(layout.paper(), layout.landscape() ? "landscape" : "portrait") + more,
        sections);
  }

  /** Returns the style sheet for all sheets on paper in this orientation. */
  static String css(PaperSize paper, String orientation) {
    return CSS.replace("$paper", paper.label()).replace("$orientation", orientation);
  }

  /**
   * Returns the sheet as part of a document.
   *
   * @param heading the element of its title
   * @param label what kind of sheet it is, or empty
   */
  String section(SheetLayout layout, String heading, String label, Blanks blanks) {
    return section(layout, heading, label, blanks, false);
  }

  private String section(
      SheetLayout layout, String heading, String label, Blanks blanks, boolean isToFillIn) {
    StringBuilder out = new StringBuilder("<div class=\"sheet");
    out.append(layout.landscape() ? " across" : "");
    out.append("\" style=\"font-size: ").append(layout.points()).append("pt\">");
    out.append(new SheetHead(sheet, note, layout.width(), printing).xhtml(heading, label));
    for (Part part : parts(layout)) {
      // a single part begins below the title, however long it is
      out.append(layout.parts() == 1 ? "<div class=\"part long\">" : "<div class=\"part\">");
      out.append(part.from() == 0 ? "" : more(part)).append("<table>");
      ColumnWidths columns = columns(layout, part);
      out.append(SheetLayout.columns(isToFillIn ? columns.findEven() : columns.find()));
      table(part, blanks, isToFillIn ? lines(layout) : List.of(), out);
      out.append("</table></div>");
    }
    if (isToFillIn && out.indexOf(OPEN) >= 0) {
      String open = Escape.text(printing.text("sheet.open"));
      out.append("<p class=\"legend\">").append(open).append("</p>");
    }
    return out.append("</div>").toString();
  }

  /**
   * Returns the heading of the table on a further page: the sheet, and which of its subjects are in
   * it.
   */
  private String more(Part part) {
    String which = part.from() + 1 == part.to() ? "" : "–" + part.to();
    return "<p class=\"source\">"
        + Escape.text(title() + " · " + (part.from() + 1) + which + "/")
        + comparison.subjects().size()
        + "</p>";
  }

  /** Returns the sheet's title, with the note's unless it says that. */
  String title() {
    return sheet.titleIn(note.title());
  }

  /**
   * Prints a table.
   *
   * @param lines how many lines one writes into each row; none if the sheet isn't to be filled in
   */
  private void table(Part part, Blanks blanks, List<Integer> lines, StringBuilder out) {
    boolean isToFillIn = !lines.isEmpty();
    for (int row = 0; row < cells.size(); row++) {
      out.append(row == 0 ? "<thead>" : "").append(row == 1 ? "</thead><tbody>" : "");
      if (isToFillIn && isLeftOut(row)) {
        continue;
      }
      out.append(row > 0 && isToFillIn ? WritingRows.row(lines.get(row - 1)) : "<tr>");
      out.append(cells.get(row).get(0));
      for (int column = part.from(); column < part.to(); column++) {
        String cell = cells.get(row).get(column + 1);
        boolean isBlank =
            row > 0 && !given.contains(row) && blanks.isBlank(row - 1, column) && has(row, column);
        out.append(isToFillIn && !has(row, column) ? OPEN : isBlank ? blanks.blank(cell) : cell);
      }
      out.append("</tr>");
    }
    out.append(cells.size() > 1 ? "</tbody>" : "</thead>");
  }

  private boolean has(int row, int column) {
    return row == 0 || !rows.get(row - 1).cells().get(column).content().isEmpty();
  }

  /** Creates all cells once, and the texts to measure. */
  private void read() {
    boolean graded =
        comparison.rows().stream()
            .flatMap(row -> row.cells().stream())
            .allMatch(cell -> cell.content().isEmpty() || writer.isGrade(cell));
    String subject = "th scope=\"col\"" + (graded ? " class=\"centred\"" : "");
    List<String> head = new ArrayList<>(List.of("<td class=\"label\"></td>"));
    comparison.subjects().forEach(s -> head.add(writer.cell(subject, s.content())));
    cells.add(head);
    for (Comparison.Criterion criterion : comparison.rows()) {
      boolean named = !criterion.label().content().isEmpty();
      List<String> row = row(criterion, graded);
      if (!named && PictureCells.areElsewhere(row)) {
        continue;
      }
      rows.add(criterion);
      if (!named) {
        given.add(cells.size());
      }
      if (PictureCells.are(criterion.cells())) {
        pictures.add(cells.size());
      }
      cells.add(row);
    }
    if (given.size() == rows.size()) {
      given.clear(); // without any label, there would be nothing to fill in
    }
    for (List<String> row : cells) {
      texts.add(row.stream().map(writer::textOf).toList());
    }
  }

  private List<String> row(Comparison.Criterion criterion, boolean graded) {
    List<String> row = new ArrayList<>();
    boolean named = !criterion.label().content().isEmpty();
    String label = (named ? "th scope=\"row\"" : "td") + " class=\"label\"";
    row.add(writer.cell(label, criterion.label().content()));
    criterion.cells().forEach(c -> row.add(writer.cell(c, graded)));
    return row;
  }
}
