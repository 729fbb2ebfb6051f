package io.kartei.render.pdf.document;

/**
 * A unit of layout: a paragraph, a list item, a table.
 *
 * @param xhtml its text
 * @param wide whether it takes the full width of the page instead of a column
 * @param leads whether it stays with what follows, as a heading does
 * @param loss what is lost if it is left out
 */
public record Piece(String xhtml, boolean wide, boolean leads, Loss loss) {

  /** Returns whether it is a list's item. */
  public boolean isItem() {
    return xhtml.contains("<li");
  }

  /** What may be left out when there is no room, in this order; the last kind never is. */
  public enum Loss {
    IMAGE,
    EXAMPLE,
    TIP,
    SUBSTANCE
  }
}
