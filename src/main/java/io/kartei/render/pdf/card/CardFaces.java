package io.kartei.render.pdf.card;

import io.kartei.render.pdf.document.Piece;
import java.util.List;

/**
 * The two sides of a card.
 *
 * @param where it comes from
 * @param exams the tasks it prepares for; empty when there are none
 * @param front what is asked
 * @param back what is to be recalled
 */
record CardFaces(String where, String exams, Face front, Face back) {
  /** In half points. */
  static final int MAX_SIZE = 26;

  /** In half points. */
  static final int MIN_SIZE = 15;

  /**
   * One side.
   *
   * @param xhtml its text
   * @param pieces the same in pieces, for when it does not fit
   * @param size of its type, in half points
   * @param scale makes it smaller than that; 1 as a rule
   */
  record Face(String xhtml, List<Piece> pieces, int size, double scale) {
    Face {
      pieces = List.copyOf(pieces);
    }

    Face sized(int other) {
      return new Face(xhtml, pieces, other, 1);
    }
  }
}
