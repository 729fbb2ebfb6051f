package io.kartei.model;

import io.kartei.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A flashcard.
 *
 * @param id unique in the site; stays when the answer is edited, when the card moves within its
 *     note, and when the note is renamed and says so
 * @param place which part of which note the card was found in, and by what kind of rule; shared by
 *     its neighbours. A card that has gone and one that has come are perhaps the same, reworded,
 *     when their places are equal and their {@link #text texts} similar
 * @param group what cards that give each other's answers away have in common, such as both
 *     directions of one pair: not to be asked in a row; empty when the card stands alone
 * @param note the id of the note it comes from
 * @param location where in the note
 * @param kind what it was made from
 * @param context what the front is about where it does not say so itself, as plain text ({@code
 *     DHCP › Adressvergabe}); empty when the front is understood without
 * @param sides what is asked, and what is to be recalled
 * @param examReferences ids of the exam references it prepares for
 * @param tags the note's tags
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
    List<String> tags) {

  public Card {
    examReferences = List.copyOf(examReferences);
    tags = List.copyOf(tags);
  }

  /**
   * Where a card comes from in its note.
   *
   * @param section the id of the section, or null above the first heading
   * @param anchor the id on the note's page where it stands; empty when that is the page's top or
   *     not known yet
   * @param span its place in the text
   */
  public record Location(@Nullable String section, String anchor, SourceSpan span) {}

  /**
   * What a card says.
   *
   * @param front what is asked, without the choices
   * @param choices the answers to choose from, in the author's order; empty when it asks for none
   * @param back what is to be recalled, whole
   * @param items the same piece by piece, where the answer is a set or a sequence of things that
   *     can be ticked off one by one; empty otherwise
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

  /** The front as plain text, without context and choices. */
  public String text() {
    return PlainText.ofBlocks(sides.front());
  }

  /** The front with the choices below it as a list: for media on which nothing can be chosen. */
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

    /** As the published model writes it. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
