package io.kartei.render.pdf.document;

import java.util.BitSet;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;

/**
 * A text and which of its characters are code, which is set in type of another width. Such a text
 * can be a single string, in which the letters of code are in the private use area of Unicode.
 *
 * @param text the text as it is read
 * @param code the indexes of the characters that are code
 */
record CodeText(String text, BitSet code) {
  /** The width of a character of code, in em of the text around it. */
  static final double WIDTH = 0.92 * 0.6;

  private static final int PRIVATE = 0xe000;

  /** The first and last sign that is marked: those of ASCII that are printed. */
  private static final char FIRST = '!';

  private static final char LAST = '~';

  /** Marks the code in an element. */
  static void mark(Element element) {
    for (Element code : element.select("code, kbd, samp, tt")) {
      NodeTraversor.traverse((node, depth) -> mark(node), code);
    }
  }

  private static void mark(Node node) {
    if (node instanceof TextNode text) {
      StringBuilder marked = new StringBuilder();
      String written = text.getWholeText();
      for (int i = 0; i < written.length(); i++) {
        char sign = written.charAt(i);
        marked.append(sign >= FIRST && sign <= LAST ? (char) (PRIVATE + sign) : sign);
      }
      text.text(marked.toString());
    }
  }

  /** Reads a text in which code may be marked. */
  static CodeText of(String marked) {
    StringBuilder text = new StringBuilder(marked.length());
    BitSet code = new BitSet();
    for (int i = 0; i < marked.length(); i++) {
      char sign = marked.charAt(i);
      boolean isCode = sign >= PRIVATE + FIRST && sign <= PRIVATE + LAST;
      code.set(i, isCode);
      text.append(isCode ? (char) (sign - PRIVATE) : sign);
    }
    return new CodeText(text.toString(), code);
  }
}
