package io.kartei.lossless;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** What readers see or hear of a piece of HTML, in the order of its source. */
final class ShownWords implements NodeVisitor {
  private static final List<String> SPOKEN = List.of("alt", "aria-label", "title", "placeholder");

  private final StringBuilder words = new StringBuilder();

  private ShownWords() {}

  /** The words of a whole page or of a part of one; those of text alternatives, too. */
  static String of(String html) {
    ShownWords shown = new ShownWords();
    Element body = Jsoup.parse(html).body();
    body.select("script, style, template").remove();
    body.traverse(shown);
    return shown.words.toString();
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode text) {
      words.append(text.getWholeText());
    } else if (node instanceof Element element) {
      apart(element);
      for (String name : SPOKEN) {
        if (element.hasAttr(name)) {
          words.append(' ').append(element.attr(name)).append(' ');
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
    boolean block =
        element.isBlock() || List.of("br", "text", "tspan", "td").contains(element.normalName());
    words.append(block ? "\n" : "");
  }
}
