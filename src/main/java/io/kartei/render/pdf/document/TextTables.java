package io.kartei.render.pdf.document;

import io.kartei.render.pdf.font.PaperFonts;
import io.kartei.render.pdf.line.Hyphens;
import io.kartei.render.pdf.line.JoinedWords;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Sets the column widths of the tables in a text. A table whose words would break is set smaller;
 * if they still would, it can be split.
 *
 * @param fonts the fonts to measure with
 * @param em the width of the text, in em of the tables' type
 * @param wide the width of elements with the class {@code wide}, in em of the tables' type
 * @param splits whether a table may be split into several, each with some of the columns
 */
public record TextTables(PaperFonts fonts, double em, double wide, boolean splits) {
  private static final double PADDING = 0.95;

  /** A table that takes at most this part of a line isn't stretched. */
  private static final double NARROW = 0.6;

  /** How much more room each column of such a table has, in em. */
  private static final double SPACE = 1;

  /** By how much tables of a book's answers are narrower, in em: beside the column of marks. */
  private static final double MARKS = 2.5;

  private static final int UNITS = 100;

  /** The factor by which the class {@code tight} shrinks type. */
  private static final double TIGHT = 0.83;

  public TextTables(PaperFonts fonts, double em) {
    this(fonts, em, em, false);
  }

  /** Fits all tables that don't have column widths yet. */
  public void fit(Document document) {
    for (Element row : document.select("tbody > tr")) {
      if (isEmpty(row) && isFilled(row.previousElementSibling(), row.nextElementSibling())) {
        row.remove(); // between others it looks like a double rule
      }
    }
    for (Element table : document.select("table")) {
      if (table.selectFirst("colgroup") == null) {
        fit(table);
      }
    }
  }

  private static boolean isEmpty(Element row) {
    return row.text().isBlank() && row.selectFirst("img, svg, [id], [rowspan]") == null;
  }

  private static boolean isFilled(@Nullable Element before, @Nullable Element after) {
    return before != null && after != null && !isEmpty(before) && !isEmpty(after);
  }

  private void fit(Element table) {
    List<List<String>> rows = texts(table);
    List<List<String>> whole =
        rows.stream().map(row -> row.stream().map(Hyphens::without).toList()).toList();
    boolean even = rows.stream().map(List::size).distinct().count() == 1;
    if (!even
        || rows.get(0).isEmpty()
        || table.selectFirst("[colspan], [rowspan], table table") != null) {
      return;
    }
    double width = table.closest(".wide") == null ? em : wide;
    width -= table.closest(".chapter .question") == null ? 0 : MARKS;
    for (List<List<String>> texts : List.of(whole, rows)) {
      ColumnWidths columns = new ColumnWidths(texts, fonts::width, width, PADDING);
      if (columns.keepsWords()) {
        if (!splits || !setNarrow(table, columns, width)) {
          set(table, columns);
        }
        return;
      }
    }
    table.addClass("tight");
    ColumnWidths tight = new ColumnWidths(rows, fonts::width, width / TIGHT, PADDING);
    List<Integer> ends = splits ? TableParts.ends(tight.needs()) : List.of();
    if (tight.keepsWords() || ends.size() <= 1) {
      set(table, tight);
      return;
    }
    setParts(TableParts.split(table, ends), width / TIGHT);
  }

  /** Sets the parts of a table alike, if they have equally many columns, to be compared. */
  private void setParts(List<Element> parts, double width) {
    List<List<String>> all = parts.stream().flatMap(part -> texts(part).stream()).toList();
    boolean isEven = all.stream().map(List::size).distinct().count() == 1;
    ColumnWidths same = isEven ? new ColumnWidths(all, fonts::width, width, PADDING) : null;
    for (Element part : parts) {
      part.addClass("part");
      set(
          part,
          same != null && same.keepsWords()
              ? same
              : new ColumnWidths(texts(part), fonts::width, width, PADDING));
    }
  }

  private static List<List<String>> texts(Element table) {
    return table.select("tr").stream()
        .map(row -> row.children().stream().map(FormulaWidths::text).toList())
        .toList();
  }

  /** Sets a table as wide as its cells, if that is much less than the text. */
  private static boolean setNarrow(Element table, ColumnWidths columns, double width) {
    double[] natural = columns.natural();
    double all = Arrays.stream(natural).sum() + SPACE * natural.length;
    if (all > NARROW * width) {
      return false;
    }
    int[] widths = new int[natural.length];
    int left = UNITS;
    for (int i = 0; i < widths.length; i++) {
      widths[i] =
          i == widths.length - 1 ? left : (int) Math.round(UNITS * (natural[i] + SPACE) / all);
      left -= widths[i];
    }
    table.attr("style", String.format(Locale.ROOT, "width: %.2fem", all));
    group(table, widths);
    return true;
  }

  private void set(Element table, ColumnWidths columns) {
    int[] widths = columns.find();
    group(table, widths);
    for (Element row : table.select("tr")) {
      for (int i = 0; i < Math.min(widths.length, row.childrenSize()); i++) {
        double room = columns.width(widths[i]) / ColumnWidths.BOLD;
        JoinedWords.part(row.child(i), word -> fonts.width(word) > room);
      }
    }
  }

  private static void group(Element table, int[] widths) {
    Document group = Jsoup.parse(SheetLayout.columns(widths), "", Parser.xmlParser());
    table.prependChild(group.child(0));
  }
}
