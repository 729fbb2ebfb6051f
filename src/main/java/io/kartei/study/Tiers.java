package io.kartei.study;

import io.kartei.model.Card;
import io.kartei.model.Card.Tier;
import java.util.ArrayList;
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
   * Returns all cards of a site, with no more acronyms in the core than it has room for. Where
   * nothing is worth that much, what is worth most is the core: nobody has nothing to learn.
   */
  static List<Card> ofSite(List<Rated> cards) {
    if (cards.stream().noneMatch(Rated::isCore)) {
      int most = cards.stream().mapToInt(Rated::worth).max().orElse(0);
      return cards.stream()
          .map(rated -> rated.card().in(rated.worth() == most ? Tier.CORE : Tier.MORE))
          .toList();
    }
    List<Rated> acronyms =
        byWorth(cards.stream().filter(Rated::isCore).filter(Tiers::isAcronym).toList());
    long others = cards.stream().filter(Rated::isCore).filter(rated -> !isAcronym(rated)).count();
    int room = (int) Math.max(MIN_CARDS, others / OTHERS_PER_ACRONYM);
    Set<String> rest = new HashSet<>();
    acronyms.stream().skip(room).forEach(rated -> rest.add(rated.card().id()));
    List<Card> all = new ArrayList<>();
    cards.forEach(
        rated ->
            all.add(rest.contains(rated.card().id()) ? rated.card().in(Tier.MORE) : rated.card()));
    return all;
  }

  /** Returns whether a card is of an acronym, and its author hasn't asked for it. */
  private static boolean isAcronym(Rated rated) {
    return rated.card().kind() == Card.Kind.ACRONYM && rated.worth() < CardWorth.OWN;
  }

  /** Returns cards by worth, the greatest first, else in their order. */
  private static List<Rated> byWorth(List<Rated> cards) {
    return cards.stream().sorted(Comparator.comparingInt(rated -> -rated.worth())).toList();
  }
}
