package io.kartei.render.pdf.line;

import io.kartei.text.TypedSigns;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * Sets the signs that authors type as several characters as {@link TypedSigns} says, but in code.
 */
public final class SignSetter implements NodeFilter {
  private static final Set<String> WHOLE =
      Set.of("code", "pre", "kbd", "samp", "tt", "var", "svg", "head", "style");
  private static final Set<String> CLASSES = Set.of("address", "elsewhere");

  private SignSetter() {}

  /** Sets the signs in a document's text. */
  public static void set(Document document) {
    document.filter(new SignSetter());
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof Element element) {
      boolean isAddress = element.nameIs("a") && element.ownText().contains("://");
      if (isAddress
          || WHOLE.contains(element.normalName())
          || CLASSES.stream().anyMatch(element::hasClass)) {
        return FilterResult.SKIP_ENTIRELY;
      }
    } else if (node instanceof TextNode text && TypedSigns.mayBeIn(text.getWholeText())) {
      text.text(TypedSigns.set(text.getWholeText()));
    }
    return FilterResult.CONTINUE;
  }
}
