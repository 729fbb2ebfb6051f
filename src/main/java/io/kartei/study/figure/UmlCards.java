package io.kartei.study.figure;

import io.kartei.diagram.ActivityDiagram;
import io.kartei.diagram.ClassDiagram;
import io.kartei.diagram.ClassDiagram.End;
import io.kartei.diagram.Diagram;
import io.kartei.diagram.Flowchart;
import io.kartei.diagram.StateDiagram;
import io.kartei.diagram.UseCaseDiagram;
import io.kartei.language.Words;
import io.kartei.model.Block;
import io.kartei.study.draft.CardDraft;
import io.kartei.study.draft.CardDraft.Ground;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes cards from UML's diagrams: what leads from one state to another, what follows a decision,
 * who can do what, how classes relate. The latter two are models of a single case and never core.
 */
record UmlCards(DiagramDrafts drafts) {
  private static final Set<Ground> CASE = Set.of(Ground.SINGLE_CASE);
  private static final int MAX_TRANSITIONS = 10;
  private static final int MAX_RELATIONS = 8;
  private static final int MAX_DECISIONS = 4;
  private static final int MIN_STEPS = 3;
  private static final int MAX_PARTS = 9;
  private static final int MAX_WORDS = 12;

  /** Returns the cards of a diagram; none if it is of another kind. */
  List<CardDraft> of(Diagram diagram) {
    if (diagram instanceof StateDiagram states) {
      return transitions(states);
    } else if (diagram instanceof ActivityDiagram activity) {
      return activity(activity);
    } else if (diagram instanceof UseCaseDiagram cases) {
      return actors(cases);
    } else if (diagram instanceof ClassDiagram classes) {
      return classes(classes);
    }
    return List.of();
  }

  /** Asks what leads from one named state to another; not if there is too much of it. */
  private List<CardDraft> transitions(StateDiagram diagram) {
    Map<String, String> names = new HashMap<>();
    for (StateDiagram.State state : diagram.states()) {
      boolean named =
          state.kind() == StateDiagram.Kind.SIMPLE || state.kind() == StateDiagram.Kind.COMPOSITE;
      if (named && !state.label().isEmpty()) {
        names.put(state.id(), state.label().plain());
      }
    }
    Map<List<String>, List<String>> triggers = new LinkedHashMap<>();
    for (StateDiagram.Transition t : diagram.transitions()) {
      String from = names.get(t.from());
      String to = names.get(t.to());
      if (from != null && to != null && !from.equals(to) && isShort(t.label().plain())) {
        triggers
            .computeIfAbsent(List.of(from, to), key -> new ArrayList<>())
            .add(t.label().plain());
      }
    }
    List<CardDraft> cards = new ArrayList<>();
    if (triggers.size() <= MAX_TRANSITIONS) {
      triggers.forEach(
          (ends, labels) -> {
            String told = String.join("; ", labels.stream().distinct().toList());
            cards.add(
                drafts.answer(
                    drafts.sentence("card.diagram.transition", ends.get(0), ends.get(1)),
                    drafts.words(told)));
          });
    }
    return cards;
  }

  private static boolean isShort(String label) {
    int words = Words.count(label);
    return words > 0 && words <= MAX_WORDS;
  }

  /** Asks for the steps of an activity without branches, otherwise for what follows decisions. */
  private List<CardDraft> activity(ActivityDiagram diagram) {
    String name = drafts.name(diagram.info().name());
    List<String> steps = new ArrayList<>();
    boolean straight = true;
    for (ActivityDiagram.Step step : diagram.steps()) {
      straight &= step instanceof ActivityDiagram.Node;
      if (step instanceof ActivityDiagram.Node node && node.kind() == ActivityDiagram.Kind.ACTION) {
        steps.add(node.label().plain());
      }
    }
    if (straight) {
      return name != null && steps.size() >= MIN_STEPS && steps.size() <= MAX_PARTS
          ? List.of(drafts.series("card.diagram.steps", name, steps))
          : List.of();
    }
    List<ActivityDiagram.Choice> choices = new ArrayList<>();
    choices(diagram.steps(), choices);
    List<CardDraft> cards = new ArrayList<>();
    for (ActivityDiagram.Choice choice : choices) {
      List<String> ways = ways(choice);
      String question = choice.question().plain();
      if (choices.size() <= MAX_DECISIONS && isShort(question) && ways.size() > 1) {
        cards.add(drafts.set("card.diagram.decision", question, ways));
      }
    }
    return cards;
  }

  private static void choices(
      List<ActivityDiagram.Step> steps, List<ActivityDiagram.Choice> found) {
    for (ActivityDiagram.Step step : steps) {
      if (step instanceof ActivityDiagram.Choice choice) {
        found.add(choice);
        choice.branches().forEach(branch -> choices(branch.steps(), found));
      } else if (step instanceof ActivityDiagram.Fork fork) {
        fork.branches().forEach(branch -> choices(branch.steps(), found));
      } else if (step instanceof ActivityDiagram.Loop loop) {
        choices(loop.steps(), found);
      }
    }
  }

  /** Returns what follows each answer; nothing if one of them isn't told or leads to no action. */
  private static List<String> ways(ActivityDiagram.Choice choice) {
    List<String> ways = new ArrayList<>();
    for (ActivityDiagram.Branch branch : choice.branches()) {
      boolean told =
          !branch.label().isEmpty()
              && !branch.steps().isEmpty()
              && branch.steps().get(0) instanceof ActivityDiagram.Node node
              && !node.label().isEmpty();
      if (!told) {
        return List.of();
      }
      ActivityDiagram.Node first = (ActivityDiagram.Node) branch.steps().get(0);
      ways.add(branch.label().plain() + " → " + first.label().plain());
    }
    return ways;
  }

  /** Asks for all use cases of each actor that has several. */
  private List<CardDraft> actors(UseCaseDiagram diagram) {
    Map<String, String> names = new HashMap<>();
    diagram.chart().nodes().forEach(node -> names.put(node.id(), node.label().plain()));
    List<CardDraft> cards = new ArrayList<>();
    for (Flowchart.Node actor : diagram.actors()) {
      List<String> cases = new ArrayList<>();
      for (Flowchart.Edge edge : diagram.chart().edges()) {
        if (UseCaseDiagram.relation(edge) == UseCaseDiagram.Relation.TAKES_PART) {
          String other =
              edge.from().equals(actor.id())
                  ? edge.to()
                  : edge.to().equals(actor.id()) ? edge.from() : "";
          cases.add(names.getOrDefault(other, ""));
        }
      }
      cases.removeIf(String::isEmpty);
      if (cases.size() > 1 && cases.size() <= MAX_PARTS) {
        cards.add(drafts.set("card.diagram.cases", actor.label().plain(), cases).because(CASE));
      }
    }
    return cards;
  }

  /** Asks for subclasses, for parts and wholes, and for multiplicities. */
  private List<CardDraft> classes(ClassDiagram diagram) {
    Map<String, String> names = new HashMap<>();
    diagram.types().forEach(type -> names.put(type.id(), type.label().plain()));
    Map<String, List<String>> below = new LinkedHashMap<>();
    List<CardDraft> related = new ArrayList<>();
    for (ClassDiagram.Relation r : diagram.relations()) {
      String from = names.getOrDefault(r.from(), "");
      String to = names.getOrDefault(r.to(), "");
      if (r.tail() == End.INHERITANCE && r.head() == End.NONE) {
        below.computeIfAbsent(from, key -> new ArrayList<>()).add(to);
      } else if (r.head() == End.INHERITANCE && r.tail() == End.NONE) {
        below.computeIfAbsent(to, key -> new ArrayList<>()).add(from);
      } else if (!from.equals(to)) {
        related.addAll(relation(r, from, to));
      }
    }
    List<CardDraft> cards = new ArrayList<>();
    below.forEach(
        (above, subclasses) -> {
          if (subclasses.size() > 1 && subclasses.size() <= MAX_PARTS) {
            cards.add(drafts.set("card.diagram.subclasses", above, subclasses).because(CASE));
          }
        });
    if (related.size() <= MAX_RELATIONS) {
      cards.addAll(related);
    }
    return cards;
  }

  private List<CardDraft> relation(ClassDiagram.Relation r, String from, String to) {
    List<CardDraft> cards = new ArrayList<>();
    boolean first = isWhole(r.tail());
    if (first != isWhole(r.head())) {
      boolean strong = (first ? r.tail() : r.head()) == End.COMPOSITION;
      String key = strong ? "card.diagram.composition" : "card.diagram.aggregation";
      String whole = first ? from : to;
      String part = first ? to : from;
      cards.add(
          drafts
              .answer(
                  drafts.sentence("card.diagram.relation", whole, part),
                  drafts.sentence(key, part, whole))
              .because(CASE));
    }
    if (!r.fromCount().isEmpty() && !r.toCount().isEmpty()) {
      List<Block> front =
          r.label().isEmpty()
              ? drafts.sentence("card.diagram.multiplicities", from, to)
              : drafts.sentence("card.diagram.ratio", from, to, r.label().plain());
      cards.add(
          drafts.answer(front, drafts.words(r.fromCount() + " : " + r.toCount())).because(CASE));
    }
    return cards;
  }

  private static boolean isWhole(End end) {
    return end == End.COMPOSITION || end == End.AGGREGATION;
  }
}
