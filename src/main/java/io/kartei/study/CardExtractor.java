package io.kartei.study;

import io.kartei.index.NotePage;
import io.kartei.model.Card;
import java.util.List;

/**
 * Makes cards of one kind from a note. A new source of cards is one class of this kind and one line
 * in {@link DeckBuilder}.
 */
@FunctionalInterface
public interface CardExtractor {

  /** The note's cards of this kind, in reading order; empty when it gives none. */
  List<Card> extract(NotePage page);
}
