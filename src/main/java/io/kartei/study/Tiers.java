package io.kartei.study;

import io.kartei.model.Card;
import io.kartei.model.Card.Tier;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Chooses what is learnt by default: of each note at most a card per twenty words, those of the
 * greatest worth; acronyms are at most a quarter of them.
 */
final class Tiers {
  private static final int WORDS_OF_CARD = 20;

  /** Even a short note may have this many. */
  private static final int MIN_CARDS = 5;

  private static final int OTHERS_PER_ACRONYM = 3;

  /** Even a small site may have this many acronyms among its core. */
  private static final int MIN_ACRONYMS = 3;

  private Tiers() {}

  /** A card, and how much it is worth. */
  record Rated(Card card, int worth) {
    boolean isCore() {
      return card.tier() == Tier.CORE;
    }

    private Rated in(Tier tier) {
      return new Rated(card.in(tier), worth);
    }
  }

  /**
   * Returns a note's cards, each in its tier.
   *
   * @param words of the note
   */
  static List<Rated> ofNote(List<Rated> cards, int words) {
    int room = Math.max(MIN_CARDS, words / WORDS_OF_CARD);
    Set<String> core = new HashSet<>();
    for (Rated rated : byWorth(cards)) {
      boolean own = rated.worth() >= CardWorth.OWN;
      if (own || (rated.worth() >= CardWorth.MIN_CORE && core.size() < room)) {
        core.add(rated.card().id());
      }
    }
    return cards.stream()
        .map(rated -> rated.in(core.contains(rated.card().id()) ? Tier.CORE : Tier.MORE))
        .toList();
  }

  /**
   * Returns all cards of a site, with no more acronyms in the core than it has room for. Where no
   * card is worth that much, those are the core that are worth most, if they are few or there is
   * nothing else; where there are only acronyms, all of them are: nobody has nothing to learn.
   */
  static List<Card> ofSite(List<Rated> cards) {
    List<Rated> others = cards.stream().filter(rated -> !isAcronym(rated)).toList();
    Set<String> core = new HashSet<>();
    others.stream().filter(Rated::isCore).forEach(rated -> core.add(rated.card().id()));
    if (core.isEmpty()) {
      int most = others.stream().mapToInt(Rated::worth).max().orElse(0);
      List<Rated> best = others.stream().filter(rated -> rated.worth() >= most).toList();
      boolean few = best.size() <= MIN_CARDS || cards.stream().noneMatch(Rated::isCore);
      best.stream().filter(rated -> few).forEach(rated -> core.add(rated.card().id()));
    }
    boolean alone = others.isEmpty();
    boolean none = alone && cards.stream().noneMatch(Rated::isCore);
    byWorth(cards.stream().filter(Tiers::isAcronym).toList()).stream()
        .filter(rated -> none || rated.isCore())
        .limit(alone ? cards.size() : Math.max(MIN_ACRONYMS, core.size() / OTHERS_PER_ACRONYM))
        .forEach(rated -> core.add(rated.card().id()));
    return cards.stream()
        .map(Rated::card)
        .map(card -> card.in(core.contains(card.id()) ? Tier.CORE : Tier.MORE))
        .toList();
  }

  /** Returns whether a card is of an acronym, and its author hasn't asked for it. */
  private static boolean isAcronym(Rated rated) {
    return rated.card().kind() == Card.Kind.ACRONYM && rated.worth() < CardWorth.OWN;
  }

  /** Returns cards by worth, the greatest first, else in their order; acronyms yield to others. */
  private static List<Rated> byWorth(List<Rated> cards) {
    return cards.stream()
        .sorted(
            Comparator.comparing(Tiers::isAcronym)
                .thenComparing(Rated::worth, Comparator.reverseOrder()))
        .toList();
  }
}
