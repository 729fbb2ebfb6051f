package io.kartei.study.draft;

import io.kartei.config.CardSource;
import java.util.List;
import java.util.Set;

/**
 * Makes cards of one kind from a note. A new source of cards takes one implementation, one line in
 * {@code CardSources}, and a switch in {@code keys.yaml}.
 */
public interface CardExtractor {

  /** Returns the sources that enable this extractor; it runs if at least one is on. */
  Set<CardSource> sources();

  /** Returns the note's cards of this kind, in reading order; empty if there are none. */
  List<CardDraft> extract(CardScope scope);
}
