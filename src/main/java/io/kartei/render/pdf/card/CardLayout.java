package io.kartei.render.pdf.card;

import io.kartei.config.PaperConfig;
import io.kartei.config.PaperSize;
import io.kartei.render.pdf.picture.Drawings;

/**
 * The positions of cards on a sheet, in points: they fill it to its edges, so that a sheet of A4 is
 * cut into cards of A7 or A8 that fit boxes and paper that is cut already.
 *
 * @param paper the size of the paper
 * @param columns the number of columns of cards
 * @param rows the number of rows
 * @param isWide whether the long side of the paper lies across, as it does for the smallest cards
 */
record CardLayout(PaperSize paper, int columns, int rows, boolean isWide) {
  /** So many cards or more lie on a sheet that is wide. */
  private static final int MANY = 16;

  private static final int MIN_SIZE = 18;
  private static final int MIN_SIZE_OF_MANY = 15;

  private static final double MILLIMETRE = 72 / 25.4;

  /** The space between a card's edge and its text, which paper that slips doesn't cut. */
  static final double PADDING = 6.5 * MILLIMETRE;

  /** The height of a card's head and foot together. */
  private static final double HEAD_AND_FOOT = 10 * MILLIMETRE;

  /** The size of the type at the head, as in the style sheet. */
  static final double HEAD = 7.5;

  /** The size of the type at the foot, as in the style sheet, and the room for a card's number. */
  static final double FOOT = 7;

  private static final double NUMBER = 42;

  static CardLayout of(PaperConfig paper) {
    boolean isWide = paper.cards() >= MANY;
    int columns = isWide ? 4 : 2;
    return new CardLayout(paper.size(), columns, paper.cards() / columns, isWide);
  }

  /** Returns the smallest type size, in half points: small cards are held closer. */
  int minSize() {
    return isWide ? MIN_SIZE_OF_MANY : MIN_SIZE;
  }

  int cards() {
    return rows * columns;
  }

  /** Returns the size of the page, as style sheets name it. */
  String page() {
    return paper.label() + (isWide ? " landscape" : " portrait");
  }

  double pageWidth() {
    return (isWide ? paper.height() : paper.width()) * MILLIMETRE;
  }

  double pageHeight() {
    return (isWide ? paper.width() : paper.height()) * MILLIMETRE;
  }

  double cardWidth() {
    return pageWidth() / columns;
  }

  double cardHeight() {
    return pageHeight() / rows;
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
