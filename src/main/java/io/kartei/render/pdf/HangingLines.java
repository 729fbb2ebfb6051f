package io.kartei.render.pdf;

import io.kartei.render.pdf.font.PaperFonts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * How headings and questions go on in a second line: behind their number, with their marks beside
 * them, and not with a last short word alone. Of what a question says, only the question itself is
 * emphasized.
 */
final class HangingLines {
  /** The class of what a question says besides. */
  private static final String REST = "rest";

  /** In letters. A shorter last word stays with the one before it. */
  private static final int MIN_LAST = 6;

  /** So many lines to write on are below a question that the notes leave open. */
  private static final int PEN_LINES = 2;

  /** The type of marks, and their margins and padding, in em as in the style sheet. */
  private static final double MARK = 0.82;

  private static final double MARGIN = 0.1;
  private static final double MARGINS = 0.25;
  private static final double PADDING = 0.76;
  private static final double PADDING_OF_MUST = 1;

  /** The width of the column of marks, as in the style sheet: of two with a space behind them. */
  private static final double COLUMN = 3.1;

  private final PaperFonts fonts;

  private HangingLines(PaperFonts fonts) {
    this.fonts = fonts;
  }

  /**
   * Sets the headings and questions of a book.
   *
   * @param fonts the fonts to measure with
   */
  static void set(Document book, PaperFonts fonts) {
    HangingLines lines = new HangingLines(fonts);
    for (Element heading : book.select(".chapter h1, .chapter h2, .chapter h3, .chapter h4")) {
      Element number = heading.firstElementChild();
      if (number != null && number.hasClass(ChapterNumbers.CLASS)) {
        double width = fonts.width(number.wholeText());
        hang(heading, number, width, -width);
      }
      bindLast(heading);
    }
    book.select(".question > .prompt").forEach(lines::prompt);
    for (Element open : book.select(".chapter .question.left-open:not(:has(.answer))")) {
      for (int line = 0; line < PEN_LINES; line++) {
        open.appendElement("div").addClass("pen");
      }
    }
  }

  private void prompt(Element prompt) {
    Element first = prompt.firstElementChild();
    Element mark = first == null || !first.nameIs("p") ? null : first.selectFirst(".mark");
    double width = first == null || mark == null ? 0 : marks(first);
    if (first != null && mark != null && width > 0) {
      beside(first, width);
    }
    List<Element> parts = prompt.children();
    Element asked =
        parts.stream()
            .filter(part -> part.nameIs("p"))
            .filter(part -> part.text().endsWith("?") || isOpen(part, first))
            .findFirst()
            .orElse(first);
    parts.stream().filter(part -> !part.equals(asked)).forEach(part -> part.addClass(REST));
  }

  /** Returns whether a question's first words aren't a sentence that only leads up to it. */
  private static boolean isOpen(Element part, @Nullable Element first) {
    return part.equals(first) && !part.text().endsWith(".");
  }

  /**
   * Puts the marks that a question begins with into a column of their own, so that questions and
   * answers have one edge, however many there are.
   */
  private static void beside(Element line, double width) {
    Element last = Objects.requireNonNull(line.selectFirst(".mark"));
    style(last, String.format(Locale.ROOT, "margin-left: %.3fem", MARGIN - COLUMN / MARK));
    Element next = last.nextElementSibling();
    while (next != null && next.hasClass("mark")) {
      last = next;
      next = next.nextElementSibling();
    }
    double left = Math.max(0, COLUMN - width) / MARK;
    style(last, String.format(Locale.ROOT, "margin-right: %.3fem", MARGINS - MARGIN + left));
  }

  /** Returns the width of the marks that a question begins with and the space behind them. */
  private double marks(Element paragraph) {
    double width = 0;
    for (Element mark : paragraph.select(".mark")) {
      Element before = mark.previousElementSibling();
      if (width > 0 ? before == null || !before.hasClass("mark") : before != null) {
        break;
      }
      double padding = mark.hasClass("must") ? PADDING_OF_MUST : PADDING;
      width += MARK * (fonts.width(mark.text()) + padding + MARGINS);
    }
    return width > 0 ? width + fonts.width(" ") : 0;
  }

  /** Begins the lines of an element behind what stands first in it, which has its own margin. */
  private static void hang(Element around, Element first, double width, double margin) {
    style(around, String.format(Locale.ROOT, "padding-left: %.3fem", width));
    style(first, String.format(Locale.ROOT, "margin-left: %.3fem", margin));
  }

  private static void style(Element element, String style) {
    String known = element.attr("style");
    element.attr("style", known.isEmpty() ? style : known + ";" + style);
  }

  /** Keeps a short last word of a heading with the word before it. */
  private static void bindLast(Element heading) {
    List<TextNode> texts = new ArrayList<>();
    heading.traverse(
        (node, depth) -> {
          if (node instanceof TextNode text && !text.isBlank()) {
            texts.add(text);
          }
        });
    if (texts.isEmpty()) {
      return;
    }
    TextNode last = texts.get(texts.size() - 1);
    String text = last.getWholeText().stripTrailing();
    int space = text.lastIndexOf(' ');
    if (space > 0 && text.length() - space <= MIN_LAST) {
      last.text(text.substring(0, space) + '\u00a0' + text.substring(space + 1));
    }
  }
}
