package io.kartei.index;

import org.jspecify.annotations.Nullable;

/** Where a destination in a note leads. */
public sealed interface LinkTarget {

  /**
   * A note, or a place in it.
   *
   * @param note its id
   * @param anchor of a heading, or null for the note as a whole
   */
  record Note(String note, @Nullable String anchor) implements LinkTarget {}

  /**
   * A file beside the notes, which is copied into the site.
   *
   * @param path relative to the content folder, and in the site to its root
   * @param suffix query and fragment as the author wrote them, with their {@code ?} or {@code #}
   */
  record Attachment(String path, String suffix) implements LinkTarget {}

  /**
   * A page that Kartei makes.
   *
   * @param url relative to the site's root
   */
  record SitePage(String url) implements LinkTarget {}

  /**
   * Somewhere else.
   *
   * @param url absolute, as the author wrote it
   */
  record External(String url) implements LinkTarget {}

  /**
   * Nowhere.
   *
   * @param destination as the author wrote it
   */
  record Broken(String destination) implements LinkTarget {}
}
