package io.kartei.diagram;

import org.jspecify.annotations.Nullable;

/**
 * What an author says of a diagram as a whole.
 *
 * @param title shown above it ({@code title:} in its front matter, or a {@code title} statement)
 * @param accessibleTitle its name for those who do not see it ({@code accTitle:})
 * @param accessibleDescription what it shows, for those who do not see it ({@code accDescr:})
 */
public record DiagramInfo(
    @Nullable String title,
    @Nullable String accessibleTitle,
    @Nullable String accessibleDescription) {
  /** Nothing said. */
  public static final DiagramInfo NONE = new DiagramInfo(null, null, null);

  /** The name for those who do not see it, else the title shown; null when there is none. */
  public @Nullable String name() {
    return accessibleTitle != null ? accessibleTitle : title;
  }
}
