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

  /** What begins the title of a note. */
  public static final String TITLE = "<h2 class=\"topic\">";

  /** What is before each part of an answer that is cut, and what is behind it. */
  static final String ANSWER = "<div class=\"question more\"><div class=\"answer\">";

  /** What is before a part of a list within another one's item, and what is behind it. */
  static final String WITHIN = "<ul><li class=\"within\">";

  static final String END_WITHIN = "</li></ul>";

  static final String END = "</div></div>";

  private static final String SIGNS = "<div class=\"signs";

  /** Returns its text without the bar of the answer that it is a part of. */
  private String own() {
    return xhtml.startsWith(ANSWER) ? xhtml.substring(ANSWER.length()) : xhtml;
  }

  /** Returns whether it is a list's item, or a list. */
  public boolean isItem() {
    return own().startsWith("<ul") || own().startsWith("<ol");
  }

  /** Returns whether it says what others after it are about: a heading, in an answer too. */
  public boolean isAbove() {
    return isQuestion() || isHeading(own());
  }

  /** Returns whether it is the title of a note on the sheet. */
  public boolean isTitle() {
    return xhtml.startsWith(TITLE);
  }

  /** Returns whether it is a heading. */
  public boolean isHeading() {
    return isHeading(xhtml);
  }

  private static boolean isHeading(String text) {
    return text.length() > 2 && text.startsWith("<h") && Character.isDigit(text.charAt(2));
  }

  /** Returns the title of a note that it is, as XHTML. */
  public String title() {
    return xhtml.substring(xhtml.indexOf('>') + 1, xhtml.indexOf("</h2>"));
  }

  /** Returns whether a question begins with it. */
  public boolean isQuestion() {
    return !xhtml.startsWith(ANSWER) && xhtml.startsWith("<div class=\"question");
  }

  /** Returns whether it needs no heading above: it is one, a question, or about a whole note. */
  public boolean standsAlone() {
    return isAbove() || xhtml.startsWith("<p class=") || xhtml.startsWith(SIGNS);
  }

  /** Returns this piece, which stays with what follows. */
  public Piece leading() {
    return new Piece(xhtml, wide, true, loss);
  }

  /** Returns this piece with another text. */
  public Piece with(String text) {
    return new Piece(text, wide, leads, loss);
  }

  /** What may be left out when there is no room, in this order; the last kind never is. */
  public enum Loss {
    IMAGE,
    EXAMPLE,
    TIP,
    SUBSTANCE
  }
}
