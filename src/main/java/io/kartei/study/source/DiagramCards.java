package io.kartei.study.source;

import io.kartei.config.CardSource;
import io.kartei.diagram.Diagram;
import io.kartei.diagram.ErDiagram;
import io.kartei.diagram.Flowchart;
import io.kartei.diagram.Mindmap;
import io.kartei.diagram.NetworkPlan;
import io.kartei.diagram.Packet;
import io.kartei.diagram.SequenceDiagram;
import io.kartei.diagram.SequenceStep;
import io.kartei.diagram.Timeline;
import io.kartei.diagram.element.Label;
import io.kartei.language.Words;
import io.kartei.model.Block;
import io.kartei.model.BodyWalker;
import io.kartei.model.Card;
import io.kartei.model.DiagramFact;
import io.kartei.model.Inline;
import io.kartei.model.Section;
import io.kartei.source.SourceSpan;
import io.kartei.study.draft.CardDraft;
import io.kartei.study.draft.CardExtractor;
import io.kartei.study.draft.CardScope;
import io.kartei.study.draft.Phrases;
import io.kartei.study.draft.Pieces;
import io.kartei.study.draft.Placement;
import io.kartei.study.wording.Headings;
import io.kartei.study.wording.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Makes cards from diagrams whose structure has a clear meaning: a tree with unlabelled lines
 * divides things into parts, a chain of arrows is a sequence of steps, and a plain series of
 * messages is a conversation. Network plans and cardinalities are asked, too. Other diagrams get no
 * cards.
 */
final class DiagramCards implements CardExtractor {
  private static final CardSource DIAGRAMS = CardSource.of("diagrams");
  private static final int MIN_MESSAGES = 3;
  private static final int MAX_MESSAGES = 6;
  private static final int MAX_WORDS_OF_MESSAGE = 9;
  private static final int MAX_PARTS = 9;
  private static final int MIN_SERIES = 3;

  /** A mindmap in which more is divided is asked only for the parts of its root. */
  private static final int MAX_DIVIDED = 6;

  @Override
  public Set<CardSource> sources() {
    return Set.of(DIAGRAMS);
  }

  @Override
  public List<CardDraft> extract(CardScope scope) {
    List<CardDraft> cards = new ArrayList<>();
    if (!scope.note().facts().diagrams().isEmpty()) {
      Map<String, Block.Diagram> blocks = blocks(scope.note().text().body());
      Map<String, Long> inSection =
          scope.note().facts().diagrams().stream()
              .collect(Collectors.groupingBy(DiagramCards::section, Collectors.counting()));
      for (DiagramFact fact : scope.note().facts().diagrams()) {
        boolean isOnly = inSection.getOrDefault(section(fact), 0L) == 1;
        Block.Diagram block = blocks.get(fact.id());
        if (block != null && !Placement.isInAnswer(scope.note(), fact.span())) {
          Diagram diagram = block.drawn().diagram();
          if (diagram instanceof Flowchart chart) {
            flowchart(scope, fact, isOnly, block, chart, cards);
          } else if (diagram instanceof SequenceDiagram sequence) {
            conversation(scope, fact, isOnly, block, sequence, cards);
          } else if (diagram instanceof Mindmap map) {
            mindmap(scope, fact, block, map, cards);
          } else if (diagram instanceof Timeline timeline) {
            series(
                scope, fact, isOnly, block, diagram, "card.diagram.times", times(timeline), cards);
          } else if (diagram instanceof Packet packet) {
            series(
                scope, fact, isOnly, block, diagram, "card.diagram.fields", fields(packet), cards);
          } else if (diagram instanceof NetworkPlan plan) {
            cards.addAll(new FigureCards(scope, fact, block).of(plan));
          } else if (diagram instanceof ErDiagram er) {
            cards.addAll(new FigureCards(scope, fact, block).of(er));
          }
        }
      }
    }
    return cards;
  }

  private static String section(DiagramFact fact) {
    return Objects.requireNonNullElse(fact.section(), "");
  }

  /** Returns the diagrams in a body, by id. */
  private static Map<String, Block.Diagram> blocks(List<Block> body) {
    Map<String, Block.Diagram> found = new HashMap<>();
    new BodyWalker() {
      @Override
      public Done diagram(Block.Diagram diagram) {
        found.put(diagram.id(), diagram);
        return Done.DONE;
      }
    }.blocks(body);
    return found;
  }

  private static void flowchart(
      CardScope scope,
      DiagramFact fact,
      boolean isOnly,
      Block.Diagram block,
      Flowchart chart,
      List<CardDraft> cards) {
    FlowchartShape shape = FlowchartShape.of(chart);
    SourceSpan at = fact.span();
    shape
        .parts()
        .forEach(
            (whole, parts) -> {
              List<List<Block>> pieces = pieces(at, parts);
              List<Block> back = new ArrayList<>(Pieces.list(at, pieces));
              back.add(block);
              cards.add(draft(scope, fact, "card.diagram.parts", whole, back, pieces));
            });
    String name = name(scope, fact, isOnly, chart.info().name());
    if (name != null && !shape.steps().isEmpty()) {
      cards.add(steps(scope, fact, block, "card.diagram.steps", name, shape.steps()));
    }
  }

  /** Asks for the parts of the root, and in a small map for those of its branches. */
  private static void mindmap(
      CardScope scope, DiagramFact fact, Block.Diagram block, Mindmap map, List<CardDraft> cards) {
    SourceSpan at = fact.span();
    List<Mindmap.Node> divided =
        map.nodes().stream().filter(node -> map.below(node).size() > 1).toList();
    for (Mindmap.Node node : divided) {
      List<String> parts = map.below(node).stream().map(n -> n.label().plain()).toList();
      boolean asked = node.parent() == null || divided.size() <= MAX_DIVIDED;
      if (asked && parts.size() <= MAX_PARTS) {
        List<List<Block>> pieces = pieces(at, parts);
        List<Block> back = new ArrayList<>(Pieces.list(at, pieces));
        back.add(block);
        String whole = node.label().plain();
        cards.add(draft(scope, fact, "card.diagram.parts", whole, back, pieces));
      }
    }
  }

  /** Asks for all of a short series at once. */
  private static void series(
      CardScope scope,
      DiagramFact fact,
      boolean isOnly,
      Block.Diagram block,
      Diagram diagram,
      String key,
      List<String> lines,
      List<CardDraft> cards) {
    String name = name(scope, fact, isOnly, diagram.info().name());
    if (name != null && lines.size() >= MIN_SERIES && lines.size() <= MAX_PARTS) {
      cards.add(steps(scope, fact, block, key, name, lines));
    }
  }

  private static List<String> times(Timeline timeline) {
    return timeline.periods().stream()
        .map(
            period ->
                period.label().plain()
                    + (period.events().isEmpty() ? "" : ": ")
                    + period.events().stream().map(Label::plain).collect(Collectors.joining("; ")))
        .toList();
  }

  private static List<String> fields(Packet packet) {
    return packet.fields().stream()
        .map(field -> field.label().plain() + " (" + bits(field) + ")")
        .toList();
  }

  private static String bits(Packet.Field field) {
    return field.size() == 1 ? "" + field.from() : field.from() + "–" + field.to();
  }

  private static void conversation(
      CardScope scope,
      DiagramFact fact,
      boolean isOnly,
      Block.Diagram block,
      SequenceDiagram diagram,
      List<CardDraft> cards) {
    List<SequenceStep.Message> messages = diagram.messages();
    boolean straight =
        messages.size() >= MIN_MESSAGES
            && messages.size() <= MAX_MESSAGES
            && diagram.steps().stream().noneMatch(s -> s instanceof SequenceStep.Fragment)
            && messages.stream().allMatch(DiagramCards::isTold);
    String name = name(scope, fact, isOnly, diagram.info().name());
    if (straight && name != null) {
      Map<String, Label> labels = new HashMap<>();
      diagram.participants().forEach(p -> labels.put(p.id(), p.label()));
      List<String> lines =
          messages.stream()
              .map(
                  m ->
                      plain(labels, m.from())
                          + " → "
                          + plain(labels, m.to())
                          + ": "
                          + m.text().plain())
              .toList();
      cards.add(steps(scope, fact, block, "card.diagram.messages", name, lines));
    }
  }

  /** Returns whether a message goes to another participant and is short. */
  private static boolean isTold(SequenceStep.Message message) {
    int words = Words.count(message.text().plain());
    return !message.isToSelf() && words > 0 && words <= MAX_WORDS_OF_MESSAGE;
  }

  private static String plain(Map<String, Label> labels, String id) {
    Label label = labels.get(id);
    return label == null ? id : label.plain();
  }

  private static CardDraft steps(
      CardScope scope,
      DiagramFact fact,
      Block.Diagram block,
      String key,
      String name,
      List<String> steps) {
    SourceSpan at = fact.span();
    List<List<Block>> pieces = pieces(at, steps);
    List<Block.Item> items = pieces.stream().map(p -> new Block.Item(at, null, p)).toList();
    List<Block> back = List.of(new Block.ItemList(at, true, 1, items), block);
    return draft(scope, fact, key, name, back, pieces);
  }

  private static CardDraft draft(
      CardScope scope,
      DiagramFact fact,
      String key,
      String name,
      List<Block> back,
      List<List<Block>> pieces) {
    SourceSpan at = fact.span();
    List<Block> front =
        scope.phrases().front(at, key, Phrases.strong(at, name), Phrases.number(at, pieces.size()));
    return CardDraft.of(Card.Kind.DIAGRAM, fact.section(), at, front, back)
        .items(pieces)
        .grouped("diagram-" + fact.id());
  }

  private static List<List<Block>> pieces(SourceSpan at, List<String> texts) {
    return texts.stream().map(t -> Pieces.line(at, List.of(new Inline.Text(at, t)))).toList();
  }

  /**
   * Returns the diagram's own name, else the title of its section if that is meaningful and has no
   * other diagram; else null.
   */
  private static @Nullable String name(
      CardScope scope, DiagramFact fact, boolean isOnly, @Nullable String own) {
    if (own != null && !own.isBlank()) {
      return own.strip();
    }
    Section section = scope.note().text().sectionAt(fact.span().start());
    String title = section == null ? "" : Headings.clean(section.title(), scope);
    boolean names =
        isOnly
            && !title.endsWith("?")
            && !Headings.isOfPage(title, scope)
            && !Wording.content(scope.text(title)).isEmpty();
    return names ? title : null;
  }
}
