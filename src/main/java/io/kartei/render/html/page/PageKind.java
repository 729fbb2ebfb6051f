package io.kartei.render.html.page;

import io.kartei.render.html.HtmlRenderer;

/** A kind of page. A new one is one class of this kind and one line in {@link HtmlRenderer}. */
@FunctionalInterface
public interface PageKind {

  /** Writes all pages of this kind; none when there is nothing to show on them. */
  void write(Site site);
}
