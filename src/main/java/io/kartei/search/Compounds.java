package io.kartei.search;

import io.kartei.language.Category;
import io.kartei.language.Lexicon;
import io.kartei.language.stem.GermanStemmer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The parts of compounds, found by the site's own words: {@code netzwerkvirtualisierung} is {@code
 * netzwerk} and {@code virtualisierung} because both, or other forms of them, occur by themselves.
 * Where only one part is known, the other is taken for a word if it is long enough. Immutable.
 */
final class Compounds {
  private static final int MIN_COMPOUND = 8;
  private static final int MIN_HEAD = 3;
  private static final int MIN_TAIL = 4;

  /** Minimum length of both parts if only one of them is known. */
  private static final int MIN_UNKNOWN = 5;

  /** Longer words aren't words. */
  private static final int MAX_COMPOUND = 60;

  /** What may stand between the parts of a German compound, and none first. */
  private static final String[] LINKS = {"", "s", "es", "n", "en", "er", "e"};

  /** Endings that look like words when they are taken for the second part. */
  private static final Set<String> ENDINGS =
      Lexicon.standard().words(Category.DERIVATIONAL_SUFFIX).stream()
          .map(Folding::fold)
          .collect(Collectors.toUnmodifiableSet());

  private final Set<String> words = new HashSet<>();
  private final Set<String> stems = new HashSet<>();

  /** The first letters of all words, for a quick no. */
  private final Set<String> beginnings = new HashSet<>();

  /**
   * @param terms the terms of the site
   */
  Compounds(Iterable<String> terms, StopWords stopWords) {
    for (String term : terms) {
      if (term.length() >= MIN_HEAD && isWord(term) && !stopWords.contains(term)) {
        words.add(term);
        beginnings.add(term.substring(0, MIN_HEAD));
        if (term.length() >= MIN_TAIL) {
          stems.add(GermanStemmer.stem(term));
        }
      }
    }
  }

  private static boolean isWord(String term) {
    return term.chars().allMatch(c -> (c >= 'a' && c <= 'z') || c >= 0xc0);
  }

  private boolean isKnown(String part) {
    if (part.length() < MIN_HEAD || !beginnings.contains(part.substring(0, MIN_HEAD))) {
      return false;
    }
    return words.contains(part)
        || (part.length() >= MIN_TAIL && stems.contains(GermanStemmer.stem(part)));
  }

  /** Returns the parts of a term and theirs; empty if it isn't a compound. */
  Set<String> parts(String term) {
    Set<String> parts = new LinkedHashSet<>();
    collect(term, parts);
    return parts;
  }

  private void collect(String term, Set<String> parts) {
    for (String part : split(term)) {
      if (parts.add(part)) {
        collect(part, parts);
      }
    }
  }

  private List<String> split(String term) {
    if (term.length() < MIN_COMPOUND || term.length() > MAX_COMPOUND || !isWord(term)) {
      return List.of();
    }
    List<String> best = List.of();
    int balance = 0;
    for (int at = MIN_HEAD; at <= term.length() - MIN_TAIL; at++) {
      String tail = term.substring(at);
      String head = isTail(tail) ? knownHead(term.substring(0, at)) : "";
      int shorter = Math.min(head.length(), tail.length());
      if (shorter > balance) {
        balance = shorter;
        best = List.of(head, tail);
      }
    }
    return best.isEmpty() ? halfKnown(term) : best;
  }

  private boolean isTail(String tail) {
    return !ENDINGS.contains(tail) && isKnown(tail);
  }

  /** Returns the word that a first part is, without what links it to the second; else empty. */
  private String knownHead(String head) {
    for (String link : LINKS) {
      String word = head.substring(0, Math.max(0, head.length() - link.length()));
      if (head.endsWith(link) && word.length() >= MIN_HEAD && words.contains(word)) {
        return word;
      }
    }
    return head.length() > MIN_TAIL && isKnown(head) ? head : "";
  }

  private List<String> halfKnown(String term) {
    for (int at = MIN_UNKNOWN; at <= term.length() - MIN_UNKNOWN; at++) {
      String tail = term.substring(at);
      if (words.contains(tail) && !ENDINGS.contains(tail)) {
        return List.of(unlinked(term.substring(0, at)), tail);
      }
    }
    for (int at = term.length() - MIN_UNKNOWN; at >= MIN_UNKNOWN; at--) {
      String head = term.substring(0, at);
      if (words.contains(head)) {
        String rest = term.substring(at);
        String tail =
            rest.startsWith("s") && rest.length() > MIN_UNKNOWN ? rest.substring(1) : rest;
        return ENDINGS.contains(tail) ? List.of() : List.of(head, tail);
      }
    }
    return List.of();
  }

  private static String unlinked(String head) {
    List<String> ends =
        new ArrayList<>(List.of("ions", "ungs", "tats", "heits", "keits", "schafts"));
    return ends.stream().anyMatch(head::endsWith) ? head.substring(0, head.length() - 1) : head;
  }
}
