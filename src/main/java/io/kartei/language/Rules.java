package io.kartei.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The phrases of one category, arranged by how they begin. */
final class Rules {
  /** Phrases of one word. */
  final Set<String> words = new HashSet<>();

  /** Longer ones that begin with a word, by that word. */
  final Map<String, List<List<Element>>> byFirstWord = new HashMap<>();

  /** All others. */
  final List<List<Element>> others = new ArrayList<>();

  /** What single words stand for. */
  final Map<String, String> values = new HashMap<>();

  void add(List<Element> phrase) {
    if (!(phrase.get(0) instanceof Element.Forms first)) {
      others.add(phrase);
    } else if (phrase.size() == 1) {
      words.addAll(first.forms());
    } else {
      first
          .forms()
          .forEach(form -> byFirstWord.computeIfAbsent(form, f -> new ArrayList<>()).add(phrase));
    }
  }

  /** Whether it has nothing but single words. */
  boolean isOfWords() {
    return byFirstWord.isEmpty() && others.isEmpty();
  }
}
