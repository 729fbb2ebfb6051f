package io.kartei.render.html.page;

import io.kartei.render.html.HtmlRenderer;

/** A kind of page. To add one, implement this interface and add a line to {@link HtmlRenderer}. */
@FunctionalInterface
public interface PageKind {

  /** Writes all pages of this kind, or none if they would be empty. */
  void write(Site site);
}
