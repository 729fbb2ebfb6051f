package io.kartei.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The phrases of one category, indexed by their first words. */
final class Rules {
  private static final Element[][] NONE = {};

  /** Single-word phrases. */
  final Set<String> words = new HashSet<>();

  /** Phrases of several words. */
  final List<Element[]> phrases = new ArrayList<>();

  /** Values of single words. */
  final Map<String, String> values = new HashMap<>();

  private final Map<String, Element[][]> byFirstWord = new HashMap<>();
  private Element[][] anywhere = NONE;

  /** Words of which texts with one of the phrases that begin anyhow have one; null if unknown. */
  private @Nullable Set<String> within = new HashSet<>();

  void add(Element[] phrase) {
    if (phrase.length == 1 && phrase[0] instanceof Element.Forms forms) {
      words.addAll(forms.forms());
    } else {
      phrases.add(phrase);
    }
  }

  /** Indexes the phrases; called once, when all are known. */
  void arrange(FirstWords firstWords) {
    Map<String, List<Element[]>> byWord = new HashMap<>();
    List<Element[]> others = new ArrayList<>();
    for (Element[] phrase : phrases) {
      Set<String> first = firstWords.of(phrase);
      if (first == null) {
        others.add(phrase);
        Set<String> known = firstWords.within(phrase);
        within = within == null || known == null ? null : union(within, known);
      } else {
        first.forEach(w -> byWord.computeIfAbsent(w, f -> new ArrayList<>()).add(phrase));
      }
    }
    byWord.forEach((word, list) -> byFirstWord.put(word, list.toArray(NONE)));
    anywhere = others.toArray(NONE);
  }

  private static Set<String> union(Set<String> some, Set<String> more) {
    some.addAll(more);
    return some;
  }

  /** Returns the words that phrases of several words begin with. */
  Set<String> firstWords() {
    return byFirstWord.keySet();
  }

  /** Returns the phrases of several words that can begin with a word. */
  Element[][] beginningWith(String word) {
    return byFirstWord.getOrDefault(word, NONE);
  }

  /** Returns the phrases that can begin with any word. */
  Element[][] beginningAnyhow() {
    return anywhere;
  }

  /**
   * Returns words of which a text has at least one if it has one of the phrases that can begin with
   * any word; null if there are none such.
   */
  @Nullable Set<String> withinAnyhow() {
    return within;
  }
}
