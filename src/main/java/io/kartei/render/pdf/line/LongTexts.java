package io.kartei.render.pdf.line;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Splits long texts where lines may end. The layout copies the rest of a text for each line, so an
 * unsplit paragraph takes time quadratic in its length.
 */
public final class LongTexts {
  /** In characters; about ten lines. */
  private static final int MAX_LENGTH = 1000;

  private LongTexts() {}

  /** Splits all long texts in a document's body. */
  public static void part(Document document) {
    for (Element element : document.select("body *")) {
      // not textNodes(): elements without children share one list in jsoup, and emptying any of
      // them in another thread ends a stream over it
      for (Node node : List.copyOf(element.childNodes())) {
        if (node instanceof TextNode text && text.getWholeText().length() > MAX_LENGTH) {
          part(element, text);
        }
      }
    }
  }

  private static void part(Element around, TextNode text) {
    List<Element> pieces = new ArrayList<>();
    String whole = text.getWholeText();
    for (int from = 0; from < whole.length(); ) {
      int to = end(whole, from);
      pieces.add(new Element("span").appendText(whole.substring(from, to)));
      from = to;
    }
    around.insertChildren(text.siblingIndex(), pieces);
    text.remove();
  }

  /**
   * Returns the last break position within the maximum length, or the maximum length for a longer
   * word.
   */
  private static int end(String text, int from) {
    if (text.length() - from <= MAX_LENGTH) {
      return text.length();
    }
    List<String> words = LineBreaks.words(text.substring(from, from + MAX_LENGTH));
    int length = words.subList(0, words.size() - 1).stream().mapToInt(String::length).sum();
    int end = from + (length == 0 ? MAX_LENGTH : length);
    return Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end;
  }
}
