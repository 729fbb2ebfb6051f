package io.kartei.body;

import io.kartei.model.Attribute;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What an author's own HTML lacks to be part of a page that everybody can use. */
final class AuthoredHtml {
  /** A page has one main part and one heading of the first level, and they are not the author's. */
  private static final int MIN_LEVEL = 2;

  private static final int MAX_LEVEL = 6;

  private static final Pattern HEADING = Pattern.compile("h[1-6]");

  private static final Pattern HOST =
      Pattern.compile(
          "^(?:https?:)?//(?:[^/?#\\\\]*@)?(?:www\\.)?([^/?#:\\\\]+)", Pattern.CASE_INSENSITIVE);

  private AuthoredHtml() {}

  /**
   * The tag to write.
   *
   * @param lower by how many levels headings stand lower
   */
  static String tag(String tag, int lower) {
    if (tag.equals("main")) {
      return "div";
    }
    if (!HEADING.matcher(tag).matches()) {
      return tag;
    }
    int level = Math.max(MIN_LEVEL, tag.charAt(1) - '0') + lower;
    return "h" + Math.min(MAX_LEVEL, level);
  }

  /** The author's attributes; an image without words is decoration, and only links lead away. */
  static List<Attribute> attributes(String tag, List<Attribute> given) {
    List<Attribute> all = new ArrayList<>(given);
    if (!tag.equals("a")) {
      all.removeIf(attribute -> attribute.name().equals("href"));
    }
    if (tag.equals("img") && value(given, "alt") == null) {
      all.add(new Attribute("alt", ""));
    }
    if (tag.equals("img")) {
      all.add(new Attribute("loading", "lazy"));
    }
    return all;
  }

  static @Nullable String value(List<Attribute> attributes, String name) {
    for (Attribute attribute : attributes) {
      if (attribute.name().equals(name)) {
        return attribute.value();
      }
    }
    return null;
  }

  /**
   * Where an address leads, in short: its host, else the address itself. What is before an
   * {@code @} is none.
   */
  static String host(String address) {
    Matcher host = HOST.matcher(address);
    return host.find() ? host.group(1) : address;
  }
}
