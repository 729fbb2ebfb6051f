package io.kartei.render.pdf.card;

import io.kartei.render.pdf.card.CardFaces.Face;
import io.kartei.render.pdf.document.PaperDocument;
import io.kartei.render.pdf.document.PrintContext;
import io.kartei.render.pdf.document.TextTables;
import io.kartei.render.pdf.font.Resources;
import io.kartei.study.Deck;
import io.kartei.text.Escape;
import java.util.List;

/**
 * Sheets of cards: a page of fronts, then a page of backs, arranged so that each back is behind its
 * front.
 *
 * @param flip the edge over which the paper is turned
 */
record CardSheets(PrintContext printing, CardLayout layout, Flip flip) {
  private static final String CSS = Resources.text("cards.css");
  private static final double MARK = 14;

  /** The part of the space around a text that is above it. */
  private static final double ABOVE = 0.42;

  /** The edge over which a printer turns the paper. */
  enum Flip {
    LONG_EDGE,
    SHORT_EDGE;

    /** Returns the address of the sheets for this edge. */
    String path() {
      return this == LONG_EDGE ? Deck.LONG_EDGE : Deck.SHORT_EDGE;
    }

    /** Returns the row or column of a card's back, given that of its front. */
    private int mirrored(int at, int of, boolean column) {
      return column == (this == LONG_EDGE) ? of - 1 - at : at;
    }
  }

  /**
   * Returns the sheets with some of the cards.
   *
   * @param cards all cards
   * @param from the first card on these sheets
   * @param to the first card after them
   */
  PaperDocument document(List<CardFaces> cards, int from, int to) {
    StringBuilder body = new StringBuilder();
    for (int first = from; first < to; first += layout.cards()) {
      List<CardFaces> some = cards.subList(first, Math.min(to, first + layout.cards()));
      page(some, first, cards.size(), true, body);
      page(some, first, cards.size(), false, body);
    }
    return document(printing, layout, layout.paper().label() + " portrait", body.toString());
  }

  /** Returns a document in the style of cards, with pages of the given size. */
  static PaperDocument document(
      PrintContext printing, CardLayout layout, String size, String body) {
    TextTables tables =
        new TextTables(printing.fonts(), layout.textWidth() / (CardFaces.MIN_SIZE / 2.0));
    String title =
        printing.text("cards.title") + " · " + printing.context().config().site().title();
    String css = CSS.replace("$size", size).replace("$drawing", layout.drawingHeight() + "pt");
    return new PaperDocument(title, title, css, "", body, tables::fit);
  }

  private void page(List<CardFaces> cards, int from, int all, boolean fronts, StringBuilder out) {
    out.append("<div class=\"page\" style=\"height: ").append(layout.pageHeight() - 1);
    out.append("pt\">");
    marks(fronts, out);
    for (int i = 0; i < cards.size(); i++) {
      int row = i / CardLayout.COLUMNS;
      int column = i % CardLayout.COLUMNS;
      if (!fronts) {
        row = flip.mirrored(row, layout.rows(), false);
        column = flip.mirrored(column, CardLayout.COLUMNS, true);
      }
      card(cards.get(i), (from + i + 1) + "/" + all, fronts, row, column, out);
    }
    out.append("</div>");
  }

  private void card(
      CardFaces card, String number, boolean front, int row, int column, StringBuilder out) {
    double left = CardLayout.MARGIN + column * layout.cardWidth();
    double top = CardLayout.MARGIN + row * layout.cardHeight();
    Face face = front ? card.front() : card.back();
    out.append("<div class=\"card\"").append(place(left, top, layout.cardWidth()));
    out.append("<div class=\"head\"").append(inside(CardLayout.PADDING - 4));
    out.append("<span>").append(Escape.text(card.where())).append("</span></div>");
    out.append("<div class=\"text").append(face.isCentred() ? " centred" : "");
    out.append("\" style=\"left: ").append(CardLayout.PADDING).append("pt; top: ");
    out.append(CardLayout.PADDING + 15 + above(face))
        .append("pt; width: ")
        .append(layout.textWidth());
    out.append("pt; font-size: ").append(face.size() / 2.0 * face.scale()).append("pt\">");
    out.append(face.xhtml()).append("</div>");
    out.append("<div class=\"foot\"").append(inside(layout.cardHeight() - CardLayout.PADDING - 8));
    out.append(
        card.exams().isEmpty()
            ? ""
            : "<span class=\"asked\">" + Escape.text(card.exams()) + "</span>");
    out.append(" <span>").append(number).append("</span></div></div>");
  }

  /** Returns the space above a text: a little less than below it, where it looks centred. */
  private double above(Face face) {
    double left = layout.textHeight() - face.height() * face.scale();
    return Math.max(0, ABOVE * left);
  }

  private String inside(double top) {
    return place(CardLayout.PADDING, top, layout.textWidth());
  }

  private static String place(double left, double top, double width) {
    return " style=\"left: " + left + "pt; top: " + top + "pt; width: " + width + "pt\">";
  }

  /**
   * Writes the cutting marks: short lines in the margins and, on the side from which one cuts,
   * hairlines between the cards.
   */
  private void marks(boolean fronts, StringBuilder out) {
    double across = layout.pageWidth() - 2 * CardLayout.MARGIN;
    double down = layout.pageHeight() - 2 * CardLayout.MARGIN;
    for (int column = 1; fronts && column < CardLayout.COLUMNS; column++) {
      double x = CardLayout.MARGIN + column * layout.cardWidth();
      mark(x, CardLayout.MARGIN, 0, down, out);
    }
    for (int row = 1; fronts && row < layout.rows(); row++) {
      mark(CardLayout.MARGIN, CardLayout.MARGIN + row * layout.cardHeight(), across, 0, out);
    }
    for (int column = 0; column <= CardLayout.COLUMNS; column++) {
      double x = CardLayout.MARGIN + column * layout.cardWidth();
      mark(x, CardLayout.MARGIN - MARK - 6, 0, MARK, out);
      mark(x, layout.pageHeight() - CardLayout.MARGIN + 6, 0, MARK, out);
    }
    for (int row = 0; row <= layout.rows(); row++) {
      double y = CardLayout.MARGIN + row * layout.cardHeight();
      mark(CardLayout.MARGIN - MARK - 6, y, MARK, 0, out);
      mark(layout.pageWidth() - CardLayout.MARGIN + 6, y, MARK, 0, out);
    }
  }

  private static void mark(double x, double y, double width, double height, StringBuilder out) {
    out.append("<div class=\"").append(width > 0 ? "mark-across" : "mark-down");
    out.append("\" style=\"left: ").append(x).append("pt; top: ").append(y).append("pt; width: ");
    out.append(width).append("pt; height: ").append(height).append("pt\"></div>");
  }
}
