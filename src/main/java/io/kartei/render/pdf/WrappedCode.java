package io.kartei.render.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;

/**
 * Breaks lines of code that are longer than those of a page: at a space, or else behind a sign that
 * joins words, if either is near; and marks and indents what continues.
 */
final class WrappedCode {
  /** The class of the mark. */
  private static final String MARK_CLASS = "goes-on";

  private static final String MARK = "\u21aa ";

  /** The width of a character in points, and of the edges of a block of code. */
  private static final double CHARACTER = 8.5 * 0.6;

  private static final double EDGES = 2 * 8.5 * 0.7 + 2;

  /** How much narrower a line is within an item of a list, and within any other block. */
  private static final double ITEM = 16;

  private static final double BOX = 11;

  private static final Set<String> BOXES = Set.of("question", "callout", "framed");

  /** How many characters a line has at least, whatever it is in. */
  private static final int MIN_COLUMNS = 24;

  /** The part of a line that is filled at least where it is broken at a space, or at a sign. */
  private static final double FILLED = 0.55;

  /** The most characters by which a line that continues is indented. */
  private static final int MAX_INDENT = 16;

  private static final int INDENT = 2;

  /** Behind what a line may end. */
  private static final String JOINTS = ",;|&=/\\:+";

  private WrappedCode() {}

  /**
   * Breaks the lines in a book.
   *
   * @param width the width of its text, in points
   */
  static void wrap(Document book, double width) {
    for (Element code : book.select("pre")) {
      double room = width - EDGES;
      for (Element around : code.parents()) {
        room -= around.nameIs("li") ? ITEM : 0;
        boolean isBox = around.nameIs("blockquote") || BOXES.stream().anyMatch(around::hasClass);
        room -= isBox ? BOX : 0;
      }
      int columns = Math.max(MIN_COLUMNS, (int) (room / CHARACTER));
      List<Break> breaks = breaks(code.wholeText(), columns);
      if (!breaks.isEmpty()) {
        insert(code, breaks);
      }
    }
  }

  /**
   * Where a line continues.
   *
   * @param at the index of the first character that continues
   * @param indent by how much it is indented
   */
  private record Break(int at, int indent) {}

  private static List<Break> breaks(String text, int columns) {
    List<Break> breaks = new ArrayList<>();
    for (int from = 0; from < text.length(); ) {
      int end = text.indexOf('\n', from);
      end = end < 0 ? text.length() : end;
      int indent = Math.min(MAX_INDENT, indent(text, from, end)) + INDENT;
      int start = from;
      int room = columns;
      while (end - start > room) {
        start = end(text, start, start + room);
        breaks.add(new Break(start, indent));
        room = columns - indent - MARK.length();
      }
      from = end + 1;
    }
    return breaks;
  }

  private static int indent(String text, int from, int end) {
    int at = from;
    while (at < end && text.charAt(at) == ' ') {
      at++;
    }
    return at - from;
  }

  /** Returns where a line ends that is full at an index. */
  private static int end(String text, int from, int full) {
    int least = from + (int) ((full - from) * FILLED);
    for (int at = full; at > least; at--) {
      if (text.charAt(at - 1) == ' ') {
        return at;
      }
    }
    for (int at = full; at > least; at--) {
      if (JOINTS.indexOf(text.charAt(at - 1)) >= 0 && text.charAt(at) != text.charAt(at - 1)) {
        return at;
      }
    }
    return Character.isLowSurrogate(text.charAt(full)) ? full - 1 : full;
  }

  private static void insert(Element code, List<Break> breaks) {
    List<TextNode> texts = new ArrayList<>();
    NodeTraversor.traverse(
        (node, depth) -> {
          if (node instanceof TextNode text) {
            texts.add(text);
          }
        },
        code);
    int next = 0;
    int before = 0;
    for (TextNode text : texts) {
      int length = text.getWholeText().length();
      Node rest = text;
      int cut = before;
      while (next < breaks.size() && breaks.get(next).at() < before + length) {
        Break here = breaks.get(next++);
        if (here.at() > cut && rest instanceof TextNode whole) {
          rest = whole.splitText(here.at() - cut);
        }
        cut = here.at();
        rest.before(new TextNode("\n" + " ".repeat(here.indent())));
        rest.before(new Element("span").addClass(MARK_CLASS).text(MARK));
      }
      before += length;
    }
    // otherwise texts would be painted, and copied, before the marks between them
    for (Element mark : code.select("." + MARK_CLASS)) {
      Element around = mark.parent();
      if (around != null) {
        around.textNodes().forEach(text -> text.wrap("<span></span>"));
      }
    }
  }
}
