package io.kartei.render.pdf.card;

import io.kartei.model.Card;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Chooses the cards to cut out, where not all of them are wanted: the core and what exams ask for,
 * a few of each other note, and few acronyms.
 */
final class PrintedCards {
  /** So many cards are printed of a note that has none of these. */
  private static final int MIN_OF_NOTE = 2;

  /** So many of a note that exams ask for. */
  private static final int MAX_ASKED = 6;

  /** Of so many cards, one asks what letters stand for. */
  private static final int PER_ACRONYM = 8;

  /** Even of a few cards so many do. */
  private static final int MIN_ACRONYMS = 3;

  private PrintedCards() {}

  /** Returns the chosen cards, in their order; all of them if none belongs to the core. */
  static List<Card> of(List<Card> cards) {
    if (cards.stream().noneMatch(PrintedCards::isCore)) {
      return cards;
    }
    Set<Card> chosen = Collections.newSetFromMap(new IdentityHashMap<>());
    Map<String, Integer> ofNote = new HashMap<>();
    for (Card card : cards) {
      if (isCore(card) && !isAcronym(card)) {
        chosen.add(card);
        ofNote.merge(card.note(), 1, Integer::sum);
      }
    }
    add(cards.stream().filter(card -> !card.examReferences().isEmpty()), MAX_ASKED, chosen, ofNote);
    Set<String> there = Set.copyOf(ofNote.keySet());
    add(cards.stream().filter(card -> !there.contains(card.note())), MIN_OF_NOTE, chosen, ofNote);
    int room = Math.max(MIN_ACRONYMS, chosen.size() / PER_ACRONYM);
    List<Card> acronyms = inTurns(cards.stream().filter(c -> isAcronym(c) && isCore(c)).toList());
    chosen.addAll(chosen.isEmpty() ? acronyms : acronyms.stream().limit(room).toList());
    return cards.stream().filter(chosen::contains).toList();
  }

  /** Adds cards of notes that have fewer than so many. */
  private static void add(
      Stream<Card> cards, int most, Set<Card> chosen, Map<String, Integer> ofNote) {
    cards
        .filter(card -> !isAcronym(card) && card.kind() != Card.Kind.DIAGRAM)
        .filter(card -> ofNote.getOrDefault(card.note(), 0) < most && !chosen.contains(card))
        .forEach(
            card -> {
              chosen.add(card);
              ofNote.merge(card.note(), 1, Integer::sum);
            });
  }

  /** Returns cards note by note in turns, those that exams ask for first. */
  private static List<Card> inTurns(List<Card> cards) {
    Map<String, List<Card>> ofNote = new LinkedHashMap<>();
    for (boolean asked : new boolean[] {true, false}) {
      for (Card card : cards) {
        if (card.examReferences().isEmpty() != asked) {
          ofNote.computeIfAbsent(card.note(), note -> new ArrayList<>()).add(card);
        }
      }
    }
    List<Card> turns = new ArrayList<>();
    for (int turn = 0; turns.size() < cards.size(); turn++) {
      for (List<Card> some : ofNote.values()) {
        if (turn < some.size()) {
          turns.add(some.get(turn));
        }
      }
    }
    return turns;
  }

  private static boolean isCore(Card card) {
    return card.tier() == Card.Tier.CORE;
  }

  private static boolean isAcronym(Card card) {
    return card.kind() == Card.Kind.ACRONYM;
  }
}
