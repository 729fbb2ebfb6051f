package io.kartei.render.pdf.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what is written without a space together where it consists of several elements, such as a
 * link and the comma after it: the layout would end a line at the border of any element. Each such
 * word becomes an element of the class {@code joined}, which is laid out as one block in its line.
 */
public final class JoinedWords {
  /**
   * Maximum number of parts of a text whose words are joined: each word that is joined moves all
   * parts after it, and no paragraph that is meant to be read has more.
   */
  private static final int MAX_PARTS = 200;

  private static final Set<String> WITHOUT_WORDS =
      Set.of("pre", "ul", "ol", "table", "thead", "tbody", "tr", "svg");

  /** The class of an element that is kept on one line. */
  public static final String CLASS = "joined";

  /** The attribute of a link whose text goes on in another link to the same place. */
  public static final String CONTINUED = "data-continued";

  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "b", "cite", "code", "del", "dfn", "em", "i", "ins", "kbd", "mark", "q", "s",
          "samp", "small", "span", "strong", "sub", "sup", "tt", "u", "var");

  /** Classes of spans that aren't part of a line of text. */
  private static final Set<String> OUTSIDE =
      Set.of("elsewhere", "name", "address", "note", "running", CLASS);

  private static final char HYPHEN = '\u00ad';

  /** In characters. A longer piece is no word, and gets the whole line anyway. */
  private static final int MAX_PIECE = 60;

  private JoinedWords() {}

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

  private static void join(Element around) {
    if (around.childNodeSize() > MAX_PARTS) {
      return;
    }
    for (int i = 0; i + 1 < around.childNodeSize(); i++) {
      Node left = around.childNode(i);
      Node right = around.childNode(i + 1);
      if (isInline(left) && isInline(right) && isOneWord(left, right)) {
        i = wrap(around, i);
      }
    }
  }

  private static boolean isInline(Node node) {
    return node instanceof TextNode
        || (node instanceof Element element
            && INLINE.contains(element.normalName())
            && OUTSIDE.stream().noneMatch(element::hasClass)
            && element.selectFirst("br, img, svg, .elsewhere, .note") == null);
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
    return node instanceof TextNode text ? text.getWholeText() : ((Element) node).wholeText();
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

  /** Wraps the word that begins at the end of a child; returns the index of its element. */
  private static int wrap(Element around, int index) {
    Element joined = new Element("span").addClass(CLASS);
    Node left = around.childNode(index);
    Node word = cutEnd(left, lastPiece(text(left)).length());
    word.before(joined);
    joined.appendChild(word);
    boolean more = true;
    while (more) {
      Node right = joined.nextSibling();
      more = false;
      if (right != null
          && isInline(right)
          && isOneWord(joined.childNode(joined.childNodeSize() - 1), right)) {
        String text = text(right);
        int length = firstPiece(text).length();
        Node piece = cutStart(right, length);
        joined.appendChild(piece);
        more = length == text.length();
      }
    }
    return joined.siblingIndex();
  }

  /** Splits off the end of a node; returns a node with it, placed after what is left. */
  private static Node cutEnd(Node node, int length) {
    String text = text(node);
    if (length >= text.length()) {
      return node;
    }
    return cut(node, text.length() - length).get(1);
  }

  private static Node cutStart(Node node, int length) {
    return length >= text(node).length() ? node : cut(node, length).get(0);
  }

  /** Splits a node and its elements after so many characters; returns both parts. */
  private static List<Node> cut(Node node, int length) {
    if (node instanceof TextNode text) {
      return List.of(text, text.splitText(length));
    }
    Element whole = (Element) node;
    Element rest = whole.shallowClone().removeAttr("id");
    if (whole.normalName().equals("a")) {
      whole.attr(CONTINUED, "");
    }
    whole.after(rest);
    int left = length;
    for (Node child : new ArrayList<>(whole.childNodes())) {
      int own = text(child).length();
      if (left <= 0) {
        rest.appendChild(child);
      } else if (own > left) {
        rest.appendChild(cut(child, left).get(1));
      }
      left -= own;
    }
    return List.of(whole, rest);
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
    Node word = cutEnd(text, lastPiece(text.getWholeText()).length());
    ((TextNode) word).text(Hyphens.without(((TextNode) word).getWholeText()));
    Element joined = new Element("span").addClass(CLASS);
    word.before(joined);
    joined.appendChild(word);
    return joined;
  }
}
