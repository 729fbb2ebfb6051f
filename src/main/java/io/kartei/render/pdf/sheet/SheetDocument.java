package io.kartei.render.pdf.sheet;

import io.kartei.body.PrintBody;
import io.kartei.body.PrintOptions;
import io.kartei.config.PaperSize;
import io.kartei.index.NotePage;
import io.kartei.model.Comparison;
import io.kartei.model.Inline;
import io.kartei.render.pdf.document.ColumnWidths;
import io.kartei.render.pdf.document.FormulaWidths;
import io.kartei.render.pdf.document.PaperDocument;
import io.kartei.render.pdf.document.PrintContext;
import io.kartei.render.pdf.document.SheetLayout;
import io.kartei.render.pdf.font.Resources;
import io.kartei.study.sheet.ComparisonSheet;
import io.kartei.text.Escape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** A comparison as XHTML for paper, in any layout, complete or with blank cells. */
final class SheetDocument {
  /** Cell padding, left and right together, as in the style sheet. */
  private static final double PADDING = 0.95;

  /** The same above and below. */
  private static final double ROW = 0.32;

  /** The largest type of a sheet to fill in, in half points: most of it is written by hand. */
  private static final int MAX_BLANK_SIZE = 24;

  private static final int ALL = 100;

  private static final Pattern GRADE = Pattern.compile("[-+−±○●◐o]{1,5}|[√✓✔]+|[×✗✘]+");

  private static final String CSS = Resources.text("sheet.css");

  /** The columns of a part, from inclusive to exclusive. */
  private record Part(int from, int to) {}

  private final ComparisonSheet sheet;
  private final PrintContext printing;
  private final NotePage note;
  private final List<List<String>> cells = new ArrayList<>();
  private final List<List<String>> texts = new ArrayList<>();
  private final Map<String, ColumnWidths> widths = new HashMap<>();

  SheetDocument(ComparisonSheet sheet, PrintContext printing) {
    this.sheet = sheet;
    this.printing = printing;
    this.note = printing.context().index().page(sheet.note());
    read();
  }

  /** Returns a fitter for this sheet. */
  SheetFitter fitter(ToIntFunction<SheetLayout> pages) {
    int subjects = sheet.comparison().subjects().size();
    return new SheetFitter(printing.paper().size(), subjects, pages, this::keepsWords);
  }

  ComparisonSheet sheet() {
    return sheet;
  }

  /** Returns whether a layout leaves every word whole. */
  private boolean keepsWords(SheetLayout layout) {
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
    int subjects = sheet.comparison().subjects().size();
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
    String css =
        String.format(
            Locale.ROOT,
            "tbody th, tbody td { padding-top: %1$.1fpt; padding-bottom: %1$.1fpt }%n",
            ROW * layout.points() + more / 2);
    return document(layout, section(layout, "h1", "", Blanks.NONE), more == 0 ? "" : css);
  }

  /** Returns how many rows share the height of a page. */
  int rows() {
    return Math.max(1, cells.size() - 1);
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

  /**
   * Returns the key of the sheet to fill in, which is laid out alike.
   *
   * @param row the minimum height of its rows, in points, since handwriting needs space
   */
  PaperDocument key(SheetLayout layout, double row) {
    return document(layout, room(layout, "sheet.key", Blanks.NONE), height(row));
  }

  /** Returns the sheet to fill in, and its key on the following page. */
  PaperDocument blankWithKey(SheetLayout layout, Blanks blanks, double row) {
    return document(
        layout,
        room(layout, "sheet.blank", blanks) + room(layout, "sheet.key", Blanks.NONE),
        height(row));
  }

  private static String height(double row) {
    return String.format(Locale.ROOT, ".room tbody th, .room tbody td { height: %.1fpt }%n", row);
  }

  private String room(SheetLayout layout, String label, Blanks blanks) {
    boolean isKey = blanks == Blanks.NONE;
    String who =
        Stream.of("name", "class", "date")
            .map(field -> "<span>" + Escape.text(printing.text("sheet." + field)) + "</span>")
            .collect(
                Collectors.joining(" ", "<p class=\"who" + (isKey ? " key" : "") + "\">", "</p>"));
    String section = section(layout, "h1", printing.text(label), blanks, true);
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
      SheetLayout layout, String heading, String label, Blanks blanks, boolean isEven) {
    StringBuilder out = new StringBuilder("<div class=\"sheet");
    out.append(layout.landscape() ? " across" : "");
    out.append("\" style=\"font-size: ").append(layout.points()).append("pt\">");
    out.append(new SheetHead(sheet, note, layout.width(), printing).xhtml(heading, label));
    for (Part part : parts(layout)) {
      // a single part begins below the title, however long it is
      out.append(layout.parts() == 1 ? "<div class=\"part long\">" : "<div class=\"part\">");
      out.append(part.from() == 0 ? "" : more(part)).append("<table>");
      ColumnWidths columns = columns(layout, part);
      int[] found = columns.find();
      int[] even = even(found);
      out.append(SheetLayout.columns(isEven && columns.keepsWords(even) ? even : found));
      table(part, blanks, out);
      out.append("</table></div>");
    }
    return out.append("</div>").toString();
  }

  /** Returns equal widths for all columns but the one with the labels. */
  private static int[] even(int[] widths) {
    int[] even = widths.clone();
    int rest = ALL - widths[0];
    for (int i = 1; i < even.length; i++) {
      even[i] = rest * i / (even.length - 1) - rest * (i - 1) / (even.length - 1);
    }
    return even;
  }

  /**
   * Returns the heading of the table on a further page: the sheet, and which of its subjects are in
   * it.
   */
  private String more(Part part) {
    String which = part.from() + 1 == part.to() ? "" : "–" + part.to();
    return "<p class=\"source\">"
        + Escape.text(title() + " · " + (part.from() + 1) + which + "/")
        + sheet.comparison().subjects().size()
        + "</p>";
  }

  /** Returns the sheet's title, with the note's unless it says that. */
  String title() {
    return sheet.titleIn(note.title());
  }

  private void table(Part part, Blanks blanks, StringBuilder out) {
    for (int row = 0; row < cells.size(); row++) {
      out.append(row == 0 ? "<thead>" : "").append(row == 1 ? "</thead><tbody>" : "");
      out.append("<tr>").append(cells.get(row).get(0));
      for (int column = part.from(); column < part.to(); column++) {
        String cell = cells.get(row).get(column + 1);
        out.append(row > 0 && blanks.isBlank(row - 1, column) ? blanks.blank(cell) : cell);
      }
      out.append("</tr>");
    }
    out.append(cells.size() > 1 ? "</tbody>" : "</thead>");
  }

  /** Creates all cells once, and the texts to measure. */
  private void read() {
    Comparison comparison = sheet.comparison();
    List<String> head = new ArrayList<>(List.of("<td class=\"label\"></td>"));
    comparison.subjects().forEach(s -> head.add(cell("th scope=\"col\"", s.content())));
    cells.add(head);
    for (Comparison.Criterion criterion : comparison.rows()) {
      boolean named = !criterion.label().content().isEmpty();
      List<String> row = new ArrayList<>();
      String label = (named ? "th scope=\"row\"" : "td") + " class=\"label\"";
      row.add(cell(label, criterion.label().content()));
      criterion.cells().forEach(c -> row.add(cell(c)));
      cells.add(row);
    }
    for (List<String> row : cells) {
      texts.add(row.stream().map(this::textOf).toList());
    }
  }

  private String textOf(String cell) {
    Element row = Jsoup.parse("<table><tr>" + cell + "</tr></table>").selectFirst("tr");
    return printing.fonts().printable().of(row == null ? "" : FormulaWidths.text(row));
  }

  private String cell(Comparison.Label cell) {
    String text = printing.fonts().printable().of(cell.text()).strip();
    boolean plain = cell.content().stream().allMatch(Inline.Text.class::isInstance);
    return plain && GRADE.matcher(text).matches()
        ? "<td class=\"grade\"><span>" + text.replace('-', '−') + "</span></td>"
        : cell("td", cell.content());
  }

  private String cell(String tag, List<Inline> content) {
    PrintOptions options = PrintOptions.part(printing.messages(), printing.drawings());
    return "<"
        + tag
        + ">"
        + PrintBody.inline(content, printing.links(sheet.note()), options)
        + "</"
        + tag.split(" ", 2)[0]
        + ">";
  }
}
