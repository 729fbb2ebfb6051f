package io.kartei.index;

import io.kartei.model.ParsedNote;
import java.util.List;

/**
 * A note as a page of the site.
 *
 * @param note the parsed note
 * @param url the page's address relative to the site's root: {@code dienste/dhcp.html}
 * @param title its title in the navigation: the book's title for it, else the note's
 * @param ancestors the entries of the navigation above it, from the top down
 */
public record NotePage(ParsedNote note, String url, String title, List<NavigationNode> ancestors) {
  public NotePage {
    ancestors = List.copyOf(ancestors);
  }

  /** Returns the note's id. */
  public String id() {
    return note.id();
  }
}
