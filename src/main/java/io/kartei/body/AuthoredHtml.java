package io.kartei.body;

import io.kartei.model.Attribute;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Adapts an author's own HTML so that the page stays accessible. */
final class AuthoredHtml {
  /** The page already has its {@code h1}, so the author's headings start at level 2. */
  private static final int MIN_LEVEL = 2;

  private static final int MAX_LEVEL = 6;

  private static final Pattern HEADING = Pattern.compile("h[1-6]");

  private static final Pattern HOST =
      Pattern.compile(
          "^(?:https?:)?//(?:[^/?#\\\\]*@)?(?:www\\.)?([^/?#:\\\\]+)", Pattern.CASE_INSENSITIVE);

  private AuthoredHtml() {}

  /**
   * Returns the tag to write.
   *
   * @param lower by how many levels to lower headings
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

  /**
   * Returns the author's attributes, with {@code href} only on links, and an empty {@code alt} for
   * images without one.
   */
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
   * Returns where an address leads, in short: its host if it has one, else the address itself. User
   * info before an {@code @} isn't part of the host.
   */
  static String host(String address) {
    Matcher host = HOST.matcher(address);
    return host.find() ? host.group(1) : address;
  }
}
