package io.kartei.coverage;

import io.kartei.index.SiteIndex;
import io.kartei.model.Card;
import io.kartei.study.Deck;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The scopes of all notes, each created on first use. Not thread-safe. */
final class AllScopes {
  private final SiteIndex index;
  private final Map<String, List<Card>> cards = new HashMap<>();
  private final Map<String, NoteScopes> made = new HashMap<>();

  AllScopes(SiteIndex index, Deck deck) {
    this.index = index;
    deck.cards().forEach(c -> cards.computeIfAbsent(c.note(), n -> new ArrayList<>()).add(c));
  }

  NoteScopes of(String note) {
    return made.computeIfAbsent(
        note, id -> new NoteScopes(index.page(id), cards.getOrDefault(id, List.of())));
  }
}
