package io.kartei.render.html.card;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Cuts the drawings of a shard's cards into pieces and keeps each piece once. Cards of one diagram
 * differ in a box and a few words, so most of what they show is the same.
 *
 * <p>In the faces, a reference stands for a drawing: {@code U+E000}, {@code f} on a front or {@code
 * b} on a back, the numbers of its pieces ({@code 0-4 9 6}) and {@code U+E001}. In the pieces,
 * {@code U+E002} stands for what ids on that side begin with. {@code 5-faces.js} puts the drawings
 * together.
 */
final class SharedDrawings {
  static final char OPEN = '\uE000';
  static final char CLOSE = '\uE001';
  static final char SIDE = '\uE002';

  /** Where drawings begin and end in the HTML of a body. */
  private static final String START = "<figure class=\"diagram\"";

  private static final String END = "</figure>";

  /** Pieces begin with these, ... */
  private static final List<String> BEGINS = List.of("<desc", "<g ", "<a ");

  /** ... or behind these. */
  private static final List<String> ENDS = List.of("</desc>", "</g>", "</a>");

  private final Map<String, Integer> numbers = new LinkedHashMap<>();

  /**
   * Faces with references.
   *
   * @param pieces what these refer to; empty if nothing would be gained
   */
  record Shared(List<CardFace> faces, List<String> pieces) {}

  private SharedDrawings() {}

  /** Returns faces whose drawings are replaced by references, if some have pieces in common. */
  static Shared of(List<CardFace> faces) {
    boolean taken = faces.stream().anyMatch(face -> face.html().indexOf(OPEN) >= 0);
    SharedDrawings drawings = new SharedDrawings();
    List<CardFace> shared = taken ? faces : faces.stream().map(drawings::shared).toList();
    List<String> pieces = List.copyOf(drawings.numbers.keySet());
    int gain = length(faces) - length(shared) - pieces.stream().mapToInt(String::length).sum();
    return gain > 0 ? new Shared(shared, pieces) : new Shared(faces, List.of());
  }

  private static int length(List<CardFace> faces) {
    return faces.stream()
        .mapToInt(face -> face.html().length() + face.before().length() + face.after().length())
        .sum();
  }

  private CardFace shared(CardFace face) {
    UnaryOperator<String> front = html -> shared(html, "f", CardFace.FRONT_IDS);
    UnaryOperator<String> back = html -> shared(html, "b", CardFace.BACK_IDS);
    return new CardFace(
        face.where(),
        face.url(),
        face.exams(),
        face.context(),
        face.text(),
        face.place(),
        front.apply(face.front()),
        face.choices(),
        back.apply(face.back()),
        face.items().stream().map(back).toList(),
        back.apply(face.before()),
        back.apply(face.after()));
  }

  private String shared(String html, String side, String ids) {
    int start = html.indexOf(START);
    if (start < 0) {
      return html;
    }
    StringBuilder out = new StringBuilder();
    int done = 0;
    while (start >= 0) {
      int end = html.indexOf(END, start);
      if (end < 0) {
        break;
      }
      out.append(html, done, start).append(OPEN).append(side);
      reference(html.substring(start, end).replace(ids, String.valueOf(SIDE)), out);
      out.append(CLOSE);
      done = end;
      start = html.indexOf(START, done);
    }
    return out.append(html, done, html.length()).toString();
  }

  /** Writes the numbers of the pieces of a drawing, with runs of numbers as ranges. */
  private void reference(String drawing, StringBuilder out) {
    int first = -1;
    int last = -1;
    String separator = "";
    for (String piece : pieces(drawing)) {
      int number = numbers.computeIfAbsent(piece, p -> numbers.size());
      if (first >= 0 && number == last + 1) {
        last = number;
        continue;
      }
      if (first >= 0) {
        range(first, last, out.append(separator));
        separator = " ";
      }
      first = number;
      last = number;
    }
    range(first, last, out.append(separator));
  }

  private static void range(int first, int last, StringBuilder out) {
    out.append(first);
    if (last > first) {
      out.append('-').append(last);
    }
  }

  private static List<String> pieces(String drawing) {
    List<String> pieces = new ArrayList<>();
    int from = 0;
    for (int at = drawing.indexOf('<', 1); at >= 0; at = drawing.indexOf('<', at + 1)) {
      int cut = cut(drawing, at);
      if (cut > from) {
        pieces.add(drawing.substring(from, cut));
        from = cut;
      }
    }
    pieces.add(drawing.substring(from));
    return pieces;
  }

  /** Returns where a piece begins at a tag: before it or behind it; -1 if it doesn't. */
  private static int cut(String drawing, int at) {
    if (BEGINS.stream().anyMatch(tag -> drawing.startsWith(tag, at))) {
      return at;
    }
    for (String tag : ENDS) {
      if (drawing.startsWith(tag, at) && at + tag.length() < drawing.length()) {
        return at + tag.length();
      }
    }
    return -1;
  }
}
