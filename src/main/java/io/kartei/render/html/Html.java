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

  /** What stands where something of a note's cannot be shown. */
  static String missing(Site site) {
    return "<p><em>" + text(site.text("body.unshown")) + "</em></p>";
  }

  /** A link. */
  static String link(String url, String label) {
    return "<a href=\"" + text(url) + "\">" + text(label) + "</a>";
  }
}
