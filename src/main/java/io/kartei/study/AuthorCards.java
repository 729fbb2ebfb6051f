package io.kartei.study;

import io.kartei.index.NotePage;
import io.kartei.model.AuthorCard;
import io.kartei.model.Card;
import java.util.ArrayList;
import java.util.List;

/** The cards that authors wrote as such. */
final class AuthorCards implements CardExtractor {

  @Override
  public List<Card> extract(NotePage page) {
    CardReferences references = new CardReferences(page.note().examReferences());
    List<Card> cards = new ArrayList<>();
    for (AuthorCard card : page.note().cards()) {
      cards.add(
          new Card(
              card.id(),
              page.id(),
              card.section(),
              card.span(),
              card.kind(),
              card.front(),
              card.back(),
              references.of(null, card.section()),
              page.note().frontMatter().tags()));
    }
    return cards;
  }
}
