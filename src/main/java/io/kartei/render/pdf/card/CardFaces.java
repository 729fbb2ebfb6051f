package io.kartei.render.pdf.card;

import io.kartei.render.pdf.document.Piece;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The two sides of a card.
 *
 * @param where the card comes from
 * @param exams the tasks that it helps prepare for; empty when there are none
 * @param front the question
 * @param back the answer
 */
record CardFaces(String where, String exams, Face front, Face back) {
  /** The largest type size, in half points. */
  static final int MAX_SIZE = 26;

  /** That of a few words. */
  static final int FEW_WORDS_SIZE = 30;

  /** The largest of an answer. */
  static final int ANSWER_SIZE = 24;

  /** The smallest type size, in half points. */
  static final int MIN_SIZE = 15;

  /**
   * One side.
   *
   * @param xhtml its text
   * @param pieces the same text in pieces, for when it does not fit
   * @param size the size of its type, in half points
   * @param scale an additional scaling factor; usually 1
   * @param height its height in this type, in points
   */
  record Face(String xhtml, List<Piece> pieces, int size, double scale, double height) {
    private static final Pattern NOT_CENTRED =
        Pattern.compile("<(?:[uo]l|dl|pre|table|blockquote|svg|img|div)\\b");

    Face {
      pieces = List.copyOf(pieces);
    }

    Face sized(int other, double high) {
      return new Face(xhtml, pieces, other, 1, high);
    }

    /** Returns whether it consists of sentences, which look best in the middle of a card. */
    boolean isCentred() {
      return isCentred(xhtml);
    }

    /** Returns whether a text is a single paragraph. */
    static boolean isSentence(String xhtml) {
      return isCentred(xhtml)
          && xhtml.startsWith("<p>")
          && xhtml.indexOf("<p", 1) < 0
          && !xhtml.contains("<h");
    }

    /** Returns the same of a text. */
    static boolean isCentred(String xhtml) {
      return !NOT_CENTRED.matcher(xhtml).find();
    }
  }
}
