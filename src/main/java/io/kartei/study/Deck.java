package io.kartei.study;

import io.kartei.model.Card;
import java.util.List;

/**
 * All cards of a site.
 *
 * @param cards in reading order, without repeats
 */
public record Deck(List<Card> cards) {
  /**
   * The printable cards for duplex printing flipped on the long edge, relative to the site's root.
   */
  public static final String LONG_EDGE = "cards/cards-long-edge.pdf";

  /**
   * The printable cards for duplex printing flipped on the short edge, relative to the site's root.
   */
  public static final String SHORT_EDGE = "cards/cards-short-edge.pdf";

  public Deck {
    cards = List.copyOf(cards);
  }
}
