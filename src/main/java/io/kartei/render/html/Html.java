package io.kartei.render.html;

/** Small pieces of HTML that stand inside a note's text, where no template reaches. */
final class Html {
  private Html() {}

  /** Text, escaped for elements and quoted attributes. */
  static String text(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  /** A link. */
  static String link(String url, String label) {
    return "<a href=\"" + text(url) + "\">" + text(label) + "</a>";
  }
}
