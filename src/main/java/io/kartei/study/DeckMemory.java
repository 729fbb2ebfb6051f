package io.kartei.study;

import io.kartei.concurrent.Memo;
import io.kartei.config.CardSource;
import io.kartei.model.ParsedNote;
import io.kartei.study.draft.CardScope;
import io.kartei.study.draft.KnownTerms;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What was found in notes for the last deck and its cards, to be used for the next one. */
public final class DeckMemory {
  private final Memo<Key, NoteCards.Findings> found = new Memo<>();
  private final Memo<CardsKey, List<Tiers.Rated>> cards = new Memo<>();
  private @Nullable KnownTerms terms;

  /** What findings are made from, besides the glossary. */
  private record Key(
      Same note,
      String title,
      String site,
      boolean isStart,
      String language,
      Set<CardSource> sources) {}

  /**
   * What a note's cards are made from. Those that were wanted are mostly the same objects, so they
   * are quickly compared; to make a number of all that they say would take longer.
   */
  private record CardsKey(Same note, String key, List<NoteCards.Wanted> wanted) {
    @Override
    public int hashCode() {
      return 31 * note.hashCode() + wanted.size();
    }
  }

  /** A note as a key: the same object, since to compare all of it would take longer. */
  private record Same(ParsedNote note) {
    @Override
    @SuppressWarnings("ReferenceEquality") // meant
    public boolean equals(@Nullable Object other) {
      return other instanceof Same that && note == that.note;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(note);
    }
  }

  /** Begins a deck; what was found with another glossary is forgotten. */
  void begin(KnownTerms now) {
    if (!now.equals(terms)) {
      found.clear();
      terms = now;
    }
  }

  /**
   * Returns what is found in a note.
   *
   * @param language of the note
   */
  NoteCards.Findings of(CardScope scope, String language, Supplier<NoteCards.Findings> find) {
    return found.get(
        new Key(
            new Same(scope.note()),
            scope.page().title(),
            scope.site(),
            scope.isStart(),
            language,
            scope.sources()),
        find);
  }

  /**
   * Returns a note's cards.
   *
   * @param key the note's
   */
  List<Tiers.Rated> cards(
      ParsedNote note,
      String key,
      List<NoteCards.Wanted> wanted,
      Supplier<List<Tiers.Rated>> make) {
    return cards.get(new CardsKey(new Same(note), key, wanted), make);
  }

  /** Ends a deck: forgets notes that are no longer there. */
  void end() {
    found.endRound();
    cards.endRound();
  }
}
