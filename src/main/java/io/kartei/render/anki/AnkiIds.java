package io.kartei.render.anki;

import io.kartei.text.Hash;
import java.util.HashSet;
import java.util.Set;

/**
 * Numbers for notes and decks. Anki takes milliseconds of the time when they were made; these are
 * made from names, so that they are the same after every build.
 */
final class AnkiIds {
  private static final long FIRST = 1_300_000_000_000L;
  private static final long RANGE = 300_000_000_000L;

  private final Set<Long> taken = new HashSet<>();

  /** A number that no other name here has; a number as large as a time of this century. */
  long of(String name) {
    long hash = Hash.of(name).bits();
    long id = FIRST + Math.floorMod(hash, RANGE);
    while (!taken.add(id)) {
      id++;
    }
    return id;
  }
}
