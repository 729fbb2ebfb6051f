package io.kartei.render.pdf.sheet;

import io.kartei.config.PaperConfig;
import io.kartei.config.PaperSize;
import io.kartei.index.NotePage;
import io.kartei.model.Comparison;
import io.kartei.render.pdf.document.ColumnWidths;
import io.kartei.render.pdf.document.LaidPaper;
import io.kartei.render.pdf.document.PaperDocument;
import io.kartei.render.pdf.document.PrintContext;
import io.kartei.render.pdf.document.SheetLayout;
import io.kartei.render.pdf.font.Resources;
import io.kartei.study.sheet.ComparisonSheet;
import io.kartei.text.Escape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
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

  /** The largest type in which a word may be parted, in half points: larger type has no need. */
  private static final int MAX_PARTED = 22;

  /** The height of a page on which all rows of a sheet are measured, in millimetres. */
  private static final double ENDLESS = 20_000;

  /** The prefix of what rows are called. */
  private static final String ROW_ID = "row";

  private static final String ID_END = "-";

  /** A cell that the notes leave open. */
  private static final String OPEN = "<td class=\"open\">–</td>";

  /** A cell to fill in. */
  private static final String BLANK = "<td></td>";

  /** What a sheet is printed for. */
  enum Kind {
    /** To learn from. */
    FULL("sheet.full"),
    /** To fill in. */
    BLANK("sheet.blank"),
    /** What belongs into that. */
    KEY("sheet.key"),
    /** To be measured. */
    MEASURED("sheet.full"),
    /** In the booklet. */
    BOUND("");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    /** Returns whether it has only the rows that one can fill in. */
    private boolean isToFillIn() {
      return this == BLANK || this == KEY;
    }
  }

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

  /** The texts of the cells, with and without the places where their words may be parted. */
  private final List<List<String>> parted = new ArrayList<>();

  private final List<List<String>> whole = new ArrayList<>();

  /** The rows that are printed. */
  private final List<Comparison.Criterion> rows = new ArrayList<>();

  /** The rows, from 1, that have only pictures, which nobody draws. */
  private final Set<Integer> pictures = new HashSet<>();

  private final Map<String, ColumnWidths> widths = new HashMap<>();

  SheetDocument(ComparisonSheet sheet, PrintContext printing) {
    this.sheet = sheet;
    this.comparison = TransposedComparison.of(sheet.comparison());
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
  SheetFitter fitter(ToIntFunction<SheetLayout> pages, Predicate<SheetLayout> isGood) {
    int subjects = comparison.subjects().size();
    return new SheetFitter(printing.paper().size(), subjects, pages, isGood);
  }

  ComparisonSheet sheet() {
    return sheet;
  }

  /** Returns whether a layout leaves every word whole. */
  boolean keepsWords(SheetLayout layout) {
    return parts(layout).stream().allMatch(part -> columns(layout, part).keepsWords());
  }

  /** Returns the columns of a part, with whole words if there is room for these. */
  private ColumnWidths columns(SheetLayout layout, Part part) {
    return widths.computeIfAbsent(
        layout.em() + " " + part,
        key -> {
          ColumnWidths columns = columns(whole, layout, part);
          return layout.halfPoints() > MAX_PARTED || (columns.keepsWords() && columns.canBeEven())
              ? columns
              : columns(parted, layout, part);
        });
  }

  /** Returns whether all columns but that of the labels are of equal width, with whole words. */
  boolean isEven(SheetLayout layout) {
    return keepsWords(layout)
        && parts(layout).stream().allMatch(part -> columns(layout, part).canBeEven());
  }

  private ColumnWidths columns(List<List<String>> texts, SheetLayout layout, Part part) {
    List<List<String>> rows = texts.stream().map(row -> columns(row, part)).toList();
    return new ColumnWidths(rows, printing.fonts()::width, layout.em(), PADDING);
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

  /** Returns the sheet as a separate document, with the rows as high as a grid tells. */
  PaperDocument in(SheetLayout layout, Kind kind, Blanks blanks, String grid) {
    return document(layout, section(layout, "h1", kind, blanks), grid);
  }

  /** Returns how high the rows of a layout are. */
  SheetGrid grid(SheetLayout layout) {
    String endless =
        "@page { size: " + (layout.width() + SheetLayout.MARGINS) + "mm " + ENDLESS + "mm }";
    String section = section(layout, "h1", Kind.MEASURED, Blanks.NONE);
    try (LaidPaper laid = printing.measure(document(layout, section, endless))) {
      Map<String, Double> heights = new LinkedHashMap<>();
      Map<String, Double> measured = laid.heights(ROW_ID);
      for (int row = 1; row < cells.size(); row++) {
        String name = ROW_ID + row;
        double high = 0;
        for (Part part : parts(layout)) {
          high = Math.max(high, measured.getOrDefault(name + ID_END + part.from(), 0.0));
        }
        if (!isLeftOut(row)) {
          heights.put(name, high);
        }
      }
      double rows = heights.values().stream().mapToDouble(Double::doubleValue).sum();
      double all = (ENDLESS - SheetGrid.MARGINS) * SheetGrid.MILLIMETRE - laid.left();
      return new SheetGrid(layout, heights, all - rows);
    }
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

  /** Returns whether a row has no place on the sheet to fill in. */
  private boolean isLeftOut(int row) {
    return pictures.contains(row) && pictures.size() < cells.size() - 1;
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
   */
  String section(SheetLayout layout, String heading, Kind kind, Blanks blanks) {
    StringBuilder out = new StringBuilder("<div class=\"sheet");
    out.append(layout.landscape() ? " across" : "");
    out.append("\" style=\"font-size: ").append(layout.points()).append("pt\">");
    out.append(new SheetHead(sheet, note, layout.width(), printing).xhtml(heading));
    out.append(kind.label.isEmpty() ? "" : who(kind));
    for (Part part : parts(layout)) {
      // a single part begins below the title, however long it is
      out.append(layout.parts() == 1 ? "<div class=\"part long\">" : "<div class=\"part\">");
      out.append(part.from() == 0 ? "" : more(part)).append("<table>");
      out.append(SheetLayout.columns(columns(layout, part).findEven()));
      table(part, kind, blanks, out);
      out.append("</table></div>");
    }
    return out.append("</div>").toString();
  }

  /** Returns the line that says what the sheet is for, on which one writes one's name. */
  private String who(Kind kind) {
    String label = Escape.text(printing.text(kind.label));
    return Stream.of("name", "class", "date")
        .filter(field -> kind == Kind.BLANK)
        .map(field -> "<span>" + Escape.text(printing.text("sheet." + field)) + "</span>")
        .collect(Collectors.joining(" ", "<p class=\"who\"><b>" + label + "</b> ", "</p>"));
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

  private void table(Part part, Kind kind, Blanks blanks, StringBuilder out) {
    for (int row = 0; row < cells.size(); row++) {
      out.append(row == 0 ? "<thead>" : "").append(row == 1 ? "</thead><tbody>" : "");
      if (kind.isToFillIn() && isLeftOut(row)) {
        continue;
      }
      out.append(row == 0 ? "<tr>" : rowOf(row, part, kind));
      out.append(cells.get(row).get(0));
      for (int column = part.from(); column < part.to(); column++) {
        boolean isBlank = row > 0 && blanks.isBlank(row - 1, column);
        String cell = has(row, column) ? cells.get(row).get(column + 1) : OPEN;
        out.append(isBlank ? BLANK : cell);
      }
      out.append("</tr>");
    }
    out.append(cells.size() > 1 ? "</tbody>" : "</thead>");
  }

  private static String rowOf(int row, Part part, Kind kind) {
    String name = ROW_ID + row;
    String id = kind == Kind.MEASURED ? "\" id=\"" + name + ID_END + part.from() : "";
    return "<tr class=\"" + name + id + "\">";
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
      if (PictureCells.are(criterion.cells())) {
        pictures.add(cells.size());
      }
      cells.add(row);
    }
    for (List<String> row : cells) {
      whole.add(row.stream().map(writer::textOf).toList());
      parted.add(row.stream().map(writer::partedTextOf).toList());
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
