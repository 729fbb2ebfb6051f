package io.kartei.render.pdf.document;

import io.kartei.render.pdf.font.PaperFonts;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Gives the tables of a text their columns' widths; one whose words would break is set smaller, and
 * one whose words would break even so can be split.
 *
 * @param fonts to measure with
 * @param em how wide the text is, in em of the tables' type
 * @param wide the same for what has the class {@code wide}
 * @param splits whether a table may become several, with some of the columns each
 */
public record TextTables(PaperFonts fonts, double em, double wide, boolean splits) {
  private static final double PADDING = 0.95;

  /** In em: a line, the padding of a row, and a head with one row that begin on the same page. */
  private static final double LINE = 1.28;

  private static final double ROW = 0.7;
  private static final double MAX_HEAD = 30;

  /** In points: the type of tables in a book, and a heading with the room around it. */
  private static final double TYPE = 9;

  private static final double HEADING = 40;

  /** The class {@code tight} makes type that much smaller. */
  private static final double TIGHT = 0.83;

  public TextTables(PaperFonts fonts, double em) {
    this(fonts, em, em, false);
  }

  /** Fits all tables that have no columns yet. */
  public void fit(Document document) {
    for (Element table : document.select("table")) {
      if (table.selectFirst("colgroup") == null) {
        fit(table);
      }
    }
  }

  private void fit(Element table) {
    List<List<String>> rows = texts(table);
    boolean even = rows.stream().map(List::size).distinct().count() == 1;
    if (!even
        || rows.get(0).isEmpty()
        || table.selectFirst("[colspan], [rowspan], table table") != null) {
      return;
    }
    double width = table.closest(".wide") == null ? em : wide;
    ColumnWidths columns = new ColumnWidths(rows, fonts::width, width, PADDING);
    if (columns.keepsWords()) {
      set(table, columns);
      return;
    }
    table.addClass("tight");
    ColumnWidths tight = new ColumnWidths(rows, fonts::width, width / TIGHT, PADDING);
    List<Integer> ends = splits ? TableParts.ends(tight.needs()) : List.of();
    if (tight.keepsWords() || ends.size() <= 1) {
      set(table, tight);
      return;
    }
    for (Element part : TableParts.split(table, ends)) {
      set(part, new ColumnWidths(texts(part), fonts::width, width / TIGHT, PADDING));
    }
  }

  private static List<List<String>> texts(Element table) {
    return table.select("tr").stream()
        .map(row -> row.children().stream().map(Element::text).toList())
        .toList();
  }

  private void set(Element table, ColumnWidths columns) {
    int[] widths = columns.find();
    Document group = Jsoup.parse(SheetLayout.columns(widths), "", Parser.xmlParser());
    table.prependChild(group.child(0));
    if (splits && table.select("tr").size() > 1) {
      double lines = columns.lines(widths, 0) + columns.lines(widths, 1) + 1;
      begin(table, TYPE * Math.min(MAX_HEAD, lines * LINE + 4 * ROW));
    }
  }

  /** Keeps the head of a table, its first row and the heading above it on a page. */
  private static void begin(Element table, double height) {
    Element before = table.previousElementSibling();
    if (before != null && before.tagName().matches("h[1-6]")) {
      need(before, height + HEADING);
    } else {
      // of a table itself it would hold for every row
      Element nothing = new Element("div");
      table.before(nothing);
      need(nothing, height);
    }
  }

  private static void need(Element block, double points) {
    block.attr("style", "-fs-page-break-min-height: " + points + "pt");
  }
}
