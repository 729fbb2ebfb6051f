package io.kartei.theme;

import java.util.SortedMap;

/**
 * The look of a site: Mustache templates and assets. A file in the site's own templates folder
 * shadows the bundled one of the same name.
 */
public interface Theme {

  /**
   * Fills a template.
   *
   * @param template its name without the ending: {@code note}
   * @param view a record made for this page; a name that the template asks for and the view lacks
   *     is a {@link TemplateException}
   * @return the page, complete
   */
  String render(String template, Object view);

  /**
   * Everything to copy into the site, by its address relative to the site's root: {@code
   * assets/kartei.css}.
   */
  SortedMap<String, byte[]> assets();
}
