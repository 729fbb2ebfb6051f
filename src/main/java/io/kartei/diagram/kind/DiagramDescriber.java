package io.kartei.diagram.kind;

import io.kartei.diagram.Diagram;
import io.kartei.diagram.DiagramInfo;
import io.kartei.diagram.describe.DescriptionPhrases;
import io.kartei.messages.Messages;
import java.util.List;

/**
 * Describes in sentences what a diagram shows.
 *
 * <pre>{@code
 * List<String> sentences = DiagramDescriber.describe(diagram, Messages.forLanguage("de"));
 * }</pre>
 */
public final class DiagramDescriber {
  private DiagramDescriber() {}

  /**
   * Returns the author's description of a diagram, otherwise sentences generated from its contents.
   * Empty for an empty diagram.
   */
  public static List<String> describe(Diagram diagram, Messages messages) {
    DiagramInfo info = diagram.info();
    return info.accessibleDescription() != null
        ? List.of(info.accessibleDescription())
        : DiagramKinds.of(diagram).describe(diagram, new DescriptionPhrases(messages));
  }

  /** Returns the author's name for a diagram, otherwise the name of its kind. */
  public static String name(Diagram diagram, Messages messages) {
    String name = diagram.info().name();
    return name != null ? name : messages.get(DiagramKinds.of(diagram).name());
  }
}
