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
 * @param location where it stands in the note; its anchor is empty for the start of its section
 * @param sides what is asked, and what is to be recalled
 * @param subject what it is about
 * @param group what it has in common with cards that give its answer away; empty for none
 * @param question the id of the question it asks, or null
 */
public record CardDraft(
    Card.Kind kind,
    Card.Location location,
    Card.Sides sides,
    Subject subject,
    String group,
    @Nullable String question) {

  /**
   * What a card is about.
   *
   * @param name in words that two ways of asking the same share; by default the front's text
   * @param shared whether it is the same card wherever in the site it stands
   * @param alone whether the front is understood without context by its very form
   */
  public record Subject(String name, boolean shared, boolean alone) {}

  /** A card that asks its front, belongs to its note and may need a context. */
  public static CardDraft of(
      Card.Kind kind,
      @Nullable String section,
      SourceSpan span,
      List<Block> front,
      List<Block> back) {
    return new CardDraft(
        kind,
        new Card.Location(section, "", span),
        new Card.Sides(front, List.of(), back, List.of()),
        new Subject(PlainText.ofBlocks(front), false, false),
        "",
        null);
  }

  /** All that is on the card beside the whole answer. */
  public List<Block> shown() {
    List<Block> blocks = new ArrayList<>(sides.front());
    sides
        .choices()
        .forEach(choice -> blocks.add(new Block.Plain(location.span(), choice.content())));
    sides.items().forEach(blocks::addAll);
    return blocks;
  }

  /** The same with an answer whose pieces can be ticked off. */
  public CardDraft items(List<List<Block>> pieces) {
    Card.Sides ticked = new Card.Sides(sides.front(), sides.choices(), sides.back(), pieces);
    return new CardDraft(kind, location, ticked, subject, group, question);
  }

  /** The same, understood without context. */
  public CardDraft standingAlone() {
    return about(new Subject(subject.name(), subject.shared(), true));
  }

  /** The same, among others that give its answer away. */
  public CardDraft grouped(String name) {
    return new CardDraft(kind, location, sides, subject, name, question);
  }

  /** The same, about this wherever it is asked in the site. */
  public CardDraft sharedAs(String name) {
    return about(new Subject(name, true, subject.alone()));
  }

  /** The same, about this. */
  public CardDraft about(String name) {
    return about(new Subject(name, subject.shared(), subject.alone()));
  }

  private CardDraft about(Subject other) {
    return new CardDraft(kind, location, sides, other, group, question);
  }

  /** The same, asking a question of the note, with what there is to choose from. */
  public CardDraft asking(Question asked) {
    return new CardDraft(
        kind,
        new Card.Location(location.section(), asked.anchor(), location.span()),
        new Card.Sides(sides.front(), asked.choices(), sides.back(), sides.items()),
        subject,
        group,
        asked.id());
  }
}
