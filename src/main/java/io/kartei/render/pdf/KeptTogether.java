package io.kartei.render.pdf;

import io.kartei.body.DrawingRegistry;
import io.kartei.render.pdf.document.TextTables;
import io.kartei.render.pdf.picture.Drawings;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what leads in together with what follows: each block of a book is told how much room it
 * needs to begin on a page, so that no heading, lead-in, question, label or edge of a box is left
 * alone at its end. The heights are estimated, all in points; a page ends earlier rather than
 * later.
 */
final class KeptTogether {
  private static final Set<String> HEADING_TAGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
  private static final Set<String> WIDE = Set.of("table", "pre", "p");

  /** The height of a line, the space between blocks, and the width of the text and a letter. */
  private static final double LINE = 14.5;

  private static final double SPACE = 5;
  private static final double WIDTH = 453;
  private static final double LETTER = 5.1;

  /** What a level of lists or boxes takes from the width of a line. */
  private static final double INDENT = 16;

  /** A line in small type: code, a footnote. */
  private static final double SMALL_LINE = 11.5;

  private static final double NOTE = 9.5;
  private static final double MAX_PICTURE = 425;

  /** The type of headings by level, their line height, letters, and space above and below. */
  private static final double[] HEADINGS = {20, 14, 12, 10.5};

  private static final double[] SPACES = {34, 15, 12, 10};
  private static final double LEADING = 1.2;
  private static final double LETTER_OF_A_HEADING = 0.56;

  /** The most that is kept together: not quite a page. */
  private static final double MAX_NEED = 640;

  /** The height of something that is never kept together as a whole. */
  private static final double LONG = 250;

  /** A paragraph of so many lines isn't parted at all. */
  private static final int MAX_WHOLE = 3;

  private static final int MIN_LINES = 2;
  private static final int MIN_LINES_OF_CODE = 4;
  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "div",
          "ul",
          "ol",
          "li",
          "dl",
          "dt",
          "dd",
          "blockquote",
          "pre",
          "table",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "section",
          "article",
          "figure");

  private final Drawings drawings;

  private KeptTogether(Drawings drawings) {
    this.drawings = drawings;
  }

  /** Tells all blocks of a book how much room they need. */
  static void tell(Document book, Drawings drawings) {
    KeptTogether kept = new KeptTogether(drawings);
    book.select(".chapter").forEach(chapter -> kept.children(chapter, 0));
  }

  private void children(Element around, int depth) {
    for (Element block : around.children()) {
      if (!BLOCKS.contains(block.normalName()) || block.hasClass("running")) {
        continue;
      }
      double need = Math.min(MAX_NEED, leading(block, depth));
      if (need > LINE && !block.normalName().equals("table")) {
        String style = String.format(Locale.ROOT, "-fs-page-break-min-height: %.0fpt", need);
        block.attr(
            "style", block.attr("style").isEmpty() ? style : block.attr("style") + ";" + style);
      } else if (need > LINE) {
        // on the table itself, it would apply to every row
        block.before(
            new Element("div")
                .attr(
                    "style",
                    String.format(Locale.ROOT, "-fs-page-break-min-height: %.0fpt", need)));
      }
      if (!WIDE.contains(block.normalName())) {
        children(block, depth + 1);
      }
    }
  }

  /** Returns what a block needs to begin, with what follows if it leads in. */
  private double leading(Element block, int depth) {
    double start = start(block, depth);
    Element next = next(block);
    if (next == null) {
      return start;
    }
    if (leadsIn(block) && !isEmptySection(block, next)) {
      return whole(block, depth) + leading(next, depth);
    }
    boolean isLastButOne = block.normalName().equals("li") && next(next) == null;
    boolean isFirst = block.normalName().equals("li") && block.previousElementSibling() == null;
    double whole = isFirst || isLastButOne ? whole(block, depth) : LONG;
    return whole <= 2 * LINE + SPACE ? whole + start(next, depth) : start;
  }

  /** Returns whether a block says that something follows. */
  private static boolean leadsIn(Element block) {
    return isHeading(block)
        || block.nameIs("dt")
        || block.hasClass("prompt")
        || block.hasClass("title")
        || block.hasClass("caption")
        || block.hasClass("exams")
        || (block.normalName().equals("p") && endsInColon(block.text()));
  }

  /** Returns whether a heading has nothing below it but the next heading. */
  private static boolean isEmptySection(Element block, Element next) {
    return isHeading(block)
        && !block.nameIs("h1")
        && isHeading(next)
        && next.normalName().compareTo(block.normalName()) <= 0;
  }

  private static boolean endsInColon(String text) {
    return text.endsWith(":") || text.endsWith(":\u201c") || text.endsWith(":\"");
  }

  private static @Nullable Element next(Element block) {
    Element next = block.nextElementSibling();
    while (next != null && !BLOCKS.contains(next.normalName())) {
      next = next.nextElementSibling();
    }
    return next;
  }

  /** Returns the height of the beginning of a block. */
  private double start(Element block, int depth) {
    String name = block.normalName();
    if (block.hasClass("drawing")) {
      return picture(block);
    }
    if (HEADING_TAGS.contains(name) || block.hasClass("caption")) {
      return whole(block, depth);
    }
    if (name.equals("table")) {
      String head = block.attr(TextTables.START);
      return head.isEmpty() ? 3 * LINE : Double.parseDouble(head);
    }
    if (name.equals("pre")) {
      long lines = block.wholeText().lines().count();
      return SPACE + SMALL_LINE * (lines <= 2 * MIN_LINES_OF_CODE ? lines : MIN_LINES_OF_CODE);
    }
    if (block.selectFirst("img, svg") != null && name.equals("p")) {
      return picture(block);
    }
    Element first = first(block);
    if (first != null) {
      double text = ownLines(block, depth) * LINE;
      double padding = block.normalName().equals("div") ? SPACE : 0;
      return padding + text + (text > 2 * LINE ? 0 : leading(first, depth + 1));
    }
    int lines = lines(block.text(), depth);
    int together = lines <= MAX_WHOLE ? lines : MIN_LINES;
    return together * LINE + notes(block, lines > MAX_WHOLE);
  }

  /** Returns the first block in a block, if no text comes before it. */
  private static @Nullable Element first(Element block) {
    if (WIDE.contains(block.normalName()) || isHeading(block)) {
      return null;
    }
    return block.children().stream()
        .filter(child -> BLOCKS.contains(child.normalName()))
        .findFirst()
        .orElse(null);
  }

  /** Returns the lines of text in a block before its first block. */
  private static int ownLines(Element block, int depth) {
    StringBuilder text = new StringBuilder(block.ownText());
    for (Element child : block.children()) {
      if (BLOCKS.contains(child.normalName())) {
        break;
      }
      text.append(child.text());
    }
    return text.toString().isBlank() ? 0 : lines(text.toString(), depth);
  }

  private static int lines(String text, int depth) {
    double width = Math.max(WIDTH / 2, WIDTH - depth * INDENT);
    return Math.max(1, (int) Math.ceil(text.length() * LETTER / width));
  }

  private static double notes(Element block, boolean isParted) {
    int notes = block.select(".note").size();
    return notes == 0 ? 0 : SPACE + NOTE * (isParted ? 1 : notes);
  }

  /** Returns the height of a whole block of text. */
  private static double whole(Element block, int depth) {
    if (isHeading(block)) {
      int level = block.normalName().charAt(1) - '0';
      int rank = Math.min(level, HEADINGS.length) - 1;
      double lines =
          Math.ceil(block.text().length() * HEADINGS[rank] * LETTER_OF_A_HEADING / WIDTH);
      return lines * HEADINGS[rank] * LEADING + SPACES[rank] + notes(block, false);
    }
    List<Element> blocks = block.select("p, li, pre, tr, .drawing, .prompt");
    int paragraphs = Math.max(1, blocks.size());
    double pictures = block.select(".drawing, img").isEmpty() ? 0 : LONG;
    return (lines(block.text(), depth) + paragraphs - 1) * LINE
        + SPACE
        + notes(block, false)
        + pictures;
  }

  private double picture(Element block) {
    Element drawing = block.selectFirst("svg[" + DrawingRegistry.KEY + "]");
    if (drawing == null) {
      return MAX_PICTURE / 3;
    }
    drawing.attr(Drawings.SHRINKS, "");
    return 2 * SPACE
        + Drawings.MIN_SHRINK * drawings.height(drawing.attr(DrawingRegistry.KEY), WIDTH, MAX_NEED);
  }

  private static boolean isHeading(Element block) {
    return HEADING_TAGS.contains(block.normalName());
  }
}
