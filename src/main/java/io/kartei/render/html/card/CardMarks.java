package io.kartei.render.html.card;

import io.kartei.model.Card;
import io.kartei.text.Hash;
import java.util.ArrayList;
import java.util.List;

/**
 * By what a browser recognises cards when their ids have changed: for each card {@code [hash,
 * place, question, answer, former ids...]}, see {@link CardFace#hash}, {@link Card#place} and
 * {@link Card.Succession}. Only who comes back to another version of the site needs it, and not
 * before the first card; so it is a file of its own.
 */
final class CardMarks {
  private CardMarks() {}

  /** Returns the marks of cards with their faces in the same order. */
  static List<List<Object>> of(List<Card> cards, List<CardFace> faces) {
    List<List<Object>> rows = new ArrayList<>();
    for (int i = 0; i < cards.size(); i++) {
      Card.Succession succession = cards.get(i).succession();
      List<Object> row = new ArrayList<>();
      row.add(faces.get(i).hash());
      row.add(place(cards.get(i)));
      row.add(succession.question());
      row.add(succession.answer());
      row.addAll(succession.formerIds());
      rows.add(row);
    }
    return rows;
  }

  /** Returns a fingerprint of a card's place. */
  static String place(Card card) {
    return Hash.of(card.place()).hex(CardFace.HASH);
  }
}
