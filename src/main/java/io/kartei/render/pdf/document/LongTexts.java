package io.kartei.render.pdf.document;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Parts long texts where lines may end. The layout copies what is left of a text for each line, so
 * a paragraph of one piece takes as long as the square of its length.
 */
final class LongTexts {
  /** In characters; some ten lines. */
  private static final int MAX_LENGTH = 1000;

  private LongTexts() {}

  /** In all of a document's body. */
  static void part(Document document) {
    for (Element element : document.select("body *")) {
      for (TextNode text : element.textNodes()) {
        if (text.getWholeText().length() > MAX_LENGTH) {
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

  /** The last place within the length, or the length for a word that is longer. */
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
