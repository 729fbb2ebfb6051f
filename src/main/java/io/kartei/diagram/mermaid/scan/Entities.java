package io.kartei.diagram.mermaid.scan;

import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * Decodes Mermaid's {@code #35;} and {@code #quot;}, and HTML entities such as {@code &}{@code
 * lt;}.
 */
final class Entities {
  private static final Pattern DECIMAL = Pattern.compile("#?\\d{1,7}");
  private static final Pattern HEXADECIMAL = Pattern.compile("#?[xX][0-9a-fA-F]{1,6}");
  private static final Pattern NAMED = Pattern.compile("[A-Za-z][A-Za-z0-9]*");

  private static final int MAX_LENGTH = 32;

  private Entities() {}

  /**
   * Decodes an entity at an offset.
   *
   * @param out receives the character
   * @return the length of the entity, or 0 if there is none
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
    if (DECIMAL.matcher(name).matches()) {
      html = "&#" + name.replace("#", "") + ";";
    } else if (HEXADECIMAL.matcher(name).matches()) {
      html = "&#" + name.replace("#", "") + ";";
    } else if (NAMED.matcher(name).matches()) {
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
