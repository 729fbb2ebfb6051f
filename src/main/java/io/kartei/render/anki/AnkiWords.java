package io.kartei.render.anki;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Keeps what looks like an instruction to Anki what it is in a note: text. Anki reads {@code
 * [sound:...]}, {@code [anki:...]}, {@code [latex]}, {@code [$]}, {@code [[type:...]]}, {@code
 * {{...}}} and the delimiters of formulas in the HTML of a field, in whatever place (Anki manual,
 * "Styling", "Media", "Math").
 */
final class AnkiWords {
  private static final String COMMAND =
      "(?i)\\[(?=/?(?:sound:|latex\\]|\\$\\$?\\]|anki:)|\\[type:)|\\{(?=\\{)";

  /** The first character of each; the next one is parted from it. */
  private static final Pattern INSTRUCTION = Pattern.compile(COMMAND + "|\\\\(?=[(\\[])");

  private static final Pattern IN_FORMULA = Pattern.compile(COMMAND);

  /** Takes no room, parts no word, and outlives Anki's editor, which an entity does not. */
  private static final String JOINER = "\u2060";

  private static final Pattern TOKEN = Pattern.compile("\\\\(?<name>[A-Za-z]+|.)", Pattern.DOTALL);

  /** What Anki's MathJax takes an address, a style or an extension from. */
  private static final Pattern RISKY =
      Pattern.compile(
          "href|url|style|class|cssId|data|require|unicode|mmlToken|includegraphics|csname|html\\w*"
              + "|[()\\[\\]]");

  private static final Pattern PLAIN_ADDRESS =
      Pattern.compile("\\s*\\{\\s*(?i:https?://|mailto:)[^{}\\\\#]*}");

  private AnkiWords() {}

  /** Makes text of all instructions in an element. */
  static void plain(Element root) {
    root.getAllElements().forEach(AnkiWords::joined);
    List<TextNode> texts = new ArrayList<>();
    root.traverse(
        (node, depth) -> {
          if (node instanceof TextNode text) {
            texts.add(text);
          } else if (node instanceof Element element) {
            attributes(element);
          }
        });
    texts.forEach(AnkiWords::text);
  }

  /** What was taken out of an element may have become one text with what stands beside it. */
  private static void joined(Element element) {
    TextNode last = null;
    for (Node child : List.copyOf(element.childNodes())) {
      if (last != null && child instanceof TextNode next) {
        last.text(last.getWholeText() + next.getWholeText());
        next.remove();
      } else {
        last = child instanceof TextNode text ? text : null;
      }
    }
  }

  private static void attributes(Element element) {
    for (Attribute attribute : element.attributes().asList()) {
      String value = attribute.getValue();
      String plain = plain(value);
      if (!plain.equals(value)) {
        element.attr(attribute.getKey(), plain);
      }
    }
  }

  /** The same for a name, which is no HTML. */
  static String plain(String name) {
    return INSTRUCTION.matcher(name).replaceAll(m -> Matcher.quoteReplacement(m.group() + JOINER));
  }

  /**
   * A tag without blanks, in Anki's levels. A template puts tags into a card as they are, so what
   * could be HTML there has the wide form of its signs.
   */
  static String tag(String tag) {
    String word = plain(tag.strip().replaceAll("[\\s\\p{Cntrl}]+", "_").replace("/", "::"));
    return word.replace('<', '\uFF1C')
        .replace('>', '\uFF1E')
        .replace('"', '\uFF02')
        .replace('&', '\uFF06');
  }

  private static void text(TextNode node) {
    String text = node.getWholeText();
    Matcher instruction = INSTRUCTION.matcher(text);
    List<Node> parts = new ArrayList<>();
    int at = 0;
    while (instruction.find(at)) {
      parts.add(new TextNode(text.substring(at, instruction.end())));
      at = text.offsetByCodePoints(instruction.end(), 1);
      String next = text.substring(instruction.end(), at);
      parts.add(new Element("span").appendChild(new TextNode(next)));
    }
    if (!parts.isEmpty()) {
      parts.add(new TextNode(text.substring(at)));
      parts.forEach(node::before);
      node.remove();
    }
  }

  /** Whether Anki may set a formula: nothing in it leads, loads or ends it but its end. */
  static boolean isFormula(String tex) {
    Matcher token = TOKEN.matcher(tex);
    while (token.find()) {
      String name = token.group("name");
      boolean risky = RISKY.matcher(name).matches();
      boolean plain =
          name.equals("href")
              && PLAIN_ADDRESS.matcher(tex).region(token.end(), tex.length()).lookingAt();
      if (risky && !plain) {
        return false;
      }
    }
    return true;
  }

  /** A formula in which Anki finds no instruction; a blank means nothing to TeX. */
  static String formula(String tex) {
    return IN_FORMULA.matcher(tex).replaceAll(m -> Matcher.quoteReplacement(m.group() + " "));
  }
}
