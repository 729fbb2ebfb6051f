package io.kartei.index;

import io.kartei.model.ParsedNote;
import java.util.List;

/**
 * A note as a page of the site.
 *
 * @param note what was read
 * @param url the page's address relative to the site's root: {@code dienste/dhcp.html}
 * @param title what navigation calls it: the book's title for it, else the note's
 * @param ancestors the entries of the navigation above it, from the top down
 */
public record NotePage(ParsedNote note, String url, String title, List<NavigationNode> ancestors) {
  public NotePage {
    ancestors = List.copyOf(ancestors);
  }

  /** The note's identity. */
  public String id() {
    return note.id();
  }
}
