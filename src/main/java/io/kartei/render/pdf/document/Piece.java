package io.kartei.render.pdf.document;

/**
 * What is laid out as a whole: a paragraph, an item of a list, a table.
 *
 * @param xhtml its text
 * @param wide whether it takes the whole width of the page, not a column
 * @param leads whether it belongs to what follows, as a heading does
 * @param loss what is lost without it
 */
public record Piece(String xhtml, boolean wide, boolean leads, Loss loss) {

  /** What may be left out where there is no room, in this order; the last never. */
  public enum Loss {
    IMAGE,
    EXAMPLE,
    TIP,
    SUBSTANCE
  }
}
