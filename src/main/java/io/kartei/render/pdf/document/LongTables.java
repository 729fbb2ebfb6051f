package io.kartei.render.pdf.document;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Limits tables so that the layout handles them in reasonable time.
 *
 * <p>A long table body is split into several in the same table, because the layout lays out the
 * whole body again at the end of each page. Spans are cut off at the end of the table, because the
 * layout allocates space for any span that an author writes.
 */
final class LongTables {
  private static final Pattern NUMBER = Pattern.compile("\\d+");

  /** About two pages of rows. */
  private static final int MAX_ROWS = 100;

  /**
   * The most rows of a head, which is repeated on every page; a longer one would leave no room for
   * the rest.
   */
  private static final int MAX_HEAD = 20;

  private static final int MAX_COLUMNS = 100;

  private LongTables() {}

  /** Limits all tables of a document. */
  static void part(Document document) {
    for (Element head : document.select("thead, tfoot")) {
      if (head.childrenSize() > MAX_HEAD) {
        head.tagName("tbody");
      }
    }
    for (Element group : document.select("thead, tbody, tfoot")) {
      List<Element> rows = List.copyOf(group.children());
      for (int i = 0; i < rows.size(); i++) {
        for (Element cell : rows.get(i).children()) {
          bound(cell, "colspan", MAX_COLUMNS);
          bound(cell, "rowspan", rows.size() - i);
        }
      }
      if (rows.size() > MAX_ROWS) {
        part(group, rows);
      }
    }
  }

  private static void bound(Element cell, String span, int most) {
    if (cell.hasAttr(span) && span(cell, span) > most) {
      cell.attr(span, String.valueOf(most));
    }
  }

  private static void part(Element body, List<Element> rows) {
    body.empty();
    Element part = body;
    int length = 0;
    int spanned = 0;
    for (Element row : rows) {
      if (length >= MAX_ROWS && spanned == 0) {
        Element next = body.shallowClone().removeAttr("id");
        part.after(next);
        part = next;
        length = 0;
      }
      part.appendChild(row);
      length++;
      for (Element cell : row.children()) {
        spanned = Math.max(spanned, span(cell, "rowspan"));
      }
      spanned = Math.max(0, spanned - 1);
    }
  }

  /** Returns how many rows or columns a cell spans. */
  private static int span(Element cell, String span) {
    String number = cell.attr(span).strip();
    if (!NUMBER.matcher(number).matches()) {
      return 1;
    }
    return number.length() > 6 ? Integer.MAX_VALUE : Integer.parseInt(number);
  }
}
