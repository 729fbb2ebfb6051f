package io.kartei.render.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Gives the tables of a text their columns' widths; one whose words would break is set smaller.
 *
 * @param fonts to measure with
 * @param em how wide the text is, in em of the tables' type
 * @param wide the same for what has the class {@code wide}
 */
record TextTables(PaperFonts fonts, double em, double wide) {
  private static final double PADDING = 0.95;

  /** The class {@code tight} makes type that much smaller. */
  private static final double TIGHT = 0.83;

  TextTables(PaperFonts fonts, double em) {
    this(fonts, em, em);
  }

  /** Fits all tables that have no columns yet. */
  void fit(Document document) {
    for (Element table : document.select("table")) {
      if (table.selectFirst("colgroup") == null) {
        fit(table);
      }
    }
  }

  private void fit(Element table) {
    List<List<String>> rows = new ArrayList<>();
    for (Element row : table.select("tr")) {
      rows.add(row.children().stream().map(Element::text).toList());
    }
    boolean even = rows.stream().map(List::size).distinct().count() == 1;
    if (!even
        || rows.get(0).isEmpty()
        || table.selectFirst("[colspan], [rowspan], table table") != null) {
      return;
    }
    double width = table.closest(".wide") == null ? em : wide;
    ColumnWidths columns = new ColumnWidths(rows, fonts::width, width, PADDING);
    int[] widths = columns.find();
    if (!columns.keepWords(widths)) {
      table.addClass("tight");
      widths = new ColumnWidths(rows, fonts::width, width / TIGHT, PADDING).find();
    }
    Document group = Jsoup.parse(SheetLayout.columns(widths), "", Parser.xmlParser());
    table.prependChild(group.child(0));
  }
}
