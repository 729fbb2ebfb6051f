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

  /** The size of answers, which look alike; only those of the smallest cards are smaller. */
  static final int ANSWER_SIZE = 23;

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
        Pattern.compile("<(?:[uo]l|dl|pre|table|blockquote|svg|img|div|h[1-6])\\b");

    /** In letters. A longer text is read from one left edge. */
    private static final int MAX_CENTRED = 140;

    private static final int MAX_CENTRED_PARAGRAPHS = 2;

    /** The height of a line, in em of the text, as in the style sheet. */
    private static final double LINE = 1.55;

    Face {
      pieces = List.copyOf(pieces);
    }

    /** Returns it with a line below that says which part of the answer is asked for. */
    Face asking(String which) {
      double more = LINE * size / 2.0;
      return new Face(xhtml + which, pieces, size, scale, height + more);
    }

    Face sized(int other, double high) {
      return new Face(xhtml, pieces, other, 1, high);
    }

    /** Returns whether a text is a single paragraph. */
    static boolean isSentence(String xhtml) {
      return isCentred(xhtml) && xhtml.startsWith("<p>") && xhtml.indexOf("<p", 1) < 0;
    }

    /** Returns whether it is a few words or a sentence, which look best in the middle of a card. */
    static boolean isCentred(String xhtml) {
      return !NOT_CENTRED.matcher(xhtml).find() && isShort(xhtml);
    }

    private static boolean isShort(String xhtml) {
      int letters = 0;
      int paragraphs = 0;
      boolean isTag = false;
      for (int i = 0; i < xhtml.length(); i++) {
        char c = xhtml.charAt(i);
        paragraphs += xhtml.startsWith("<p>", i) ? 1 : 0;
        isTag |= c == '<';
        letters += isTag ? 0 : 1;
        isTag &= c != '>';
      }
      return letters <= MAX_CENTRED && paragraphs <= MAX_CENTRED_PARAGRAPHS;
    }
  }
}
