package io.kartei.study.draft;

import io.kartei.model.Block;
import io.kartei.model.Card;
import io.kartei.model.PlainText;
import io.kartei.model.Question;
import io.kartei.source.SourceSpan;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an extractor knows about a card. Its id is assigned later, when all cards are known.
 *
 * @param kind what it is made from
 * @param location its position in the note; the anchor is empty for the start of its section
 * @param sides what is asked, and what is to be recalled
 * @param subject what it is about
 * @param group the group it shares with cards that give its answer away; empty for none
 * @param question the id of the question it asks, or null
 * @param grounds what speaks for and against it, besides its kind
 * @param within what it is below in its section, as plain text, the outermost first: lines, items
 */
public record CardDraft(
    Card.Kind kind,
    Card.Location location,
    Card.Sides sides,
    Subject subject,
    String group,
    @Nullable String question,
    Set<Ground> grounds,
    List<String> within) {

  public CardDraft {
    grounds = Set.copyOf(grounds);
    within = List.copyOf(within);
  }

  /** What speaks for or against learning a card by default. */
  public enum Ground {
    /** The note says that a set follows, or how many things it has. */
    ANNOUNCED,
    /** The note treats other things in the same form. */
    SIBLINGS,
    /** The author highlighted what it is about. */
    BOLD,
    /** Its answer has the form of a definition. */
    DEFINED,
    /** Its author asks for it in a comment. */
    WANTED,
    /** Its answer says hardly more than its front, or not what its front asks for. */
    THIN,
    /** Nothing on it says what field it is of, and its name means other things in others. */
    UNCLEAR,
    /** It tells about one case, such as a model or the figures of a chart. */
    SINGLE_CASE,
    /** By its form alone it need not be what its front asks for: it needs something else. */
    LOOSE
  }

  /**
   * What a card is about.
   *
   * @param name the name shared by different ways of asking the same thing; by default the front's
   *     text
   * @param shared whether it is the same card anywhere in the site
   * @param alone whether the form of the front makes it clear without context
   */
  public record Subject(String name, boolean shared, boolean alone) {}

  /** Returns a draft that asks its front, belongs to its note and may need a context. */
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
        null,
        Set.of(),
        List.of());
  }

  /** Returns everything on the card except the whole answer. */
  public List<Block> shown() {
    List<Block> blocks = new ArrayList<>(sides.front());
    sides
        .choices()
        .forEach(choice -> blocks.add(new Block.Plain(location.span(), choice.content())));
    sides.items().forEach(blocks::addAll);
    return blocks;
  }

  /** Returns a copy with an answer whose pieces can be ticked off. */
  public CardDraft items(List<List<Block>> pieces) {
    Card.Sides ticked = new Card.Sides(sides.front(), sides.choices(), sides.back(), pieces);
    return new CardDraft(kind, location, ticked, subject, group, question, grounds, within);
  }

  /** Returns a copy that needs no context. */
  public CardDraft standingAlone() {
    return about(new Subject(subject.name(), subject.shared(), true));
  }

  /** Returns a copy in a group of cards that give each other's answers away. */
  public CardDraft grouped(String name) {
    return new CardDraft(kind, location, sides, subject, name, question, grounds, within);
  }

  /** Returns a copy about this subject, shared by the whole site. */
  public CardDraft sharedAs(String name) {
    return about(new Subject(name, true, subject.alone()));
  }

  /** Returns a copy about this subject. */
  public CardDraft about(String name) {
    return about(new Subject(name, subject.shared(), subject.alone()));
  }

  private CardDraft about(Subject other) {
    return new CardDraft(kind, location, sides, other, group, question, grounds, within);
  }

  /** Returns a copy that asks a question of the note, with its choices. */
  public CardDraft asking(Question asked) {
    return new CardDraft(
        kind,
        new Card.Location(location.section(), asked.anchor(), location.span()),
        new Card.Sides(sides.front(), asked.choices(), sides.back(), sides.items()),
        subject,
        group,
        asked.id(),
        grounds,
        within);
  }

  /**
   * Returns a copy that its author asks for.
   *
   * @param front what it asks, or null to leave that as it is; a drawing that the question shows
   *     stays below it
   */
  public CardDraft wanted(@Nullable String front) {
    Set<Ground> more = EnumSet.of(Ground.WANTED);
    more.addAll(grounds);
    Card.Sides asked =
        front == null
            ? sides
            : new Card.Sides(asking(front), sides.choices(), sides.back(), sides.items());
    Subject own = front == null ? subject : new Subject(subject.name(), subject.shared(), true);
    return new CardDraft(kind, location, asked, own, group, question, more, within);
  }

  private List<Block> asking(String front) {
    SourceSpan at = location.span();
    List<Block> blocks = new ArrayList<>(Pieces.paragraph(at, Phrases.words(at, front)));
    sides.front().stream().filter(Block.Diagram.class::isInstance).forEach(blocks::add);
    return blocks;
  }

  /** Returns a copy that is below these lines and items of its section. */
  public CardDraft within(List<String> names) {
    return new CardDraft(kind, location, sides, subject, group, question, grounds, names);
  }

  /** Returns a copy for which another ground speaks, too. */
  public CardDraft alsoBecause(Ground ground) {
    Set<Ground> more = EnumSet.of(ground);
    more.addAll(grounds);
    return because(more);
  }

  /** Returns a copy for which these grounds speak. */
  public CardDraft because(Set<Ground> grounds) {
    return new CardDraft(kind, location, sides, subject, group, question, grounds, within);
  }
}
