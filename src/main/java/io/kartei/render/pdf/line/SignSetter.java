package io.kartei.render.pdf.line;

import io.kartei.text.TypedSigns;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * Sets the signs that authors type as several characters as {@link TypedSigns} says, {@code ~}
 * before a number and the spaces that {@link NarrowSpaces} says, but in code.
 */
public final class SignSetter implements NodeFilter {
  private static final Set<String> WHOLE =
      Set.of("code", "pre", "kbd", "samp", "tt", "var", "svg", "head", "style");

  /** A tilde, which small type shows like a minus. */
  private static final char ABOUT = '~';

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
    } else if (node instanceof TextNode text) {
      if (TypedSigns.mayBeIn(text.getWholeText())) {
        text.text(TypedSigns.set(text.getWholeText()));
      }
      if (text.getWholeText().indexOf(ABOUT) >= 0) {
        text.text(about(text.getWholeText()));
      }
      String narrow = NarrowSpaces.set(text.getWholeText(), isGerman(text));
      if (!narrow.equals(text.getWholeText())) {
        text.text(narrow);
      }
    }
    return FilterResult.CONTINUE;
  }

  private static boolean isGerman(Node text) {
    Node node = text;
    while (node != null && !node.hasAttr("lang")) {
      node = node.parent();
    }
    return node != null && node.attr("lang").startsWith("de");
  }

  /** Returns a text in which a tilde before a number is the sign that is meant. */
  private static String about(String text) {
    StringBuilder out = new StringBuilder(text);
    for (int i = 0; i + 1 < text.length(); i++) {
      boolean begins = i == 0 || " (/\u00a0\n".indexOf(text.charAt(i - 1)) >= 0;
      if (text.charAt(i) == ABOUT && begins && Character.isDigit(text.charAt(i + 1))) {
        out.setCharAt(i, '\u2248');
      }
    }
    return out.toString();
  }
}
