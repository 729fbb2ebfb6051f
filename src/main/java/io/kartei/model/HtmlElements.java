package io.kartei.model;

import java.util.Set;

/** What HTML's own elements are, as far as an author may use them. */
public final class HtmlElements {
  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "caption",
          "center",
          "col",
          "colgroup",
          "dd",
          "details",
          "div",
          "dl",
          "dt",
          "figcaption",
          "figure",
          "footer",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hr",
          "li",
          "main",
          "nav",
          "ol",
          "p",
          "pre",
          "section",
          "summary",
          "table",
          "tbody",
          "td",
          "tfoot",
          "th",
          "thead",
          "tr",
          "ul");

  private HtmlElements() {}

  /** The elements that have lines of their own; all others stand within a line. */
  public static Set<String> blocks() {
    return BLOCKS;
  }

  /** Whether an element of this name, in lower case, has lines of its own. */
  public static boolean isBlock(String tag) {
    return BLOCKS.contains(tag);
  }
}
