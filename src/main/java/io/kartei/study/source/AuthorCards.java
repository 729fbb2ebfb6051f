package io.kartei.study.source;

import io.kartei.config.CardSource;
import io.kartei.model.AuthorCard;
import io.kartei.study.draft.CardDraft;
import io.kartei.study.draft.CardExtractor;
import io.kartei.study.draft.CardScope;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Extracts the cards that authors wrote explicitly. */
final class AuthorCards implements CardExtractor {
  private static final CardSource EXPLICIT = CardSource.of("explicit");

  @Override
  public Set<CardSource> sources() {
    return Set.of(EXPLICIT);
  }

  @Override
  public List<CardDraft> extract(CardScope scope) {
    List<CardDraft> cards = new ArrayList<>();
    for (AuthorCard card : scope.note().facts().cards()) {
      cards.add(
          CardDraft.of(card.kind(), card.section(), card.span(), card.front(), card.back())
              .grouped("line-" + card.span().start()));
    }
    return cards;
  }
}
