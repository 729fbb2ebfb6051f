package io.kartei.render.html.card;

import io.kartei.model.Card;
import io.kartei.render.html.page.Site;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How many cards there are somewhere. All pages count alike: what is learnt by default, and the
 * rest only where that is all.
 *
 * @param core how many are learnt by default
 * @param more how many are learnt by those who want to know more
 */
public record CardCount(int core, int more) {
  public static final CardCount NONE = new CardCount(0, 0);

  /** Returns what each note has that has any, by its id. */
  public static Map<String, CardCount> byNote(Site site) {
    Map<String, CardCount> counts = new HashMap<>();
    for (Card card : site.context().deck().cards()) {
      boolean core = card.tier() == Card.Tier.CORE;
      counts.merge(card.note(), new CardCount(core ? 1 : 0, core ? 0 : 1), CardCount::plus);
    }
    return counts;
  }

  /** Returns how many there are of both. */
  public CardCount plus(CardCount other) {
    return new CardCount(core + other.core, more + other.more);
  }

  /** Returns how many there are to learn, such as {@code 20 cards}; null without any. */
  public @Nullable String words(Site site) {
    if (core > 0) {
      return site.text("contents.cards", core);
    }
    return more == 0 ? null : site.text("contents.cards.rest", more);
  }
}
