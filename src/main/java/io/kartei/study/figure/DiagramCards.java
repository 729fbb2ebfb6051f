package io.kartei.study.figure;

import io.kartei.config.CardSource;
import io.kartei.diagram.Diagram;
import io.kartei.diagram.ErDiagram;
import io.kartei.diagram.Flowchart;
import io.kartei.diagram.GanttChart;
import io.kartei.diagram.Mindmap;
import io.kartei.diagram.NetworkPlan;
import io.kartei.diagram.Packet;
import io.kartei.diagram.PieChart;
import io.kartei.diagram.SequenceDiagram;
import io.kartei.diagram.SequenceStep;
import io.kartei.diagram.Timeline;
import io.kartei.diagram.XyChart;
import io.kartei.diagram.element.Label;
import io.kartei.language.Words;
import io.kartei.model.Block;
import io.kartei.model.BodyWalker;
import io.kartei.model.DiagramFact;
import io.kartei.study.draft.CardDraft;
import io.kartei.study.draft.CardDraft.Ground;
import io.kartei.study.draft.CardExtractor;
import io.kartei.study.draft.CardScope;
import io.kartei.study.draft.Placement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Makes cards from diagrams whose structure has a clear meaning: a tree with unlabelled lines
 * divides things into parts, a chain of arrows is a sequence of steps, and a plain series of
 * messages is a conversation. Network plans, cardinalities, UML's models and charts are asked, too.
 * Where boxes are left that none of these cards asks for, and their places tell what they are, some
 * are shown blank. Other diagrams get no cards.
 */
public final class DiagramCards implements CardExtractor {
  /** A line in a drawing doesn't say what it means: parts, kinds, or what comes next. */
  private static final Set<Ground> PARTS = Set.of(Ground.THIN);

  private static final CardSource DIAGRAMS = CardSource.of("diagrams");
  private static final int MIN_MESSAGES = 3;
  private static final int MAX_MESSAGES = 6;
  private static final int MAX_WORDS_OF_MESSAGE = 9;
  private static final int MAX_PARTS = 9;
  private static final int MIN_SERIES = 3;

  /** In a longer answer, a diagram is a detail for which its question doesn't ask. */
  private static final int MAX_WORDS_AROUND = 40;

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
        Diagram diagram = block == null ? null : block.drawn().diagram();
        if (block != null && diagram != null && !isAnswer(scope, fact, MAX_WORDS_AROUND)) {
          DiagramDrafts drafts = new DiagramDrafts(scope, fact, block, isOnly);
          List<CardDraft> own = cards(drafts);
          if (!isAnswer(scope, fact, Integer.MAX_VALUE)) {
            cards.addAll(own);
          }
          cards.addAll(new OcclusionCards(drafts).of(diagram, own));
        }
      }
    }
    return cards;
  }

  private static boolean isAnswer(CardScope scope, DiagramFact fact, int maxWords) {
    return Placement.isInAnswer(scope.note(), fact.span(), maxWords);
  }

  private static List<CardDraft> cards(DiagramDrafts drafts) {
    Diagram diagram = drafts.block().drawn().diagram();
    if (diagram instanceof Flowchart chart) {
      return flowchart(drafts, chart);
    } else if (diagram instanceof SequenceDiagram sequence) {
      return conversation(drafts, sequence);
    } else if (diagram instanceof Mindmap map) {
      return mindmap(drafts, map);
    } else if (diagram instanceof Timeline timeline) {
      return series(drafts, timeline, "card.diagram.times", times(timeline));
    } else if (diagram instanceof Packet packet) {
      return series(drafts, packet, "card.diagram.fields", fields(packet));
    } else if (diagram instanceof NetworkPlan plan) {
      return new FigureCards(drafts.scope(), drafts.fact(), drafts.block()).of(plan);
    } else if (diagram instanceof ErDiagram er) {
      return new FigureCards(drafts.scope(), drafts.fact(), drafts.block()).of(er);
    } else if (diagram instanceof GanttChart chart) {
      return new ChartCards(drafts).of(chart);
    } else if (diagram instanceof PieChart chart) {
      return new ChartCards(drafts).of(chart);
    } else if (diagram instanceof XyChart chart) {
      return new ChartCards(drafts).of(chart);
    }
    return diagram == null ? List.of() : new UmlCards(drafts).of(diagram);
  }

  private static String section(DiagramFact fact) {
    return Objects.requireNonNullElse(fact.section(), "");
  }

  /** Returns the diagrams in a body, by id. */
  private static Map<String, Block.Diagram> blocks(List<Block> body) {
    Map<String, Block.Diagram> found = new HashMap<>();
    BodyWalker.all(Block.Diagram.class, body).forEach(diagram -> found.put(diagram.id(), diagram));
    return found;
  }

  private static List<CardDraft> flowchart(DiagramDrafts drafts, Flowchart chart) {
    FlowchartShape shape = FlowchartShape.of(chart);
    List<CardDraft> cards = new ArrayList<>();
    Map<String, String> ids = new HashMap<>();
    chart.nodes().forEach(node -> ids.put(node.label().plain(), node.id()));
    shape
        .parts()
        .forEach(
            (whole, parts) ->
                cards.add(
                    drafts
                        .branches(whole, parts, parts.stream().map(ids::get).toList())
                        .because(PARTS)));
    String name = drafts.name(chart.info().name());
    if (name != null && !shape.steps().isEmpty()) {
      cards.add(drafts.series("card.diagram.steps", name, shape.steps()));
    }
    return cards;
  }

  /** Asks for the parts of the root, and in a small map for those of its branches. */
  private static List<CardDraft> mindmap(DiagramDrafts drafts, Mindmap map) {
    List<Mindmap.Node> divided =
        map.nodes().stream().filter(node -> map.below(node).size() > 1).toList();
    List<CardDraft> cards = new ArrayList<>();
    for (Mindmap.Node node : divided) {
      List<String> parts = map.below(node).stream().map(n -> n.label().plain()).toList();
      boolean asked = node.parent() == null || divided.size() <= MAX_DIVIDED;
      if (asked && parts.size() <= MAX_PARTS) {
        List<String> ids = map.below(node).stream().map(Mindmap.Node::id).toList();
        cards.add(drafts.branches(node.label().plain(), parts, ids).because(PARTS));
      }
    }
    return cards;
  }

  /** Asks for all of a short series at once. */
  private static List<CardDraft> series(
      DiagramDrafts drafts, Diagram diagram, String key, List<String> lines) {
    String name = drafts.name(diagram.info().name());
    return name != null && lines.size() >= MIN_SERIES && lines.size() <= MAX_PARTS
        ? List.of(drafts.series(key, name, lines))
        : List.of();
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

  private static List<CardDraft> conversation(DiagramDrafts drafts, SequenceDiagram diagram) {
    List<SequenceStep.Message> messages = diagram.messages();
    boolean straight =
        messages.size() >= MIN_MESSAGES
            && messages.size() <= MAX_MESSAGES
            && diagram.steps().stream().noneMatch(s -> s instanceof SequenceStep.Fragment)
            && messages.stream().allMatch(DiagramCards::isTold);
    String name = drafts.name(diagram.info().name());
    if (!straight || name == null) {
      return List.of();
    }
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
    return List.of(drafts.series("card.diagram.messages", name, lines));
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
}
