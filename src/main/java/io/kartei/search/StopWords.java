package io.kartei.search;

import io.kartei.language.Category;
import io.kartei.language.Lexicon;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** The words that nobody looks for, from the lexicon, folded. Immutable. */
final class StopWords {
  private static final Set<Terms.Kind> CONTENT =
      Set.of(Terms.Kind.WORD, Terms.Kind.NUMBER, Terms.Kind.MIXED);

  private final SortedSet<String> words = new TreeSet<>();
  private final Set<String> quick;

  StopWords() {
    for (String word : Lexicon.standard().words(Category.STOP_WORD)) {
      String folded = Folding.fold(word);
      if (folded.equals(Folding.plain(word))) {
        words.add(folded); // does would be DoS
      }
    }
    quick = Set.copyOf(words);
  }

  SortedSet<String> all() {
    return Collections.unmodifiableSortedSet(words);
  }

  boolean contains(String term) {
    return quick.contains(term);
  }

  /** Returns the terms of a text without these words and without what is joined. */
  List<String> contentOf(String text) {
    return contentOf(Terms.of(text));
  }

  List<String> contentOf(List<Terms.Term> terms) {
    return terms.stream()
        .filter(term -> CONTENT.contains(term.kind()) && !contains(term.text()))
        .map(Terms.Term::text)
        .toList();
  }
}
