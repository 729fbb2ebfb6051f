package io.kartei.diagram.describe;

import io.kartei.diagram.ErDiagram;
import io.kartei.diagram.ErDiagram.Attribute;
import io.kartei.diagram.ErDiagram.Cardinality;
import io.kartei.diagram.ErDiagram.Entity;
import io.kartei.diagram.ErDiagram.Relationship;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Describes an entity-relationship diagram: its relationships, then each entity's attributes. */
public final class ErDescription {
  private final ErDiagram diagram;
  private final DescriptionPhrases phrases;
  private final Map<String, String> names = new HashMap<>();

  public ErDescription(ErDiagram diagram, DescriptionPhrases phrases) {
    this.diagram = diagram;
    this.phrases = phrases;
    diagram.entities().forEach(e -> names.put(e.id(), phrases.name(e.label().plain())));
  }

  /** Returns the description, empty for an empty diagram. */
  public List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    diagram.relationships().forEach(r -> sentences.add(relationship(r)));
    for (Entity entity : diagram.entities()) {
      List<String> attributes = entity.attributes().stream().map(ErDescription::attribute).toList();
      if (!attributes.isEmpty()) {
        sentences.add(
            phrases.phrase(
                attributes.size() == 1 ? "attributes-one" : "attributes",
                name(entity.id()),
                phrases.list(attributes)));
      }
    }
    List<String> alone =
        diagram.entities().stream()
            .filter(
                e ->
                    e.attributes().isEmpty()
                        && diagram.relationships().stream()
                            .noneMatch(r -> r.from().equals(e.id()) || r.to().equals(e.id())))
            .map(e -> name(e.id()))
            .toList();
    if (!alone.isEmpty()) {
      sentences.add(phrases.phrase("alone", phrases.list(alone)));
    }
    return sentences;
  }

  private String name(String id) {
    return names.getOrDefault(id, id);
  }

  private static String attribute(Attribute attribute) {
    String keys = attribute.keyText();
    return attribute.name().plain() + (keys.isEmpty() ? "" : " (" + keys + ")");
  }

  private String relationship(Relationship r) {
    String sentence =
        phrases.phrase(
            "er-relationship",
            name(r.from()),
            count(r.toCount()),
            name(r.to()),
            count(r.fromCount()));
    return r.label().isEmpty()
        ? sentence
        : phrases.phrase("er-labelled", r.label().plain(), sentence);
  }

  private String count(Cardinality count) {
    return phrases.phrase(
        switch (count) {
          case ONE -> "er-one";
          case ZERO_OR_ONE -> "er-zero-or-one";
          case ONE_OR_MORE -> "er-one-or-more";
          case ZERO_OR_MORE -> "er-zero-or-more";
        });
  }
}
