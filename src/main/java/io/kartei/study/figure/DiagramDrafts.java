package io.kartei.study.figure;

import io.kartei.diagram.kind.DrawnDiagram;
import io.kartei.model.Block;
import io.kartei.model.Card;
import io.kartei.model.DiagramFact;
import io.kartei.model.Inline;
import io.kartei.model.Section;
import io.kartei.source.SourceSlice;
import io.kartei.source.SourceSpan;
import io.kartei.study.draft.CardDraft;
import io.kartei.study.draft.CardScope;
import io.kartei.study.draft.Phrases;
import io.kartei.study.draft.Pieces;
import io.kartei.study.wording.Headings;
import io.kartei.study.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Drafts the cards of one diagram, which is below each of their answers.
 *
 * @param isOnly whether its section has no other diagram
 */
record DiagramDrafts(CardScope scope, DiagramFact fact, Block.Diagram block, boolean isOnly) {

  SourceSpan at() {
    return fact.span();
  }

  /**
   * Returns what the diagram is about: its own name, else the title of its section if that is
   * meaningful and has no other diagram; else null.
   *
   * @param own the name that the author gave it, or null
   */
  @Nullable String name(@Nullable String own) {
    if (own != null && !own.isBlank()) {
      return own.strip();
    }
    Section section = scope.note().text().sectionAt(at().start());
    String title = section == null ? "" : Headings.clean(section.title(), scope);
    boolean names =
        isOnly
            && !title.endsWith("?")
            && !Headings.isOfPage(title, scope)
            && !Wording.content(scope.text(title)).isEmpty();
    return names ? title : null;
  }

  /** Returns a card that asks for all things of a set, whose number the message gets as {1}. */
  CardDraft set(String key, String whole, List<String> things) {
    List<List<Block>> pieces = pieces(things);
    List<Block> back = new ArrayList<>(Pieces.list(at(), pieces));
    back.add(block);
    return draft(counted(key, whole, things.size()), back).items(pieces);
  }

  /**
   * Returns a card that asks for the branches of a thing and shows the diagram without their names.
   *
   * @param ids those of the branches' boxes
   */
  CardDraft branches(String whole, List<String> names, List<String> ids) {
    List<Block> front = new ArrayList<>(counted("card.diagram.branches", whole, names.size()));
    DrawnDiagram blank = block.drawn().without(ids);
    if (blank != null) {
      // the source of the diagram has the answer
      front.add(new Block.Diagram(block.span(), block.id(), new SourceSlice("", List.of()), blank));
    }
    CardDraft card = set("card.diagram.parts", whole, names);
    return draft(front, card.sides().back())
        .items(card.sides().items())
        .about(card.subject().name());
  }

  /** Returns a card that asks for all things in their order, with their number as {1}. */
  CardDraft series(String key, String whole, List<String> things) {
    List<List<Block>> pieces = pieces(things);
    List<Block.Item> items = pieces.stream().map(p -> new Block.Item(at(), null, p)).toList();
    List<Block> back = List.of(new Block.ItemList(at(), true, 1, items), block);
    return draft(counted(key, whole, things.size()), back).items(pieces);
  }

  /** Returns a card with a short answer. */
  CardDraft answer(List<Block> front, List<Block> answer) {
    List<Block> back = new ArrayList<>(answer);
    back.add(block);
    return draft(front, back);
  }

  /** Returns a sentence with the names in it. */
  List<Block> sentence(String key, String... names) {
    return switch (names.length) {
      case 1 -> scope.phrases().front(at(), key, Phrases.strong(at(), names[0]));
      case 2 ->
          scope
              .phrases()
              .front(at(), key, Phrases.strong(at(), names[0]), Phrases.strong(at(), names[1]));
      default ->
          scope
              .phrases()
              .front(
                  at(),
                  key,
                  Phrases.strong(at(), names[0]),
                  Phrases.strong(at(), names[1]),
                  Phrases.words(at(), names[2]));
    };
  }

  /** Returns plain words. */
  List<Block> words(String text) {
    return Pieces.line(at(), List.of(new Inline.Text(at(), text)));
  }

  private List<Block> counted(String key, String whole, int count) {
    return scope
        .phrases()
        .front(at(), key, Phrases.strong(at(), whole), Phrases.number(at(), count));
  }

  private List<List<Block>> pieces(List<String> things) {
    return things.stream().map(this::words).toList();
  }

  /** Returns a card of the diagram. */
  CardDraft draft(List<Block> front, List<Block> back) {
    return CardDraft.of(Card.Kind.DIAGRAM, fact.section(), at(), front, back)
        .grouped("diagram-" + fact.id());
  }
}
