package io.kartei.study;

import io.kartei.model.Card;
import io.kartei.study.draft.CardDraft;
import io.kartei.study.draft.CardDraft.Ground;
import io.kartei.study.wording.AnswerForm;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * How much a card is worth learning: points for what it was made from and for what speaks for it,
 * fewer for answers that are hard to recall.
 */
final class CardWorth {
  /** Cards of at least this worth may be learnt by default. */
  static final int MIN_CORE = 3;

  /** The worth of what authors wrote as a question or a card; nothing else reaches it. */
  static final int OWN = 9;

  private static final int MAX_WORDS_OF_SHORT = 45;
  private static final int MAX_WORDS_OF_LONG = 80;

  /** A definition is read at once, and half of one that isn't. */
  private static final int MAX_WORDS_OF_DEFINITION = 62;

  /** To recall more cells of a row is to recall a table. */
  private static final int MAX_COMPARED = 3;

  /** Kinds whose cards are clear by their form. */
  private static final Set<Card.Kind> PLAIN = EnumSet.of(Card.Kind.ACRONYM, Card.Kind.DIAGRAM);

  /** What makes a card of one that only its form speaks for. */
  private static final Set<Ground> BACKING = EnumSet.of(Ground.WANTED, Ground.BOLD, Ground.DEFINED);

  private static final Map<Card.Kind, Integer> OF_KIND = new EnumMap<>(Card.Kind.class);

  static {
    OF_KIND.put(Card.Kind.EXPLICIT, OWN);
    OF_KIND.put(Card.Kind.CLOZE, OWN);
    OF_KIND.put(Card.Kind.QUESTION, OWN);
    OF_KIND.put(Card.Kind.LIST, 1);
    OF_KIND.put(Card.Kind.DEFINITION, 1);
    OF_KIND.put(Card.Kind.COMPARISON, 2);
    OF_KIND.put(Card.Kind.DIAGRAM, 2);
    OF_KIND.put(Card.Kind.ACRONYM, 3);
  }

  private CardWorth() {}

  /**
   * Returns the worth of a card.
   *
   * @param asked whether an exam asked about its section, or one around it
   * @param told whether the answer of another card has all that it asks
   */
  static int of(CardDraft draft, boolean asked, boolean told) {
    int worth = OF_KIND.getOrDefault(draft.kind(), 0);
    boolean own = worth == OWN || draft.question() != null;
    if (draft.grounds().contains(Ground.WANTED) || (own && !isThin(draft))) {
      return OWN;
    }
    worth += draft.grounds().contains(Ground.ANNOUNCED) ? 2 : 0;
    worth += draft.grounds().contains(Ground.SIBLINGS) ? 1 : 0;
    worth += draft.grounds().contains(Ground.BOLD) ? 1 : 0;
    worth += draft.grounds().contains(Ground.DEFINED) ? 1 : 0;
    int compared = draft.kind() == Card.Kind.COMPARISON ? draft.sides().items().size() : 0;
    worth += compared > 0 && compared <= MAX_COMPARED ? 1 : 0;
    int words = AnswerForm.words(draft.sides().back());
    boolean defined =
        draft.kind() == Card.Kind.DEFINITION && draft.grounds().contains(Ground.DEFINED);
    int most = defined ? MAX_WORDS_OF_DEFINITION : MAX_WORDS_OF_SHORT;
    worth -= words > MAX_WORDS_OF_LONG ? 3 : words > most ? 2 : 0;
    worth -= AnswerForm.of(draft.sides().back()).isOnlyLinks() ? 1 : 0;
    // an exam decides where little is missing; it makes a card important, but not clear
    worth += asked && (worth >= MIN_CORE - 1 || PLAIN.contains(draft.kind())) ? 2 : 0;
    int limit = isThin(draft) ? MIN_CORE - 2 : told || isUnclear(draft) ? MIN_CORE - 1 : OWN - 1;
    return Math.max(0, Math.min(worth, limit));
  }

  /**
   * Returns whether more speaks for a card than its form, if that alone is too little: a
   * definition, a name in bold type, or an exam that asked about its note.
   */
  static boolean isBacked(CardDraft draft, boolean asked) {
    return asked
        || !draft.grounds().contains(Ground.LOOSE)
        || !Collections.disjoint(draft.grounds(), BACKING);
  }

  private static boolean isUnclear(CardDraft draft) {
    return draft.grounds().contains(Ground.UNCLEAR);
  }

  private static boolean isThin(CardDraft draft) {
    return draft.grounds().contains(Ground.THIN) || draft.grounds().contains(Ground.SINGLE_CASE);
  }
}
