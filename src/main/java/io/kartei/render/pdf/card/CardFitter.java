package io.kartei.render.pdf.card;

import io.kartei.render.pdf.card.CardFaces.Face;
import io.kartei.render.pdf.document.LaidPaper;
import io.kartei.render.pdf.document.PaperDocument;
import io.kartei.render.pdf.document.Piece;
import io.kartei.render.pdf.document.PrintContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the largest type in which each side of a card fits; a side that fits in none is continued
 * on further cards. Each side is laid out once for each size tried.
 */
final class CardFitter {
  private static final int[] SIZES = {CardFaces.MAX_SIZE, 22, 20, 18, 16, CardFaces.MIN_SIZE};

  private final PrintContext printing;
  private final CardLayout layout;

  CardFitter(PrintContext printing, CardLayout layout) {
    this.printing = printing;
    this.layout = layout;
  }

  /** Returns the cards in type that fits, in their order. */
  List<CardFaces> fit(List<CardFaces> cards) {
    List<Face> faces = new ArrayList<>();
    cards.forEach(card -> faces.addAll(List.of(card.front(), card.back())));
    List<Integer> open = new ArrayList<>();
    for (int i = 0; i < faces.size(); i++) {
      open.add(i);
    }
    for (int size : SIZES) {
      List<Double> heights = measure(open.stream().map(i -> faces.get(i).xhtml()).toList(), size);
      List<Integer> tooLong = new ArrayList<>();
      for (int i = 0; i < open.size(); i++) {
        if (heights.get(i) <= layout.textHeight()) {
          faces.set(open.get(i), faces.get(open.get(i)).sized(size));
        } else {
          tooLong.add(open.get(i));
        }
      }
      open = tooLong;
    }
    Map<Integer, List<Face>> continued = continued(faces, open);
    List<CardFaces> fitted = new ArrayList<>();
    for (int i = 0; i < cards.size(); i++) {
      List<Face> fronts = continued.getOrDefault(2 * i, List.of(faces.get(2 * i)));
      List<Face> backs = continued.getOrDefault(2 * i + 1, List.of(faces.get(2 * i + 1)));
      int parts = Math.max(fronts.size(), backs.size());
      for (int part = 0; part < parts; part++) {
        String of = parts == 1 ? "" : " (" + (part + 1) + "/" + parts + ")";
        fitted.add(
            new CardFaces(
                cards.get(i).where() + of,
                cards.get(i).exams(),
                fronts.get(Math.min(part, fronts.size() - 1)),
                backs.get(Math.min(part, backs.size() - 1))));
      }
    }
    return fitted;
  }

  /** Spreads sides that are too long for one card over several. */
  private Map<Integer, List<Face>> continued(List<Face> faces, List<Integer> tooLong) {
    List<Piece> pieces = new ArrayList<>();
    tooLong.forEach(i -> pieces.addAll(faces.get(i).pieces()));
    List<Double> heights = measure(pieces.stream().map(Piece::xhtml).toList(), CardFaces.MIN_SIZE);
    Map<Integer, List<Face>> all = new HashMap<>();
    int next = 0;
    for (int i : tooLong) {
      int count = faces.get(i).pieces().size();
      all.put(i, spread(pieces.subList(next, next + count), heights.subList(next, next + count)));
      next += count;
    }
    return all;
  }

  private List<Face> spread(List<Piece> pieces, List<Double> heights) {
    List<Face> faces = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    double used = 0;
    for (int i = 0; i < pieces.size(); i++) {
      // keep a heading with what follows it
      boolean leads = pieces.get(i).leads() && i + 1 < pieces.size();
      double room = layout.textHeight() - (leads ? heights.get(i + 1) : 0);
      if (used > 0 && used + heights.get(i) > room) {
        faces.add(new Face(text.toString(), List.of(), CardFaces.MIN_SIZE, scale(used)));
        text.setLength(0);
        used = 0;
      }
      text.append(pieces.get(i).xhtml());
      used += heights.get(i);
    }
    faces.add(new Face(text.toString(), List.of(), CardFaces.MIN_SIZE, scale(used)));
    return faces;
  }

  /**
   * Returns the scale of a single piece. One that is too high is set smaller than any other, so
   * that nothing is lost.
   */
  private double scale(double height) {
    return Math.min(1, layout.textHeight() / height);
  }

  private List<Double> measure(List<String> texts, int size) {
    if (texts.isEmpty()) {
      return List.of();
    }
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < texts.size(); i++) {
      body.append("<div class=\"text\" id=\"m")
          .append(i)
          .append("\" style=\"position: static; width: ");
      body.append(layout.textWidth()).append("pt; font-size: ").append(size / 2.0).append("pt\">");
      body.append(texts.get(i)).append("</div>");
    }
    PaperDocument document =
        CardSheets.document(printing, layout, "300mm 1000000mm", body.toString());
    try (LaidPaper laid = printing.measure(document)) {
      Map<String, Double> heights = laid.heights("m");
      List<Double> all = new ArrayList<>();
      for (int i = 0; i < texts.size(); i++) {
        all.add(heights.getOrDefault("m" + i, 0.0));
      }
      return all;
    }
  }
}
