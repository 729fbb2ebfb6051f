package io.kartei.search;

import io.kartei.index.GlossaryEntry;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What the glossary's acronyms stand for, as sequences of terms. Immutable. */
final class Expansions {
  private final StopWords stopWords;

  /** By the first term of the sequence. */
  private final Map<String, List<Expansion>> byFirst = new HashMap<>();

  /** An acronym, folded, and the terms that it stands for. */
  record Expansion(String acronym, List<String> terms) {}

  Expansions(List<GlossaryEntry> glossary, StopWords stopWords) {
    this.stopWords = stopWords;
    for (GlossaryEntry entry : glossary) {
      List<String> acronym = stopWords.contentOf(entry.term());
      if (acronym.size() == 1) {
        for (GlossaryEntry.Explanation explanation : entry.explanations()) {
          add(acronym.get(0), explanation.expansion());
        }
      }
    }
  }

  private void add(String acronym, @Nullable String expansion) {
    List<String> terms = expansion == null ? List.of() : stopWords.contentOf(expansion);
    if (terms.size() > 1) {
      List<Expansion> same = byFirst.computeIfAbsent(terms.get(0), t -> new ArrayList<>());
      Expansion added = new Expansion(acronym, terms);
      if (!same.contains(added)) {
        same.add(added);
      }
    }
  }

  /** Returns whether an expansion begins with a term. */
  boolean isBeginning(String term) {
    return byFirst.containsKey(term);
  }

  /** Returns the acronyms that stand for the terms from a place on. */
  List<String> at(List<String> terms, int place) {
    List<String> found = new ArrayList<>();
    for (Expansion expansion : byFirst.getOrDefault(terms.get(place), List.of())) {
      int end = place + expansion.terms().size();
      if (end <= terms.size() && terms.subList(place, end).equals(expansion.terms())) {
        found.add(expansion.acronym());
      }
    }
    return found;
  }

  /** Returns the acronyms whose expansions begin with a term, with these, sorted. */
  SortedMap<String, List<String>> beginningWith(String term) {
    SortedMap<String, List<String>> found = new TreeMap<>();
    for (Expansion expansion : byFirst.getOrDefault(term, List.of())) {
      found
          .computeIfAbsent(expansion.acronym(), a -> new ArrayList<>())
          .add(String.join(" ", expansion.terms()));
    }
    found.replaceAll((acronym, texts) -> List.copyOf(new TreeSet<>(texts)));
    return Collections.unmodifiableSortedMap(found);
  }
}
