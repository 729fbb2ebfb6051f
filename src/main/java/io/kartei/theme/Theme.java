package io.kartei.theme;

import java.util.SortedMap;

/**
 * The look of a site: Mustache templates and assets. A file in the site's own templates folder
 * shadows the bundled one of the same name.
 */
public interface Theme {
  /** The address of the style sheet of all pages. */
  String STYLE = "assets/kartei.css";

  /** The address of the style sheet with the rules that a site adds; not every theme has it. */
  String OWN_STYLE = "assets/own.css";

  /**
   * Fills a template.
   *
   * @param template its name without the extension, such as {@code note}
   * @param view a record made for this page; a name that the template uses and the view lacks
   *     causes a {@link TemplateException}
   * @return the complete page
   */
  String render(String template, Object view);

  /**
   * Returns everything to copy into the site, by its address relative to the site's root, such as
   * {@code assets/kartei.css}.
   */
  SortedMap<String, byte[]> assets();

  /** Returns whether a file, by its name in the templates folder, is the bundled one. */
  boolean isBundled(String name);
}
