package io.kartei.diagram.kind;

import io.kartei.diagram.Diagram;
import io.kartei.diagram.DiagramInfo;
import io.kartei.diagram.describe.DescriptionPhrases;
import io.kartei.messages.Messages;
import java.util.List;

/**
 * Says what a diagram shows, in sentences.
 *
 * <pre>{@code
 * List<String> sentences = DiagramDescriber.describe(diagram, Messages.forLanguage("de"));
 * }</pre>
 */
public final class DiagramDescriber {
  private DiagramDescriber() {}

  /**
   * What a diagram shows: its author's own description, else sentences made from what it holds.
   * None for an empty diagram.
   */
  public static List<String> describe(Diagram diagram, Messages messages) {
    DiagramInfo info = diagram.info();
    return info.accessibleDescription() != null
        ? List.of(info.accessibleDescription())
        : DiagramKinds.of(diagram).describe(diagram, new DescriptionPhrases(messages));
  }

  /** What a diagram is called: its author's name for it, else its kind. */
  public static String name(Diagram diagram, Messages messages) {
    String name = diagram.info().name();
    return name != null ? name : messages.get(DiagramKinds.of(diagram).name());
  }
}
