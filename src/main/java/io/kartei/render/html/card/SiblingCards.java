package io.kartei.render.html.card;

import io.kartei.model.Card;
import io.kartei.model.PlainText;
import io.kartei.text.Fingerprints;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the cards that ask for one fact from both sides: each one's front says the other's answer.
 * Who has seen one of them today knows the other.
 */
final class SiblingCards {
  /** Longer answers don't occur in fronts. */
  private static final int MAX_WORDS = 12;

  /** The place of an answer that several cards of a group have. */
  private static final int SEVERAL = -1;

  private final List<Card> cards;

  private SiblingCards(List<Card> cards) {
    this.cards = cards;
  }

  /**
   * Returns the cards of each such fact, as places in the list.
   *
   * @param cards of a site; only those of one {@linkplain Card#group group} are compared
   */
  static List<List<Integer>> of(List<Card> cards) {
    Map<String, List<Integer>> groups = new LinkedHashMap<>();
    for (int i = 0; i < cards.size(); i++) {
      if (!cards.get(i).group().isEmpty()) {
        groups.computeIfAbsent(cards.get(i).group(), g -> new ArrayList<>()).add(i);
      }
    }
    SiblingCards facts = new SiblingCards(cards);
    return groups.values().stream()
        .filter(group -> group.size() > 1)
        .flatMap(group -> facts.within(group).stream())
        .toList();
  }

  private List<List<Integer>> within(List<Integer> group) {
    Map<String, Integer> answers = new HashMap<>();
    for (int card : group) {
      String answer = Fingerprints.normal(PlainText.ofBlocks(cards.get(card).sides().back()));
      answers.merge(answer, card, (one, other) -> SEVERAL);
    }
    answers.remove("");
    answers.values().removeIf(card -> card == SEVERAL);
    Map<Integer, Set<Integer>> given = new HashMap<>();
    group.forEach(card -> given.put(card, given(card, answers)));
    Map<Integer, List<Integer>> factOf = new LinkedHashMap<>();
    for (int card : group) {
      for (int other : given.getOrDefault(card, Set.of())) {
        if (card < other && given.getOrDefault(other, Set.of()).contains(card)) {
          List<Integer> fact = factOf.computeIfAbsent(card, c -> new ArrayList<>(List.of(card)));
          if (factOf.putIfAbsent(other, fact) == null) {
            fact.add(other);
          }
        }
      }
    }
    return factOf.values().stream().distinct().toList();
  }

  /** Returns the cards whose answers a card's front gives. */
  private Set<Integer> given(int card, Map<String, Integer> answers) {
    String[] words = Fingerprints.normal(cards.get(card).text()).split(" ", -1);
    Set<Integer> found = new HashSet<>();
    for (int from = 0; from < words.length; from++) {
      StringBuilder run = new StringBuilder();
      for (int to = from; to < words.length && to < from + MAX_WORDS; to++) {
        Integer other = answers.get(run.append(to > from ? " " : "").append(words[to]).toString());
        if (other != null) {
          found.add(other);
        }
      }
    }
    return found;
  }
}
