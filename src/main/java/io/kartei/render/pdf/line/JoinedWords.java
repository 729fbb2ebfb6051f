package io.kartei.render.pdf.line;

import io.kartei.body.DrawingRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what is written without a space together where it consists of several elements, such as a
 * link and the comma after it: the layout would end a line at the border of any element. Each such
 * word becomes an element of the class {@code joined}, which is laid out as one block in its line.
 */
public final class JoinedWords {
  private static final Set<String> WITHOUT_WORDS =
      Set.of("pre", "ul", "ol", "table", "thead", "tbody", "tr", "svg");

  /** The class of an element that is kept on one line. */
  public static final String CLASS = "joined";

  /**
   * The attribute of such an element in a table with its word as it may be parted, for a column
   * that is too narrow for it.
   */
  private static final String PARTED = "data-word";

  /** The attribute of a link whose text continues in another link to the same place. */
  public static final String CONTINUED = "data-continued";

  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "b", "cite", "code", "del", "dfn", "em", "i", "ins", "kbd", "mark", "q", "s",
          "samp", "small", "span", "strong", "sub", "sup", "tt", "u", "var");

  /** Classes of spans that aren't part of a line of text. */
  private static final Set<String> OUTSIDE =
      Set.of("elsewhere", "name", "address", "note", "running", CLASS);

  /** What is in no word. */
  private static final Evaluator BREAKING =
      Selector.evaluatorOf("br, img, svg:not(.formula), .elsewhere, .note");

  /**
   * What a formula is in a text: one letter, at which a line may end only where it may at words.
   */
  private static final String FORMULA = "x";

  private static final char HYPHEN = '\u00ad';

  /** In characters. A longer piece isn't a word, and gets the whole line anyway. */
  private static final int MAX_PIECE = 60;

  /** What is more than the look of a word. */
  private static final Evaluator OTHERS = Selector.evaluatorOf("a, code, kbd, samp, tt, svg, [id]");

  private JoinedWords() {}

  /** Keeps how a word may be parted, if nothing but its look would be lost. */
  static void keep(Element joined, String parted) {
    if (joined.selectFirst(OTHERS) == null) {
      joined.attr(PARTED, parted);
    }
  }

  /**
   * Sets words in a cell as plain ones, with a hyphen where they are parted: in a line that is
   * narrower they would be broken where their look changes.
   *
   * @param isTooWide returns whether there is no room for a word
   */
  public static void part(Element cell, Predicate<String> isTooWide) {
    for (Element joined : cell.select("." + CLASS + "[" + PARTED + "]")) {
      String word = joined.attr(PARTED);
      if (isTooWide.test(Hyphens.without(word))) {
        joined.replaceWith(new Element("span").text(word));
      } else {
        joined.removeAttr(PARTED);
      }
    }
  }

  /** Joins the words of a document. */
  public static void join(Document document) {
    for (Element element : document.body().select("*")) {
      if (element.childNodeSize() > 1
          && !WITHOUT_WORDS.contains(element.normalName())
          && element.closest("pre") == null
          && element.parent() != null) {
        join(element);
      }
    }
  }

  /** Joins the words of an element in one pass, because each insertion shifts what follows it. */
  private static void join(Element around) {
    List<Node> nodes = List.copyOf(around.childNodes());
    if (IntStream.range(1, nodes.size()).noneMatch(i -> join(nodes.get(i - 1), nodes.get(i)))) {
      return;
    }
    around.empty();
    Node left = nodes.get(0);
    for (int next = 1; next < nodes.size(); ) {
      Node right = nodes.get(next++);
      if (!join(left, right)) {
        around.appendChild(left);
        left = right;
        continue;
      }
      Cut begin = cut(left, text(left).length() - lastPiece(text(left)).length());
      if (begin.head() != null) {
        around.appendChild(begin.head());
      }
      Element joined = new Element("span").addClass(CLASS);
      joined.appendChild(Objects.requireNonNull(begin.tail()));
      Node rest = add(joined, right);
      while (rest == null
          && next < nodes.size()
          && join(joined.childNode(joined.childNodeSize() - 1), nodes.get(next))) {
        rest = add(joined, nodes.get(next++));
      }
      if (rest != null) {
        around.appendChild(joined);
      }
      left = rest == null ? joined : rest;
    }
    around.appendChild(left);
  }

  private static boolean join(Node left, Node right) {
    return isInline(left) && isInline(right) && isOneWord(left, right);
  }

  /** Adds the first word of a node to another; returns what is left of it, or null. */
  private static @Nullable Node add(Element joined, Node node) {
    Cut cut = cut(node, firstPiece(text(node)).length());
    joined.appendChild(Objects.requireNonNull(cut.head()));
    return cut.tail();
  }

  private static boolean isInline(Node node) {
    return node instanceof TextNode
        || (node instanceof Element element
            && INLINE.contains(element.normalName())
            && OUTSIDE.stream().noneMatch(element::hasClass)
            && element.selectFirst(BREAKING) == null)
        || isFormula(node);
  }

  private static boolean isFormula(Node node) {
    return node instanceof Element element
        && element.normalName().equals("svg")
        && element.hasClass(DrawingRegistry.FORMULA_CLASS);
  }

  /** Returns whether a line may not end between two neighbours. */
  private static boolean isOneWord(Node left, Node right) {
    String before = lastPiece(text(left));
    String after = firstPiece(text(right));
    if (before.isEmpty()
        || after.isEmpty()
        || Character.isWhitespace(before.charAt(before.length() - 1))
        || Character.isWhitespace(after.charAt(0))) {
      return false;
    }
    int length = 0;
    for (String piece : LineBreaks.words(before + after)) {
      length += piece.length();
      if (length == before.length()) {
        return false;
      }
    }
    return true;
  }

  private static String text(Node node) {
    if (node instanceof TextNode text) {
      return text.getWholeText();
    }
    Element element = (Element) node;
    return isFormula(element) ? FORMULA : element.wholeText();
  }

  /** Returns the part of a text that belongs to what follows it. */
  private static String lastPiece(String text) {
    List<String> pieces = LineBreaks.words(tail(text));
    String last = "";
    for (int i = pieces.size() - 1; i >= 0; i--) {
      if (!last.isEmpty() && pieces.get(i).charAt(pieces.get(i).length() - 1) != HYPHEN) {
        break;
      }
      last = pieces.get(i) + last;
    }
    return last;
  }

  private static String firstPiece(String text) {
    String head = text.substring(0, Math.min(text.length(), MAX_PIECE));
    List<String> pieces = LineBreaks.words(head);
    return pieces.isEmpty() ? "" : pieces.get(0).stripTrailing();
  }

  private static String tail(String text) {
    return text.substring(Math.max(0, text.length() - MAX_PIECE));
  }

  /** The two parts of a node; null for one without text. */
  private record Cut(@Nullable Node head, @Nullable Node tail) {}

  /** Cuts a node and its elements after so many characters. */
  private static Cut cut(Node node, int length) {
    if (length <= 0) {
      return new Cut(null, node);
    }
    if (length >= text(node).length()) {
      return new Cut(node, null);
    }
    if (node instanceof TextNode text) {
      return new Cut(text, text.splitText(length));
    }
    Element whole = (Element) node;
    Element rest = whole.shallowClone().removeAttr("id");
    if (whole.normalName().equals("a")) {
      whole.attr(CONTINUED, "");
    }
    int left = length;
    for (Node child : new ArrayList<>(whole.childNodes())) {
      int own = text(child).length();
      if (left <= 0) {
        rest.appendChild(child);
      } else if (own > left) {
        rest.appendChild(Objects.requireNonNull(cut(child, left).tail()));
      }
      left -= own;
    }
    return new Cut(whole, rest);
  }

  /**
   * Wraps the last word of an element, so that what follows can be kept with it.
   *
   * @return the wrapper; null if the element ends in something other than text
   */
  public static @Nullable Element last(Element element) {
    Node last = element;
    while (last instanceof Element inner && inner.childNodeSize() > 0) {
      last = inner.childNode(inner.childNodeSize() - 1);
    }
    if (!(last instanceof TextNode text) || lastPiece(text.getWholeText()).isBlank()) {
      return null;
    }
    int before = text.getWholeText().length() - lastPiece(text.getWholeText()).length();
    TextNode word = before == 0 ? text : text.splitText(before);
    word.text(Hyphens.without(word.getWholeText()));
    Element joined = new Element("span").addClass(CLASS);
    word.before(joined);
    joined.appendChild(word);
    return joined;
  }
}
