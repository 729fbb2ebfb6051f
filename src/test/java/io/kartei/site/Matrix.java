package io.kartei.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The matrix of topics and exams as a page shows it, read cell by cell. */
public final class Matrix {
  private final Map<String, String> cells = new TreeMap<>();
  private final Map<String, Set<String>> tasks = new TreeMap<>();

  private Matrix() {}

  /** That of {@code exams/index.html}. */
  public static Matrix of(Document page) {
    Matrix matrix = new Matrix();
    List<String> sittings =
        page.select(".heat .sittings th[data-sitting]").eachAttr("data-sitting");
    for (Element row : page.select(".heat tbody tr")) {
      String topic = row.select("th > a").text();
      int column = 0;
      for (Element cell : row.select("> td")) {
        if (!cell.className().isEmpty()) {
          matrix.add(topic + " | " + sittings.get(column), cell);
        }
        column += cell.hasAttr("colspan") ? Integer.parseInt(cell.attr("colspan")) : 1;
      }
      if (column != sittings.size()) {
        throw new AssertionError(topic + " has " + column + " columns of " + sittings.size());
      }
    }
    return matrix;
  }

  private void add(String key, Element cell) {
    cells.put(key, cell.className() + " " + cell.select("> a, > button").get(0).ownText());
    List<String> labels = new ArrayList<>(cell.select(".behind b").eachText());
    cell.select("> a").forEach(link -> labels.add(link.ownText()));
    TreeSet<String> numbers = new TreeSet<>();
    for (String label : String.join(" ", labels).split("[ ·]+", -1)) {
      numbers.add(label.replaceFirst("^([0-9]+).*", "$1"));
    }
    tasks.put(key, numbers);
  }

  /** By {@code topic | sitting}: the class and the text of the cell. */
  public Map<String, String> cells() {
    return cells;
  }

  /** By {@code topic | sitting}: the numbers of the tasks behind the cell. */
  public Map<String, Set<String>> tasks() {
    return tasks;
  }
}
