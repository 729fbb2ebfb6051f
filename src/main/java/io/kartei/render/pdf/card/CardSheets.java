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
    private int mirrored(int at, int of, boolean column, boolean isWide) {
      boolean isUpright = (this == LONG_EDGE) != isWide;
      return column == isUpright ? of - 1 - at : at;
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
    return document(printing, layout, layout.page(), body.toString());
  }

  /** Returns a document in the style of cards, with pages of the given size. */
  static PaperDocument document(
      PrintContext printing, CardLayout layout, String size, String body) {
    TextTables tables =
        new TextTables(printing.fonts(), layout.textWidth() / (layout.minSize() / 2.0));
    String title =
        printing.text("cards.title") + " · " + printing.context().config().site().title();
    String css = CSS.replace("$size", size).replace("$drawing", layout.drawingHeight() + "pt");
    return new PaperDocument(title, title, css, "", body, tables::fit);
  }

  private void page(List<CardFaces> cards, int from, int all, boolean fronts, StringBuilder out) {
    out.append("<div class=\"page\" style=\"height: ").append(layout.pageHeight() - 1);
    out.append("pt\">");
    if (fronts) {
      marks(cards.size(), out);
    }
    for (int i = 0; i < cards.size(); i++) {
      int row = i / layout.columns();
      int column = i % layout.columns();
      if (!fronts) {
        row = flip.mirrored(row, layout.rows(), false, layout.isWide());
        column = flip.mirrored(column, layout.columns(), true, layout.isWide());
      }
      card(cards.get(i), (from + i + 1) + "/" + all, fronts, row, column, out);
    }
    out.append("</div>");
  }

  private void card(
      CardFaces card, String number, boolean front, int row, int column, StringBuilder out) {
    double left = column * layout.cardWidth();
    double top = row * layout.cardHeight();
    Face face = front ? card.front() : card.back();
    out.append("<div class=\"card\"").append(place(left, top, layout.cardWidth()));
    String asked = card.exams().isEmpty() ? "" : " asked";
    out.append("<div class=\"head")
        .append(asked)
        .append('"')
        .append(inside(CardLayout.PADDING - 4));
    out.append("<span>").append(Escape.text(card.where())).append("</span></div>");
    out.append("<div class=\"text").append(front && Face.isCentred(face.xhtml()) ? " centred" : "");
    double width = CardFitter.width(face.xhtml(), face.size(), front, printing.fonts(), layout);
    double beside = (layout.textWidth() - width) / 2;
    out.append("\" style=\"left: ").append(CardLayout.PADDING + beside).append("pt; top: ");
    out.append(CardLayout.PADDING + 15 + above(face)).append("pt; width: ").append(width);
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

  /** Writes hairlines beside and below the cards of a page, and none where there is no card. */
  private void marks(int cards, StringBuilder out) {
    for (int column = 1; column < layout.columns(); column++) {
      int rows = (cards - column) / layout.columns() + 1;
      double height = rows == layout.rows() ? layout.pageHeight() - 1 : rows * layout.cardHeight();
      if (cards >= column) {
        mark(column * layout.cardWidth(), 0, 0, height, out);
      }
    }
    for (int row = 1; row < layout.rows(); row++) {
      int columns = Math.min(layout.columns(), cards - (row - 1) * layout.columns());
      double width =
          columns == layout.columns() ? layout.pageWidth() : columns * layout.cardWidth();
      if (columns > 0) {
        mark(0, row * layout.cardHeight(), width, 0, out);
      }
    }
  }

  private static void mark(double x, double y, double width, double height, StringBuilder out) {
    out.append("<div class=\"").append(width > 0 ? "mark-across" : "mark-down");
    out.append("\" style=\"left: ").append(x).append("pt; top: ").append(y).append("pt; width: ");
    out.append(width).append("pt; height: ").append(height).append("pt\"></div>");
  }
}
