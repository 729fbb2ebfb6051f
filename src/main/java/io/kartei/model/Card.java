package io.kartei.model;

import io.kartei.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A flashcard.
 *
 * @param id unique in the site; stays the same if the answer is edited, if the card moves within
 *     its note, and if the note is renamed and records its former path
 * @param place the note, section and kind of the card, shared by its neighbours. A removed card and
 *     a new one may be the same card, reworded, if their places are equal and their {@link #text
 *     texts} similar
 * @param group shared by cards that give each other's answers away, such as both directions of a
 *     pair, and so shouldn't be asked in a row; empty if there are no such cards
 * @param note the id of the note it comes from
 * @param location its position in the note
 * @param kind what it was made from
 * @param context what the front is about if it doesn't say so itself, as plain text ({@code DHCP ›
 *     Adressvergabe}); empty if the front is clear without it
 * @param sides what is asked, and what is to be recalled
 * @param examReferences the ids of its exam references
 * @param tags the note's tags
 * @param tier whether it is learnt by default
 * @param succession which cards that are gone it continues from
 */
public record Card(
    String id,
    String place,
    String group,
    String note,
    Location location,
    Kind kind,
    String context,
    Sides sides,
    List<String> examReferences,
    List<String> tags,
    Tier tier,
    Succession succession) {

  public Card {
    examReferences = List.copyOf(examReferences);
    tags = List.copyOf(tags);
  }

  /**
   * How a card is recognised as the one that continues from a card with another id, so that its
   * readers needn't learn it anew.
   *
   * @param formerIds ids that the card had, or would have had, before its author gave it one, its
   *     note got an id or it took another card's place; none of them is another card's id
   * @param question a fingerprint of what it asks in its note, whatever it was made from, and
   *     however many things it asks for
   * @param answer a fingerprint of what is to be recalled and of its note; empty if the answer is
   *     so short that other cards may have the same
   */
  public record Succession(List<String> formerIds, String question, String answer) {
    /** That of a card without a history. */
    public static final Succession NONE = new Succession(List.of(), "", "");

    public Succession {
      formerIds = List.copyOf(formerIds);
    }
  }

  /**
   * Where a card comes from in its note.
   *
   * @param section the id of the section, or null above the first heading
   * @param anchor the id of its place on the note's page; empty if that is the top of the page or
   *     not known yet
   * @param span its position in the text
   */
  public record Location(@Nullable String section, String anchor, SourceSpan span) {}

  /**
   * The content of a card.
   *
   * @param front what is asked, without the choices
   * @param choices the answers to choose from, in the author's order; empty if there are none
   * @param back what is to be recalled, whole
   * @param items the pieces of the answer if it is a set or sequence of things that can be ticked
   *     off one by one; empty otherwise
   */
  public record Sides(
      List<Block> front, List<Question.Choice> choices, List<Block> back, List<List<Block>> items) {

    public Sides {
      front = List.copyOf(front);
      choices = List.copyOf(choices);
      back = List.copyOf(back);
      items = items.stream().map(List::copyOf).toList();
    }
  }

  /** Returns the front as plain text, without context and choices. */
  public String text() {
    return PlainText.ofBlocks(sides.front());
  }

  /** Returns the front with the choices below it as a list, for media that aren't interactive. */
  public List<Block> frontWithChoices() {
    if (sides.choices().isEmpty()) {
      return sides.front();
    }
    SourceSpan span = location.span();
    List<Block> blocks = new ArrayList<>(sides.front());
    List<Block.Item> list =
        sides.choices().stream()
            .map(c -> new Block.Item(span, null, List.of(new Block.Plain(span, c.content()))))
            .toList();
    blocks.add(new Block.ItemList(span, false, 1, list));
    return blocks;
  }

  /** Returns the same card in a tier. */
  public Card in(Tier other) {
    return other == tier
        ? this
        : new Card(
            id,
            place,
            group,
            note,
            location,
            kind,
            context,
            sides,
            examReferences,
            tags,
            other,
            succession);
  }

  /** Whether a card is learnt by default. */
  public enum Tier {
    /** Learnt by default. */
    CORE,
    /** Learnt by those who want more than the core. */
    MORE;

    /** Returns the name used in the published model. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What a card was made from. */
  public enum Kind {
    QUESTION,
    DEFINITION,
    ACRONYM,
    COMPARISON,
    CLOZE,
    LIST,
    DIAGRAM,
    EXPLICIT;

    /** Returns the name used in the published model. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
