package io.kartei.render.pdf.sheet;

import io.kartei.config.PaperConfig;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Which cells of a comparison are left out; of one sheet always the same. */
final class Blanks {
  /** None of them. */
  static final Blanks NONE = new Blanks(1, new BitSet());

  private final int columns;
  private final BitSet blank;

  private Blanks(int columns, BitSet blank) {
    this.columns = columns;
    this.blank = blank;
  }

  /**
   * The cells to leave out.
   *
   * @param id of the sheet, which decides what is left to chance
   * @param rows how many criteria there are
   * @param columns how many subjects there are
   */
  static Blanks of(PaperConfig.Blank which, String id, int rows, int columns) {
    BitSet blank = new BitSet(rows * columns);
    if (rows == 0 || columns == 0) {
      return new Blanks(Math.max(1, columns), blank);
    }
    Random chance = new Random(seed(id));
    switch (which) {
      case ALL -> blank.set(0, rows * columns);
      case COLUMN -> {
        int column = chance.nextInt(columns);
        IntStream.range(0, rows).forEach(row -> blank.set(row * columns + column));
      }
      case ROW -> {
        int first = chance.nextInt(rows) * columns;
        blank.set(first, first + columns);
      }
      case THIRD -> {
        List<Integer> cells = new ArrayList<>(IntStream.range(0, rows * columns).boxed().toList());
        Collections.shuffle(cells, chance);
        cells.subList(0, Math.max(1, Math.round(cells.size() / 3f))).forEach(blank::set);
      }
    }
    return new Blanks(columns, blank);
  }

  private static long seed(String id) {
    CRC32 sum = new CRC32();
    sum.update(id.getBytes(StandardCharsets.UTF_8));
    return sum.getValue();
  }

  /** Whether a cell is left out. */
  boolean isBlank(int row, int column) {
    return blank.get(row * columns + column);
  }

  /** A cell as high as it is, with nothing to be seen, heard or clicked in it. */
  static String blank(String cell) {
    Element row = Jsoup.parse("<table><tr>" + cell + "</tr></table>").selectFirst("tr");
    Element there = row == null ? null : row.child(0);
    if (there == null) {
      return cell;
    }
    there.select("img, .elsewhere").remove();
    there.select("a, code, mark, sup, sub").unwrap();
    there.addClass("blank");
    there.html("<span>" + there.html() + "</span>");
    return there.outerHtml();
  }
}
