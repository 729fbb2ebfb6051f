package io.kartei.render.html.page;

import io.kartei.text.Escape;

/** Small pieces of HTML that stand inside a note's text, where no template reaches. */
public final class Html {
  private Html() {}

  /** What stands where something of a note's cannot be shown. */
  public static String missing(Site site) {
    return "<p><em>" + Escape.text(site.text("body.unshown")) + "</em></p>";
  }

  /** A link. */
  public static String link(String url, String label) {
    return "<a href=\"" + Escape.text(url) + "\">" + Escape.text(label) + "</a>";
  }
}
