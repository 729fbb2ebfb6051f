package io.kartei.render.pdf.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * Splits a table that is too wide for its page by columns; each part begins with the first column.
 */
final class TableParts {
  /** The hundredths in a table's full width. */
  private static final int ALL = 100;

  private TableParts() {}

  /**
   * Groups the columns into as few parts as possible without breaking words.
   *
   * @param needs the minimum width of each column, in hundredths of the table's width
   * @return the exclusive end of each part, in ascending order; a single one if even two columns
   *     are too wide together
   */
  static List<Integer> ends(int[] needs) {
    List<Integer> full = full(needs);
    List<Integer> even = new ArrayList<>();
    for (int part = 1; part <= full.size(); part++) {
      even.add(1 + (needs.length - 1) * part / full.size());
    }
    return Stream.of(even, full)
        .filter(ends -> fit(needs, ends))
        .findFirst()
        .orElse(List.of(needs.length));
  }

  /** Returns the ends when each part is as full as possible. */
  private static List<Integer> full(int[] needs) {
    List<Integer> ends = new ArrayList<>();
    int used = needs[0];
    for (int column = 1; column < needs.length; column++) {
      if (used > needs[0] && used + needs[column] > ALL) {
        ends.add(column);
        used = needs[0];
      }
      used += needs[column];
    }
    ends.add(needs.length);
    return ends;
  }

  private static boolean fit(int[] needs, List<Integer> ends) {
    int from = 1;
    for (int end : ends) {
      int used = needs[0];
      for (int column = from; column < end; column++) {
        used += needs[column];
      }
      if (used > ALL) {
        return false;
      }
      from = end;
    }
    return true;
  }

  /**
   * Replaces a table with its parts.
   *
   * @param ends the ends from {@link #ends}
   * @return the parts, in order
   */
  static List<Element> split(Element table, List<Integer> ends) {
    List<Element> parts = new ArrayList<>();
    int from = 1;
    for (int end : ends) {
      Element part = table.shallowClone();
      for (Element group : table.children()) {
        Element rows = group.shallowClone();
        part.appendChild(rows);
        for (Element row : group.children()) {
          if (row.tagName().equals("tr")) {
            rows.appendChild(row(row, from, end, parts.isEmpty()));
          } else if (parts.isEmpty()) {
            rows.appendChild(row.clone());
          }
        }
      }
      parts.add(part);
      from = end;
    }
    parts.forEach(table::before);
    table.remove();
    return parts;
  }

  private static Element row(Element row, int from, int end, boolean first) {
    Element some = row.shallowClone();
    Element label = row.child(0).clone();
    if (!first) {
      // a repeated label must not repeat its ids, links and footnotes
      label.select("[id]").removeAttr("id");
      label.select("a[href]").unwrap();
    }
    some.appendChild(label);
    row.children().subList(from, end).forEach(cell -> some.appendChild(cell.clone()));
    return some;
  }
}
