package io.kartei.diagram.mermaid.scan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.kartei.diagram.DiagramInfo;
import org.jspecify.annotations.Nullable;

/**
 * A source with its preamble read.
 *
 * @param text the source with front matter, directives and comments turned into blanks, so that
 *     every other character is where it was
 * @param title of the front matter, or null
 * @param config what front matter ({@code config:}) and {@code %%{init: ...}%%} set, merged; an
 *     empty node when nothing
 */
public record MermaidSource(String text, @Nullable String title, JsonNode config) {
  static final JsonNode NO_CONFIG = MissingNode.getInstance();

  /** A setting as a yes or no, at a path as {@code "class", "hideEmptyMembersBox"}. */
  public boolean flag(boolean otherwise, String... path) {
    return at(path).asBoolean(otherwise);
  }

  /** A setting as text, or null. */
  public @Nullable String setting(String... path) {
    JsonNode node = at(path);
    return node.isValueNode() && !node.isNull() ? node.asText() : null;
  }

  private JsonNode at(String... path) {
    JsonNode node = config;
    for (String name : path) {
      node = node.path(name);
    }
    return node;
  }

  /** What is known of the diagram as a whole; a statement of the diagram goes before. */
  DiagramInfo info(
      @Nullable String ownTitle, @Nullable String accTitle, @Nullable String accDescr) {
    return new DiagramInfo(ownTitle != null ? ownTitle : title, accTitle, accDescr);
  }
}
