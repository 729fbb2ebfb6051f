package io.kartei.study.draft;

import io.kartei.model.Block;
import io.kartei.model.Card;
import io.kartei.model.PlainText;
import io.kartei.model.Question;
import io.kartei.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an extractor knows of a card. Who it is among all the others is decided where all are seen.
 *
 * @param kind what it is made from
 * @param section the id of the section it stands in, or null above the first heading
 * @param anchor where it stands on its note's page; empty for the start of its section
 * @param span where it stands in the note
 * @param front what is asked, without choices
 * @param choices to choose from, or empty
 * @param back the answer, whole
 * @param items the answer's pieces, or empty
 * @param subject what the card is about, in words that two ways of asking the same share; by
 *     default the front's text
 * @param shared whether it is the same card wherever in the site it stands
 * @param alone whether the front is understood without context by its very form
 * @param group what it has in common with cards that give its answer away; empty for none
 * @param question the id of the question it asks, or null
 */
public record CardDraft(
    Card.Kind kind,
    @Nullable String section,
    String anchor,
    SourceSpan span,
    List<Block> front,
    List<Question.Choice> choices,
    List<Block> back,
    List<List<Block>> items,
    String subject,
    boolean shared,
    boolean alone,
    String group,
    @Nullable String question) {

  public CardDraft {
    front = List.copyOf(front);
    choices = List.copyOf(choices);
    back = List.copyOf(back);
    items = items.stream().map(List::copyOf).toList();
  }

  /** A card that asks its front, belongs to its note and may need a context. */
  public static CardDraft of(
      Card.Kind kind,
      @Nullable String section,
      SourceSpan span,
      List<Block> front,
      List<Block> back) {
    return new CardDraft(
        kind,
        section,
        "",
        span,
        front,
        List.of(),
        back,
        List.of(),
        PlainText.ofBlocks(front),
        false,
        false,
        "",
        null);
  }

  /** All that is on the card beside the whole answer. */
  public List<Block> shown() {
    List<Block> blocks = new ArrayList<>(front);
    choices.forEach(choice -> blocks.add(new Block.Plain(span, choice.content())));
    items.forEach(blocks::addAll);
    return blocks;
  }

  /** The same with an answer whose pieces can be ticked off. */
  public CardDraft items(List<List<Block>> pieces) {
    return new CardDraft(
        kind, section, anchor, span, front, choices, back, pieces, subject, shared, alone, group,
        question);
  }

  /** The same, understood without context. */
  public CardDraft standingAlone() {
    return new CardDraft(
        kind, section, anchor, span, front, choices, back, items, subject, shared, true, group,
        question);
  }

  /** The same, among others that give its answer away. */
  public CardDraft grouped(String name) {
    return new CardDraft(
        kind, section, anchor, span, front, choices, back, items, subject, shared, alone, name,
        question);
  }

  /** The same, about this wherever it is asked in the site. */
  public CardDraft sharedAs(String about) {
    return new CardDraft(
        kind, section, anchor, span, front, choices, back, items, about, true, alone, group,
        question);
  }

  /** The same, about this. */
  public CardDraft about(String what) {
    return new CardDraft(
        kind, section, anchor, span, front, choices, back, items, what, shared, alone, group,
        question);
  }

  /** The same, asking a question of the note, with what there is to choose from. */
  public CardDraft asking(Question asked) {
    return new CardDraft(
        kind,
        section,
        asked.anchor(),
        span,
        front,
        asked.choices(),
        back,
        items,
        subject,
        shared,
        alone,
        group,
        asked.id());
  }
}
