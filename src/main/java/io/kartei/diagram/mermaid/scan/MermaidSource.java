package io.kartei.diagram.mermaid.scan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.kartei.diagram.DiagramInfo;
import org.jspecify.annotations.Nullable;

/**
 * A source whose preamble has been read.
 *
 * @param text the source with front matter, directives and comments replaced by blanks, which keeps
 *     all other characters in place
 * @param title the title in the front matter, or null
 * @param config the merged settings of front matter ({@code config:}) and {@code %%{init: ...}%%};
 *     an empty node if there are none
 */
public record MermaidSource(String text, @Nullable String title, JsonNode config) {
  static final JsonNode NO_CONFIG = MissingNode.getInstance();

  /** Returns a boolean setting at a path such as {@code "class", "hideEmptyMembersBox"}. */
  public boolean flag(boolean otherwise, String... path) {
    return at(path).asBoolean(otherwise);
  }

  /** Returns a setting as text, or null. */
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

  /**
   * Returns what is known about the diagram as a whole. The diagram's own statements take
   * precedence.
   */
  DiagramInfo info(
      @Nullable String ownTitle, @Nullable String accTitle, @Nullable String accDescr) {
    return new DiagramInfo(ownTitle != null ? ownTitle : title, accTitle, accDescr);
  }
}
