package io.kartei.study;

import io.kartei.model.Card;
import java.util.List;

/**
 * All cards of a site.
 *
 * @param cards in reading order, without repeats
 */
public record Deck(List<Card> cards) {
  /** The cards on paper, to be turned over its long edge; relative to the site's root. */
  public static final String LONG_EDGE = "cards/cards-long-edge.pdf";

  /** The same, to be turned over its short edge. */
  public static final String SHORT_EDGE = "cards/cards-short-edge.pdf";

  public Deck {
    cards = List.copyOf(cards);
  }
}
