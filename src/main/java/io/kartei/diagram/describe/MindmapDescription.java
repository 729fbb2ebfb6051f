package io.kartei.diagram.describe;

import io.kartei.diagram.Mindmap;
import io.kartei.diagram.Mindmap.Node;
import java.util.ArrayList;
import java.util.List;

/** Describes a mindmap: what each node is divided into. */
public final class MindmapDescription {
  private MindmapDescription() {}

  /** Returns the description, empty for an empty map. */
  public static List<String> sentences(Mindmap map, DescriptionPhrases phrases) {
    List<String> sentences = new ArrayList<>();
    for (Node node : map.nodes()) {
      List<String> below =
          map.below(node).stream().map(n -> phrases.name(n.label().plain())).toList();
      if (!below.isEmpty()) {
        sentences.add(
            phrases.phrase(
                below.size() == 1 ? "part" : "parts",
                phrases.name(node.label().plain()),
                phrases.list(below)));
      }
    }
    if (sentences.isEmpty() && !map.nodes().isEmpty()) {
      sentences.add(phrases.phrase("alone", phrases.name(map.nodes().get(0).label().plain())));
    }
    return sentences;
  }
}
