package io.kartei.render.anki;

import io.kartei.text.Hash;
import java.util.HashSet;
import java.util.Set;

/**
 * Numbers for notes and decks. Anki uses their creation time in milliseconds; these are derived
 * from names, so they are the same in every build.
 */
final class AnkiIds {
  private static final long FIRST = 1_300_000_000_000L;
  private static final long RANGE = 300_000_000_000L;

  private final Set<Long> taken = new HashSet<>();

  /** Returns a number that no other name has, in the range of Anki's timestamps. */
  long of(String name) {
    long hash = Hash.of(name).bits();
    long id = FIRST + Math.floorMod(hash, RANGE);
    while (!taken.add(id)) {
      id++;
    }
    return id;
  }
}
