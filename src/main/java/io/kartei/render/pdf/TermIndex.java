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

/**
 * The index of terms at the end of a book: where each is explained, by page.
 *
 * @param chapters the id of each note's chapter
 * @param unshown the ids of notes whose chapters have no text
 */
record TermIndex(Map<String, String> chapters, Set<String> unshown, Messages messages) {
  /** The id of the index. */
  static final String ID = "index";

  /** With fewer terms, the contents are index enough. */
  private static final int MIN_TERMS = 12;

  private static final int COLUMNS = 3;

  /** The most lines that are kept on one page. */
  private static final int MAX_GROUP = 60;

  /** A line of the index. */
  private record Line(String term, String text, List<String> places) {}

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
    StringBuilder out = new StringBuilder("<div class=\"");
    out.append(PageReferences.INDEX).append("\"><h1 id=\"").append(ID).append("\">");
    out.append(Escape.text(title())).append("</h1>");
    letters.forEach((letter, own) -> letter(letter, own, out));
    return out.append("</div>").toString();
  }

  /** Writes the lines of a letter in columns, as many at a time as stay on one page. */
  private static void letter(String letter, List<Line> lines, StringBuilder out) {
    for (int from = 0; from < lines.size(); from += MAX_GROUP) {
      List<Line> group = lines.subList(from, Math.min(lines.size(), from + MAX_GROUP));
      int high = (group.size() + COLUMNS - 1) / COLUMNS;
      out.append("<div class=\"group\">");
      if (from == 0) {
        out.append("<p class=\"letter\">").append(Escape.text(letter)).append("</p>");
      }
      for (int top = 0; top < group.size(); top += high) {
        column(group.subList(top, Math.min(group.size(), top + high)), out);
      }
      out.append("</div>");
    }
  }

  private static void column(List<Line> lines, StringBuilder out) {
    out.append("<div class=\"column\"><ul>");
    for (Line line : lines) {
      out.append("<li><span>").append(Escape.text(line.text())).append("</span>");
      for (String place : line.places()) {
        out.append("<a href=\"#").append(Escape.text(place)).append("\"></a>");
      }
      out.append("</li>");
    }
    out.append("</ul></div>");
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
