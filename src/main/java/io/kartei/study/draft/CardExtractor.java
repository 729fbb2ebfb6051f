package io.kartei.study.draft;

import io.kartei.config.CardSource;
import java.util.List;
import java.util.Set;

/**
 * Makes cards of one kind from a note. A new source of cards is one class of this kind, one line in
 * {@code CardSources}, and its switch in {@code keys.yaml}.
 */
public interface CardExtractor {

  /** What switches it on: it is asked when one of these is on. */
  Set<CardSource> sources();

  /** The note's cards of this kind, in reading order; empty when it gives none. */
  List<CardDraft> extract(CardScope scope);
}
