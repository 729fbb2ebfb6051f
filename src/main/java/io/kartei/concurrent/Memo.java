package io.kartei.concurrent;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Remembers values by what they were made from, from one round of work to the next. Thread-safe.
 *
 * @param <K> everything that a value is made from
 * @param <V> an immutable value
 */
public final class Memo<K, V> {
  private volatile Map<K, V> before = Map.of();
  private volatile Map<K, V> now = new ConcurrentHashMap<>();

  /**
   * Returns the value for a key.
   *
   * @param make makes the value if it isn't known; may run twice if two threads ask at once, but
   *     all get the same value
   */
  public V get(K key, Supplier<V> make) {
    V known = now.get(key);
    if (known == null) {
      V kept = before.get(key);
      V made = kept == null ? make.get() : kept;
      V other = now.putIfAbsent(key, made);
      known = other == null ? made : other;
    }
    return known;
  }

  /** Ends a round: forgets what nobody asked for in it. */
  public void endRound() {
    before = now;
    now = new ConcurrentHashMap<>();
  }

  /** Forgets everything. */
  public void clear() {
    before = Map.of();
    now = new ConcurrentHashMap<>();
  }
}
