package io.kartei.study.figure;

import io.kartei.diagram.ErDiagram;
import io.kartei.diagram.ErDiagram.Relationship;
import io.kartei.diagram.NetworkPlan;
import io.kartei.diagram.NetworkPlan.Task;
import io.kartei.diagram.NetworkPlan.Times;
import io.kartei.diagram.kind.DrawnDiagram;
import io.kartei.model.Block;
import io.kartei.model.Card;
import io.kartei.model.DiagramFact;
import io.kartei.model.Inline;
import io.kartei.source.SourceSpan;
import io.kartei.study.draft.CardDraft;
import io.kartei.study.draft.CardScope;
import io.kartei.study.draft.Phrases;
import io.kartei.study.draft.Pieces;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes cards from diagrams that hold figures: network plans and cardinalities. */
final class FigureCards {
  private static final int MIN_TASKS = 3;
  private static final int MAX_TASKS = 12;
  private static final int MAX_RELATIONSHIPS = 8;

  private final CardScope scope;
  private final DiagramFact fact;
  private final Block.Diagram block;
  private final SourceSpan at;
  private final List<CardDraft> cards = new ArrayList<>();

  FigureCards(CardScope scope, DiagramFact fact, Block.Diagram block) {
    this.scope = scope;
    this.fact = fact;
    this.block = block;
    this.at = fact.span();
  }

  /**
   * Returns a card for each task of a plan, whose answer is its six times, and two on the whole.
   */
  List<CardDraft> of(NetworkPlan plan) {
    int count = plan.tasks().size();
    DrawnDiagram blank = block.drawn().blank();
    if (plan.blank() || count < MIN_TASKS || count > MAX_TASKS || blank == null) {
      return cards;
    }
    Block.Diagram empty = new Block.Diagram(at, block.id() + "-blank", block.source(), blank);
    String name = plan.info().name() == null ? "" : plan.info().name();
    for (Task task : plan.tasks()) {
      List<List<Block>> figures = figures(plan, task);
      List<Block> front = new ArrayList<>(front("task", name, task.title()));
      front.add(empty);
      add(front, figures);
    }
    List<List<Block>> critical =
        plan.criticalTasks().stream().map(t -> line(Phrases.words(at, t.title()))).toList();
    List<Block> front = new ArrayList<>(front("critical", name, ""));
    front.add(empty);
    add(front, critical);
    List<Block> whole = new ArrayList<>(front("length", name, ""));
    whole.add(empty);
    String length = number(plan.length()) + (plan.unit().isEmpty() ? "" : " " + plan.unit());
    add(whole, List.of(line(Phrases.words(at, length))));
    return cards;
  }

  private List<List<Block>> figures(NetworkPlan plan, Task task) {
    Times t = task.times();
    boolean first = task.after().isEmpty();
    boolean last =
        plan.tasks().stream()
            .flatMap(other -> other.after().stream())
            .noneMatch(before -> before.id().equals(task.id()));
    return List.of(
        figure(first ? "faz-first" : "faz", t.earliestStart()),
        figure("fez", t.earliestEnd(), t.earliestStart(), task.duration()),
        figure(last ? "sez-last" : "sez", t.latestEnd()),
        figure("saz", t.latestStart(), t.latestEnd(), task.duration()),
        figure("gp", t.totalFloat(), t.latestStart(), t.earliestStart()),
        figure(last ? "fp-last" : "fp", t.freeFloat()));
  }

  private List<Block> figure(String key, BigDecimal value, BigDecimal... parts) {
    List<Inline> first = Phrases.strong(at, number(value));
    List<Block> told =
        parts.length == 0
            ? scope.phrases().front(at, "card.plan." + key, first)
            : scope
                .phrases()
                .front(
                    at,
                    "card.plan." + key,
                    first,
                    Phrases.words(at, number(parts[0])),
                    Phrases.words(at, number(parts[1])));
    return told;
  }

  private static String number(BigDecimal number) {
    BigDecimal bare = number.stripTrailingZeros();
    return (bare.scale() < 0 ? bare.setScale(0) : bare).toPlainString();
  }

  private List<Block> front(String key, String name, String task) {
    return name.isEmpty()
        ? scope.phrases().front(at, "card.plan." + key, Phrases.strong(at, task))
        : scope
            .phrases()
            .front(
                at, "card.plan." + key + "-of", Phrases.strong(at, task), Phrases.strong(at, name));
  }

  private static List<Block> line(List<Inline> words) {
    return Pieces.line(words.get(0).span(), words);
  }

  private void add(List<Block> front, List<List<Block>> pieces) {
    List<Block> back =
        new ArrayList<>(pieces.size() == 1 ? pieces.get(0) : Pieces.list(at, pieces));
    back.add(block);
    CardDraft draft = CardDraft.of(Card.Kind.DIAGRAM, fact.section(), at, front, back);
    cards.add((pieces.size() == 1 ? draft : draft.items(pieces)).grouped("diagram-" + fact.id()));
  }

  /** Returns a card for each relationship between two named entities. */
  List<CardDraft> of(ErDiagram diagram) {
    if (diagram.relationships().size() > MAX_RELATIONSHIPS) {
      return cards;
    }
    Map<String, String> names = new HashMap<>();
    diagram.entities().forEach(e -> names.put(e.id(), e.label().plain()));
    for (Relationship r : diagram.relationships()) {
      if (!r.from().equals(r.to()) && !r.label().isEmpty()) {
        List<Block> front =
            scope
                .phrases()
                .front(
                    at,
                    "card.diagram.ratio",
                    Phrases.strong(at, names.getOrDefault(r.from(), r.from())),
                    Phrases.strong(at, names.getOrDefault(r.to(), r.to())),
                    Phrases.words(at, r.label().plain()));
        add(front, List.of(line(Phrases.words(at, ErDiagram.ratio(r)))));
      }
    }
    return cards;
  }
}
