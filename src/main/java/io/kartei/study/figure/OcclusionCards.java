package io.kartei.study.figure;

import io.kartei.diagram.Diagram;
import io.kartei.diagram.kind.DrawnDiagram;
import io.kartei.diagram.kind.Occlusion;
import io.kartei.diagram.mermaid.scan.Problem;
import io.kartei.evidence.Evidence.Kind;
import io.kartei.evidence.EvidenceSink;
import io.kartei.model.Block;
import io.kartei.model.Inline;
import io.kartei.model.PlainText;
import io.kartei.source.SourceSlice;
import io.kartei.study.draft.CardDraft;
import io.kartei.study.draft.Phrases;
import io.kartei.study.draft.Pieces;
import io.kartei.study.figure.Surroundings.Way;
import io.kartei.text.Fingerprints;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Makes cards that show a drawing with one box blank. What leads to and from the box is in the
 * question in words, too, so it can be answered where the drawing can't be seen.
 */
record OcclusionCards(DiagramDrafts drafts) {
  /** In the question, a longer name of a box around is left out. */
  private static final int MAX_NAME = 40;

  private static final int MAX_NAMES = 3;

  /**
   * Returns the cards of a diagram.
   *
   * @param others its other cards, which ask for some of its boxes already
   */
  List<CardDraft> of(Diagram diagram, List<CardDraft> others) {
    DrawnDiagram drawn = drafts.block().drawn();
    boolean whole = drawn.problems().stream().noneMatch(p -> p.kind() == Problem.Kind.SYNTAX);
    Surroundings around = whole ? Surroundings.of(diagram) : null;
    if (around == null || !BlankBoxes.hasFitSize(around)) {
      return List.of();
    }
    EvidenceSink evidence = drafts.scope().evidence();
    List<CardDraft> cards = new ArrayList<>();
    for (String box : new BlankBoxes(around, drafts, asked(others)).chosen()) {
      CardDraft card = card(drawn, around, box);
      if (card != null) {
        evidence.accepted(
            Kind.CARD, drafts.at(), "why.card.occlusion", around.boxes().getOrDefault(box, ""));
        cards.add(card);
      }
    }
    if (cards.isEmpty() && others.isEmpty()) {
      evidence.rejected(Kind.CARD, drafts.at(), "why.card.no-occlusion");
    }
    return cards;
  }

  /** Returns what the other cards of the diagram ask and answer, as normal text. */
  private static List<String> asked(List<CardDraft> others) {
    List<String> asked = new ArrayList<>();
    for (CardDraft card : others) {
      asked.add(Fingerprints.normal(PlainText.ofBlocks(card.sides().front())));
      card.sides().items().forEach(i -> asked.add(Fingerprints.normal(PlainText.ofBlocks(i))));
    }
    return asked;
  }

  private @Nullable CardDraft card(DrawnDiagram drawn, Surroundings around, String box) {
    DrawnDiagram blank = drawn.with(new Occlusion(box, true));
    DrawnDiagram filled = drawn.with(new Occlusion(box, false));
    if (blank == null || filled == null) {
      return null;
    }
    Block.Diagram block = drafts.block();
    String name = Objects.requireNonNull(around.boxes().get(box));
    List<Block> front =
        new ArrayList<>(
            drafts.scope().phrases().front(drafts.at(), "card.diagram.blank", places(around, box)));
    // the source of the diagram has the answer
    front.add(new Block.Diagram(block.span(), block.id(), new SourceSlice("", List.of()), blank));
    List<Block> back =
        List.of(
            Pieces.paragraph(drafts.at(), Phrases.strong(drafts.at(), name)).get(0),
            new Block.Diagram(block.span(), block.id(), block.source(), filled));
    return drafts.draft(front, back).about("blank " + name);
  }

  /** Returns in words where the box is: {@code A → ? → B, C}. */
  private List<Inline> places(Surroundings around, String box) {
    String before = names(around, box, Way.IN);
    String after = names(around, box, Way.OUT);
    String beside = names(around, box, Way.BESIDE);
    String left = before + (before.isEmpty() ? "" : " → ");
    String right = (after.isEmpty() ? "" : " → ") + after;
    boolean alone = before.isEmpty() && after.isEmpty();
    if (!beside.isEmpty()) {
      right += (alone ? " — " : "; ? — ") + beside;
    }
    List<Inline> places = new ArrayList<>();
    if (!left.isEmpty()) {
      places.addAll(Phrases.words(drafts.at(), left));
    }
    if (!left.isEmpty() || !right.isEmpty()) {
      places.addAll(Phrases.strong(drafts.at(), "?"));
    }
    if (!right.isEmpty()) {
      places.addAll(Phrases.words(drafts.at(), right));
    }
    return places;
  }

  private static String names(Surroundings around, String box, Way way) {
    List<String> all =
        around.around(box, way).stream()
            .map(id -> around.names().getOrDefault(id, ""))
            .filter(name -> !name.isEmpty())
            .toList();
    List<String> told =
        all.stream().filter(name -> name.length() <= MAX_NAME).limit(MAX_NAMES).toList();
    return String.join(", ", told) + (told.isEmpty() || told.size() == all.size() ? "" : ", …");
  }
}
