package io.kartei.index;

import org.jspecify.annotations.Nullable;

/** Where a destination in a note leads. */
public sealed interface LinkTarget {

  /**
   * A note, or a heading in it.
   *
   * @param note its id
   * @param anchor the id of a heading, or null for the whole note
   */
  record Note(String note, @Nullable String anchor) implements LinkTarget {}

  /**
   * An attachment, which is copied into the site.
   *
   * @param path relative to the content folder in the sources, and to the root in the site
   * @param suffix query and fragment as the author wrote them, with their {@code ?} or {@code #}
   */
  record Attachment(String path, String suffix) implements LinkTarget {}

  /**
   * A page that Kartei generates.
   *
   * @param url relative to the site's root
   */
  record SitePage(String url) implements LinkTarget {}

  /**
   * An address outside the site.
   *
   * @param url absolute, as the author wrote it
   */
  record External(String url) implements LinkTarget {}

  /**
   * A broken link.
   *
   * @param destination as the author wrote it
   */
  record Broken(String destination) implements LinkTarget {}
}
