package io.kartei.index;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the site's tree of notes.
 *
 * @param kind what it is
 * @param title as plain text; empty for a separator
 * @param note the id of the note it links to; null for a folder without a note of its own, a draft,
 *     a part's title or a separator
 * @param children the entries below it, in reading order
 */
public record NavigationNode(
    Kind kind, String title, @Nullable String note, List<NavigationNode> children) {

  /** The kind of an entry. */
  public enum Kind {
    /** A note, a folder or a draft chapter. */
    CHAPTER,
    /** A title above the entries that follow it. */
    PART,
    /** A line between entries. */
    SEPARATOR
  }

  public NavigationNode {
    children = List.copyOf(children);
  }
}
