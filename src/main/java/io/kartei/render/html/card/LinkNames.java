package io.kartei.render.html.card;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/** Makes names for links to the web from their addresses, as nobody has read their pages. */
final class LinkNames {
  private LinkNames() {}

  /** Returns the last part of an address and its host: {@code Redundanz (de.wikipedia.org)}. */
  static String of(String address) {
    int scheme = address.indexOf("://");
    String rest = address.substring(scheme < 0 ? 0 : scheme + 3);
    int end = rest.length();
    for (char stop : new char[] {'?', '#'}) {
      int at = rest.indexOf(stop);
      end = at >= 0 && at < end ? at : end;
    }
    int slash = rest.indexOf('/');
    String host = slash < 0 || slash > end ? rest.substring(0, end) : rest.substring(0, slash);
    String path = slash < 0 || slash > end ? "" : rest.substring(slash, end);
    while (path.endsWith("/")) {
      path = path.substring(0, path.length() - 1);
    }
    String last = path.substring(path.lastIndexOf('/') + 1);
    String fragment = address.indexOf('#') < 0 ? "" : address.substring(address.indexOf('#') + 1);
    String name = words(fragment.isEmpty() ? last : last + " – " + fragment);
    return name.isBlank() ? host : name + " (" + host + ")";
  }

  private static String words(String part) {
    String spaced = part.replace('_', ' ');
    try {
      return URLDecoder.decode(spaced.replace("+", "%2B"), StandardCharsets.UTF_8).strip();
    } catch (IllegalArgumentException e) {
      return spaced.strip();
    }
  }
}
