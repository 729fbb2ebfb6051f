package io.kartei.diagram.mermaid.scan;

import org.jsoup.parser.Parser;

/** Mermaid's {@code #35;} and {@code #quot;}, and HTML's own, such as {@code &}{@code lt;}. */
final class Entities {
  private static final int MAX_LENGTH = 32;

  private Entities() {}

  /**
   * Decodes an entity that stands at an offset.
   *
   * @param out where the character goes
   * @return the length of what was read, 0 when there is no entity
   */
  static int decode(String text, int at, StringBuilder out) {
    int end = at + 1;
    int last = Math.min(text.length(), at + MAX_LENGTH);
    while (end < last && text.charAt(end) != ';') {
      end++;
    }
    if (end == last || end == at + 1) {
      return 0;
    }
    String name = text.substring(at + 1, end);
    String html;
    if (name.matches("#?\\d{1,7}")) {
      html = "&#" + name.replace("#", "") + ";";
    } else if (name.matches("#?[xX][0-9a-fA-F]{1,6}")) {
      html = "&#" + name.replace("#", "") + ";";
    } else if (name.matches("[A-Za-z][A-Za-z0-9]*")) {
      html = "&" + name + ";";
    } else {
      return 0;
    }
    String decoded = Parser.unescapeEntities(html, false);
    if (decoded.equals(html)) {
      return 0;
    }
    out.append(decoded.replace('\u00a0', ' '));
    return end + 1 - at;
  }
}
