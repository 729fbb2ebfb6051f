package io.kartei.lossless;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** What readers see or hear of a piece of HTML, in the order of its source. */
final class ShownWords implements NodeVisitor {
  /** Stands for the end of a line that an author wants. */
  static final char LINE_END = '\u2028';

  private static final List<String> PARTED = List.of("text", "tspan", "td");
  private static final List<String> SPOKEN = List.of("alt", "aria-label", "title", "placeholder");

  private final StringBuilder words = new StringBuilder();

  /** What attributes say, apart: it interrupts no text. */
  private final StringBuilder spoken = new StringBuilder();

  private ShownWords() {}

  /** The words of a whole page or of a part of one; those of text alternatives, too. */
  static String of(String html) {
    ShownWords shown = new ShownWords();
    Element body = Jsoup.parse(html).body();
    body.select("script, style, template").remove();
    body.traverse(shown);
    return shown.words.append(shown.spoken).append('\n').toString();
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode text) {
      words.append(text.getWholeText());
    } else if (node instanceof Element element) {
      apart(element);
      for (String name : SPOKEN) {
        if (element.hasAttr(name)) {
          spoken.append('\n').append(element.attr(name));
        }
      }
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      apart(element);
    }
  }

  private void apart(Element element) {
    if (element.isBlock() || PARTED.contains(element.normalName())) {
      words.append('\n');
    } else if (element.normalName().equals("br")) {
      words.append(LINE_END);
    }
  }
}
