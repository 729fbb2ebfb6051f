package io.kartei.search;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Numbers the terms of a site, in no particular order. Thread-safe. */
final class Vocabulary {
  private final Map<String, Integer> numbers = new ConcurrentHashMap<>();
  private final AtomicInteger next = new AtomicInteger();

  /** Returns the number of a term. */
  int number(String term) {
    Integer known = numbers.get(term);
    return known != null ? known : numbers.computeIfAbsent(term, unused -> next.getAndIncrement());
  }

  /** Returns all terms by their numbers. */
  String[] terms() {
    String[] terms = new String[numbers.size()];
    numbers.forEach((term, number) -> terms[number] = term);
    return terms;
  }
}
