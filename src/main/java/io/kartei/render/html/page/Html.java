package io.kartei.render.html.page;

/** Small pieces of HTML that stand inside a note's text, where no template reaches. */
public final class Html {
  private Html() {}

  /** Text, escaped for elements and quoted attributes. */
  public static String text(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  /** What stands where something of a note's cannot be shown. */
  public static String missing(Site site) {
    return "<p><em>" + text(site.text("body.unshown")) + "</em></p>";
  }

  /** A link. */
  public static String link(String url, String label) {
    return "<a href=\"" + text(url) + "\">" + text(label) + "</a>";
  }
}
