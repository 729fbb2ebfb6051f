package io.kartei.render.pdf.card;

import io.kartei.config.PaperConfig;
import io.kartei.config.PaperSize;
import io.kartei.render.pdf.picture.Drawings;

/**
 * The positions of cards on a sheet, in points.
 *
 * @param paper the size of the paper
 * @param rows the number of rows of cards; there are two columns
 */
record CardLayout(PaperSize paper, int rows) {
  static final int COLUMNS = 2;
  private static final double MILLIMETRE = 72 / 25.4;

  /** Holds the cutting marks, since printers cannot print up to the edge. */
  static final double MARGIN = 10 * MILLIMETRE;

  /** The space between a card's edge and its text. */
  static final double PADDING = 4 * MILLIMETRE;

  /** The height of a card's head and foot together. */
  private static final double HEAD_AND_FOOT = 11 * MILLIMETRE;

  /** The size of the type at the foot, as in the style sheet, and the room for a card's number. */
  static final double FOOT = 6.5;

  private static final double NUMBER = 42;

  static CardLayout of(PaperConfig paper) {
    return new CardLayout(paper.size(), paper.cards() / COLUMNS);
  }

  int cards() {
    return rows * COLUMNS;
  }

  double pageWidth() {
    return paper.width() * MILLIMETRE;
  }

  double pageHeight() {
    return paper.height() * MILLIMETRE;
  }

  double cardWidth() {
    return (pageWidth() - 2 * MARGIN) / COLUMNS;
  }

  double cardHeight() {
    return (pageHeight() - 2 * MARGIN) / rows;
  }

  double textWidth() {
    return cardWidth() - 2 * PADDING;
  }

  /** Returns the room at the foot for the exams that a card prepares for. */
  double examsWidth() {
    return textWidth() - NUMBER;
  }

  double textHeight() {
    return cardHeight() - 2 * PADDING - HEAD_AND_FOOT;
  }

  /** Returns how high a drawing may be, with the space around it. */
  double drawingHeight() {
    return textHeight() - Drawings.AROUND;
  }
}
