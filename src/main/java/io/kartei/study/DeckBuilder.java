package io.kartei.study;

import io.kartei.index.NotePage;
import io.kartei.index.SiteIndex;
import io.kartei.model.Card;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Makes a site's cards. */
public final class DeckBuilder {
  /** Every source of cards; a note's cards come in this order. */
  private static final List<CardExtractor> EXTRACTORS =
      List.of(new QuestionCards(), new AuthorCards(), new AcronymCards());

  private DeckBuilder() {}

  /** The cards of all notes, each front once: what two notes ask alike is asked once. */
  public static Deck build(SiteIndex index) {
    List<Card> cards = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (NotePage page : index.pages().values()) {
      for (CardExtractor extractor : EXTRACTORS) {
        for (Card card : extractor.extract(page)) {
          if (ids.add(card.id())) {
            cards.add(card);
          }
        }
      }
    }
    return new Deck(cards);
  }
}
