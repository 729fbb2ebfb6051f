package io.kartei.render.pdf.page;

import io.kartei.render.pdf.document.LaidPaper.Extent;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * The rows of a table that stay together: some begin it, and the last one is never alone on a page.
 *
 * @param kept where blocks are on a page without an end
 * @param table the table
 */
record KeptRows(KeptTogether kept, Element table) {
  /** A longer table is begun with so many rows, or with what is this high in parts of a page. */
  private static final int MIN_ROWS = 4;

  private static final double MIN_TABLE = 0.22;

  /** The last two rows aren't split if they take at most this part of a page. */
  private static final double MAX_LAST_ROWS = 0.3;

  /** Returns where the first rows end, that with the table's head begin it. */
  double firstEnd(Extent extent) {
    double end = extent.bottom();
    int rows = 0;
    for (Element row : rows()) {
      Extent own = kept.extent(row);
      if (own == null) {
        continue;
      }
      end = own.bottom();
      rows++;
      if (rows >= MIN_ROWS || end - extent.top() >= MIN_TABLE * kept.area().height()) {
        break;
      }
    }
    return end;
  }

  /** Keeps the last row with the one before it. */
  void keepLast() {
    List<Element> rows = rows();
    if (rows.size() <= MIN_ROWS) {
      return;
    }
    Element before = rows.get(rows.size() - 2);
    Extent begin = kept.extent(before);
    Extent end = kept.extent(rows.get(rows.size() - 1));
    if (begin != null && end != null) {
      double need = end.bottom() - begin.top();
      if (need <= MAX_LAST_ROWS * kept.area().height()) {
        kept.tell(before, need);
      }
    }
  }

  private List<Element> rows() {
    return table.select("tbody > tr");
  }
}
