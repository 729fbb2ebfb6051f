package io.kartei.render.pdf;

import io.kartei.index.GlossaryEntry;
import io.kartei.messages.Messages;
import io.kartei.render.pdf.document.PageReferences;
import io.kartei.text.Escape;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/**
 * The index of terms at the end of a book: where each is explained, by page.
 *
 * @param chapters the id of each note's chapter
 * @param unshown the ids of notes whose chapters have no text
 * @param width returns the width of a text, in em
 */
record TermIndex(
    Map<String, String> chapters,
    Set<String> unshown,
    Messages messages,
    ToDoubleFunction<String> width) {
  /** The id of the index. */
  static final String ID = "index";

  /** With fewer terms, the contents are index enough. */
  private static final int MIN_TERMS = 12;

  private static final int COLUMNS = 3;

  /** The lines of a column on a page, which has room for some more. */
  private static final double ROWS = 46;

  /** How many lines the title and a letter take. */
  private static final double TITLE = 4;

  private static final double LETTER = 1.4;

  /** The width of a column, and of a page's number in it, in em; less than in the style sheet. */
  private static final double WIDTH = 12.5;

  private static final double NUMBER = 2.2;

  /** A line of the index. */
  private record Line(String term, String text, List<String> places) {}

  /**
   * A part of a column.
   *
   * @param rows how many lines it takes
   * @param isLetter whether it begins a letter
   */
  private record Entry(String xhtml, double rows, boolean isLetter) {}

  /** Returns the index, or an empty text if it isn't worth a page. */
  String xhtml(List<GlossaryEntry> glossary) {
    List<Line> lines = glossary.stream().flatMap(entry -> lines(entry).stream()).toList();
    if (lines.size() < MIN_TERMS) {
      return "";
    }
    Map<String, List<Line>> letters = new TreeMap<>();
    for (Line line : lines) {
      letters.computeIfAbsent(letter(line.term()), letter -> new ArrayList<>()).add(line);
    }
    List<Entry> entries = new ArrayList<>();
    letters.forEach(
        (letter, own) -> {
          String head = "<p class=\"letter\">" + Escape.text(letter) + "</p>";
          entries.add(new Entry(head, LETTER, true));
          own.forEach(line -> entries.add(entry(line)));
        });
    StringBuilder out = new StringBuilder("<div class=\"");
    out.append(PageReferences.INDEX).append("\"><h1 id=\"").append(ID).append("\">");
    out.append(Escape.text(title())).append("</h1>");
    double room = ROWS - TITLE;
    for (int from = 0; from < entries.size(); room = ROWS) {
      double rest = entries.stream().skip(from).mapToDouble(Entry::rows).sum();
      double high = Math.min(room, rest / COLUMNS + LETTER);
      out.append("<div class=\"group\">");
      for (int column = 0; column < COLUMNS && from < entries.size(); column++) {
        int to = end(entries, from, column == COLUMNS - 1 ? room : high);
        column(entries.subList(from, to), out);
        from = to;
      }
      out.append("</div>");
    }
    return out.append("</div>").toString();
  }

  /** Returns where a column ends that begins with an entry; no letter is its last line. */
  private static int end(List<Entry> entries, int from, double high) {
    int to = from + 1;
    double filled = entries.get(from).rows();
    while (to < entries.size() && filled + entries.get(to).rows() <= high) {
      filled += entries.get(to++).rows();
    }
    return to < entries.size() && to - from > 1 && entries.get(to - 1).isLetter() ? to - 1 : to;
  }

  private Entry entry(Line line) {
    StringBuilder out = new StringBuilder("<li><span>");
    out.append(Escape.text(line.text())).append("</span>");
    for (String place : line.places()) {
      out.append("<a href=\"#").append(Escape.text(place)).append("\"></a>");
    }
    double wide = width.applyAsDouble(line.text()) + NUMBER * line.places().size();
    return new Entry(out.append("</li>").toString(), Math.ceil(wide / WIDTH), false);
  }

  private static void column(List<Entry> entries, StringBuilder out) {
    out.append("<div class=\"column\">");
    boolean isOpen = false;
    for (Entry entry : entries) {
      if (entry.isLetter() == isOpen) {
        out.append(isOpen ? "</ul>" : "<ul>");
        isOpen = !isOpen;
      }
      out.append(entry.xhtml());
    }
    out.append(isOpen ? "</ul>" : "").append("</div>");
  }

  String title() {
    return messages.get("book.index");
  }

  /** Returns a line for each sense of a term that is explained in the book. */
  private List<Line> lines(GlossaryEntry entry) {
    List<Line> lines = new ArrayList<>();
    for (GlossaryEntry.Explanation sense : entry.explanations()) {
      List<String> places =
          sense.places().stream()
              .filter(place -> chapters.containsKey(place.note()))
              .filter(place -> !unshown.contains(place.note()))
              .map(this::id)
              .distinct()
              .toList();
      boolean isOne = entry.explanations().size() == 1 || sense.expansion() == null;
      String text = isOne ? entry.term() : entry.term() + " (" + sense.expansion() + ")";
      if (!places.isEmpty()) {
        lines.add(new Line(entry.term(), text, places));
      }
    }
    return lines;
  }

  private String id(GlossaryEntry.Place place) {
    String section = place.term().section();
    String chapter = Objects.requireNonNull(chapters.get(place.note()));
    return section == null ? chapter : chapter + "-" + section;
  }

  /** Returns the letter that a term is listed under; all other signs are one group. */
  private static String letter(String term) {
    String plain = Normalizer.normalize(term, Normalizer.Form.NFD);
    int first = plain.isEmpty() ? '#' : plain.codePointAt(0);
    return Character.isLetter(first) ? Character.toString(first).toUpperCase(Locale.ROOT) : "#";
  }
}
