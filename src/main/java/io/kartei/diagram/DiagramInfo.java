package io.kartei.diagram;

import org.jspecify.annotations.Nullable;

/**
 * What an author says about a diagram as a whole.
 *
 * @param title the title shown above it ({@code title:} in the front matter, or a {@code title}
 *     statement)
 * @param accessibleTitle its name for readers who can't see it ({@code accTitle:})
 * @param accessibleDescription what it shows, for readers who can't see it ({@code accDescr:})
 */
public record DiagramInfo(
    @Nullable String title,
    @Nullable String accessibleTitle,
    @Nullable String accessibleDescription) {
  /** No information. */
  public static final DiagramInfo NONE = new DiagramInfo(null, null, null);

  /** Returns the accessible title if there is one, otherwise the visible title, or null. */
  public @Nullable String name() {
    return accessibleTitle != null ? accessibleTitle : title;
  }
}
