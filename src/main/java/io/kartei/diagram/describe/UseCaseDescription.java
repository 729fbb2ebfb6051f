package io.kartei.diagram.describe;

import io.kartei.diagram.Flowchart;
import io.kartei.diagram.UseCaseDiagram;
import io.kartei.diagram.UseCaseDiagram.Relation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Describes a use case diagram: who does what, and how use cases belong together. */
public final class UseCaseDescription {
  private final UseCaseDiagram diagram;
  private final DescriptionPhrases phrases;

  public UseCaseDescription(UseCaseDiagram diagram, DescriptionPhrases phrases) {
    this.diagram = diagram;
    this.phrases = phrases;
  }

  /** Returns the description, empty for an empty diagram. */
  public List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    for (Flowchart.Group system : diagram.chart().groups()) {
      List<String> cases =
          diagram.chart().nodes().stream()
              .filter(node -> system.id().equals(node.group()))
              .map(node -> phrases.name(node.label().plain()))
              .toList();
      if (!system.title().isEmpty() && !cases.isEmpty()) {
        String key = cases.size() == 1 ? "group-one" : "group";
        sentences.add(phrases.phrase(key, system.title().plain(), phrases.list(cases)));
      }
    }
    Map<String, Set<String>> done = new LinkedHashMap<>();
    diagram.actors().forEach(actor -> done.put(actor.id(), new LinkedHashSet<>()));
    List<String> others = new ArrayList<>();
    for (Flowchart.Edge edge : diagram.chart().edges()) {
      Relation relation = UseCaseDiagram.relation(edge);
      Set<String> from = done.get(edge.from());
      Set<String> to = done.get(edge.to());
      if (relation == Relation.TAKES_PART && from != null && to == null) {
        from.add(phrases.name(edge.to()));
      } else if (relation == Relation.TAKES_PART && to != null && from == null) {
        to.add(phrases.name(edge.from()));
      } else {
        others.add(
            phrases.phrase(key(relation), phrases.name(edge.from()), phrases.name(edge.to())));
      }
    }
    done.forEach(
        (actor, cases) -> {
          if (!cases.isEmpty()) {
            String told = phrases.list(List.copyOf(cases));
            sentences.add(phrases.phrase("usecase-actor", phrases.name(actor), told));
          }
        });
    sentences.addAll(others);
    return sentences;
  }

  private static String key(Relation relation) {
    return switch (relation) {
      case TAKES_PART -> "joined";
      case INCLUDES -> "usecase-includes";
      case EXTENDS -> "usecase-extends";
      case IS_A -> "usecase-is-a";
      case DEPENDS -> "depends";
    };
  }
}
