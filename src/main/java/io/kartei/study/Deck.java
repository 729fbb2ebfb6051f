package io.kartei.study;

import io.kartei.model.Card;
import java.util.List;

/**
 * All cards of a site.
 *
 * @param cards in reading order, without repeats
 */
public record Deck(List<Card> cards) {
  public Deck {
    cards = List.copyOf(cards);
  }
}
