package io.kartei.render.html.card;

import io.kartei.model.Card;
import io.kartei.render.html.page.Site;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How many cards there are somewhere. All pages say it alike: what is learnt by default, and what
 * there is besides.
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
      counts.merge(card.note(), of(card), CardCount::plus);
    }
    return counts;
  }

  /** Returns how many of each there are among all cards of a site. */
  public static CardCount all(Site site) {
    return site.context().deck().cards().stream().map(CardCount::of).reduce(NONE, CardCount::plus);
  }

  /** Returns how many of each there are among cards, by their ids. */
  public static CardCount of(Site site, Collection<String> cards) {
    Set<String> ids = site.shared(Core.class, () -> Core.of(site)).ids;
    int core = (int) cards.stream().filter(ids::contains).count();
    return new CardCount(core, cards.size() - core);
  }

  private static CardCount of(Card card) {
    boolean core = card.tier() == Card.Tier.CORE;
    return new CardCount(core ? 1 : 0, core ? 0 : 1);
  }

  /** Returns how many there are of both. */
  public CardCount plus(CardCount other) {
    return new CardCount(core + other.core, more + other.more);
  }

  /**
   * Returns how many there are to learn, such as {@code 12 cards}; extra cards are counted where
   * there are no others. Null without any.
   */
  public @Nullable String words(Site site) {
    if (core > 0) {
      return site.text("contents.cards", core);
    }
    return more == 0 ? null : site.text("contents.cards.rest", more);
  }

  /** The ids of the cards that are learnt by default. */
  private record Core(Set<String> ids) {
    static Core of(Site site) {
      return new Core(
          site.context().deck().cards().stream()
              .filter(card -> card.tier() == Card.Tier.CORE)
              .map(Card::id)
              .collect(Collectors.toUnmodifiableSet()));
    }
  }
}
