package io.kartei.body;

import io.kartei.model.Attribute;
import io.kartei.text.Escape;
import java.util.Set;

/**
 * A placeholder for remote content, with its kind and address, so that the page sends no request.
 * If the page's script can load the content, {@code data-} attributes say so, and the script adds a
 * button.
 */
final class RemoteBox {
  /** The attributes that the script copies to the element it creates. */
  private static final Set<String> KEPT = Set.of("width", "height", "loop", "muted");

  private RemoteBox() {}

  /** Opens the box; the caller writes the author's fallback content and closes the tag. */
  static void open(String tag, Remote remote, HtmlOptions options, StringBuilder out) {
    String host = AuthoredHtml.host(remote.address());
    String what = what(remote, options);
    out.append('<').append(tag);
    attribute("class", "remote is-" + remote.kind().label(), out);
    if (options.place().loading().asksFor(remote)) {
      attribute("data-remote", remote.kind().label(), out);
      attribute("data-src", String.join(" ", remote.addresses()), out);
      attribute("data-title", remote.title().isBlank() ? what : remote.title(), out);
      attribute("data-load", options.messages().get("body.remote.load", host), out);
      attribute("data-failed", options.messages().get("body.remote.failed"), out);
      for (Attribute attribute : remote.attributes()) {
        if (KEPT.contains(attribute.name())) {
          attribute("data-" + attribute.name(), attribute.value(), out);
        }
      }
    }
    out.append("><span class=\"what\">");
    Escape.text(what, out);
    out.append("</span> ");
    if (!remote.title().isBlank()) {
      out.append("<b class=\"name\">");
      Escape.text(remote.title(), out);
      out.append("</b> ");
    }
    out.append("<a class=\"external address\" rel=\"noopener\"");
    attribute("href", remote.address(), out);
    out.append('>');
    Escape.text(remote.address(), out);
    out.append("</a>");
  }

  /** Writes plain text instead of a box, for use inside a link or button. */
  static void inWords(Remote remote, HtmlOptions options, StringBuilder out) {
    out.append("<span class=\"missing\">");
    Escape.text(remote.title().isBlank() ? what(remote, options) : remote.title(), out);
    out.append("</span>");
  }

  private static String what(Remote remote, HtmlOptions options) {
    return options
        .messages()
        .get("body.remote." + remote.kind().label(), AuthoredHtml.host(remote.address()));
  }

  private static void attribute(String name, String value, StringBuilder out) {
    out.append(' ').append(name).append("=\"");
    Escape.text(value, out);
    out.append('"');
  }
}
