package io.kartei.model;

import java.util.Set;

/** Classifies the HTML elements that authors may use. */
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

  /** Returns the block-level elements; all others are inline. */
  public static Set<String> blocks() {
    return BLOCKS;
  }

  /** Returns whether the element with this lower-case name is block-level. */
  public static boolean isBlock(String tag) {
    return BLOCKS.contains(tag);
  }
}
