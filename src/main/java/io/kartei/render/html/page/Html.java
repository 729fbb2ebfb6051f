package io.kartei.render.html.page;

import io.kartei.text.Escape;

/** Small pieces of HTML inside a note's text, which no template produces. */
public final class Html {
  private Html() {}

  /** Returns the text shown in place of content that cannot be shown. */
  public static String missing(Site site) {
    return "<p><em>" + Escape.text(site.text("body.unshown")) + "</em></p>";
  }

  /** Returns a link. */
  public static String link(String url, String label) {
    return "<a href=\"" + Escape.text(url) + "\">" + Escape.text(label) + "</a>";
  }
}
