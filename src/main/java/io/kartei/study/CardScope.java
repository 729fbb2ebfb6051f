package io.kartei.study;

import io.kartei.config.CardSource;
import io.kartei.index.NotePage;
import io.kartei.model.ParsedNote;
import java.util.Set;

/**
 * What an extractor works from.
 *
 * @param page the note
 * @param phrases words for fronts, in the note's language
 * @param terms what the whole site explains
 * @param sources those that are on for this note
 */
record CardScope(NotePage page, Phrases phrases, KnownTerms terms, Set<CardSource> sources) {

  ParsedNote note() {
    return page.note();
  }

  boolean has(CardSource source) {
    return sources.contains(source);
  }
}
