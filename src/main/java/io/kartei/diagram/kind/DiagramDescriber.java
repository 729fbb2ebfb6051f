package io.kartei.diagram.kind;

import io.kartei.diagram.Diagram;
import io.kartei.diagram.DiagramInfo;
import io.kartei.diagram.describe.DescriptionPhrases;
import io.kartei.messages.Messages;
import java.util.ArrayList;
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
        : told(
            DiagramKinds.of(diagram).describe(diagram, new DescriptionPhrases(messages)), messages);
  }

  /** Returns sentences with words for a hidden name, after one that says that there is one. */
  private static List<String> told(List<String> sentences, Messages messages) {
    if (sentences.stream().noneMatch(sentence -> sentence.contains(Occlusion.HIDDEN))) {
      return sentences;
    }
    List<String> told = new ArrayList<>(List.of(messages.get("diagram.has-blank")));
    String blank = messages.get("diagram.blank");
    sentences.forEach(sentence -> told.add(sentence.replace(Occlusion.HIDDEN, blank)));
    return told;
  }

  /** Returns the author's name for a diagram, otherwise the name of its kind. */
  public static String name(Diagram diagram, Messages messages) {
    String name = diagram.info().name();
    return name != null ? name : messages.get(DiagramKinds.of(diagram).name());
  }
}
