package io.kartei.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The phrases of one category, indexed by their first words. */
final class Rules {
  /** Single-word phrases. */
  final Set<String> words = new HashSet<>();

  /** Phrases of several words. */
  final List<List<Element>> phrases = new ArrayList<>();

  /** Values of single words. */
  final Map<String, String> values = new HashMap<>();

  private final Map<String, List<List<Element>>> byFirstWord = new HashMap<>();
  private final List<List<Element>> anywhere = new ArrayList<>();

  void add(List<Element> phrase) {
    if (phrase.size() == 1 && phrase.get(0) instanceof Element.Forms forms) {
      words.addAll(forms.forms());
    } else {
      phrases.add(phrase);
    }
  }

  /** Indexes the phrases; called once, when all are known. */
  void arrange(FirstWords firstWords) {
    for (List<Element> phrase : phrases) {
      Set<String> first = firstWords.of(phrase);
      if (first == null) {
        anywhere.add(phrase);
      } else {
        first.forEach(w -> byFirstWord.computeIfAbsent(w, f -> new ArrayList<>()).add(phrase));
      }
    }
  }

  /** Returns the words that phrases of several words begin with. */
  Set<String> firstWords() {
    return byFirstWord.keySet();
  }

  /** Returns the phrases of several words that can begin with a word. */
  List<List<Element>> beginningWith(String word) {
    return byFirstWord.getOrDefault(word, List.of());
  }

  /** Returns the phrases that can begin with any word. */
  List<List<Element>> beginningAnyhow() {
    return anywhere;
  }
}
