package io.kartei.index;

import io.kartei.index.GlossaryEntry.Explanation;
import io.kartei.index.GlossaryEntry.Place;
import io.kartei.language.Category;
import io.kartei.language.Lexicon;
import io.kartei.language.Words;
import io.kartei.model.Term;
import io.kartei.text.Slugs;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Merges the terms of all notes. */
final class GlossaryIndexer {
  private static final Comparator<String> FOR_READERS =
      Comparator.comparing((String term) -> Slugs.of(term)).thenComparing(term -> term);

  /** Endings of cases and plurals; a name keeps at least three letters without them. */
  private static final List<String> ENDINGS =
      List.copyOf(Lexicon.standard().words(Category.ENDING_OF_NOUN));

  private static final int MIN_STEM = 3;

  private final Set<String> ids = new HashSet<>();
  private final Map<String, Integer> numbers = new HashMap<>();

  private GlossaryIndexer() {}

  static List<GlossaryEntry> index(Collection<NotePage> pages) {
    Map<String, List<Place>> byTerm = new TreeMap<>(FOR_READERS);
    for (NotePage page : pages) {
      for (Term term : page.note().facts().terms()) {
        byTerm
            .computeIfAbsent(term.term(), key -> new ArrayList<>())
            .add(new Place(page.id(), term));
      }
    }
    GlossaryIndexer indexer = new GlossaryIndexer();
    List<GlossaryEntry> entries = new ArrayList<>();
    byTerm.forEach(
        (term, places) ->
            entries.add(new GlossaryEntry(term, indexer.id(term), explanations(places))));
    return entries;
  }

  /** Merges identical explanations from several notes into one with several places. */
  private static List<Explanation> explanations(List<Place> places) {
    Map<String, List<Place>> byExpansion = new LinkedHashMap<>();
    for (Place place : places) {
      byExpansion.computeIfAbsent(folded(place), key -> new ArrayList<>()).add(place);
    }
    List<Place> unexpanded = byExpansion.get("");
    if (unexpanded != null && byExpansion.size() == 2) {
      byExpansion.remove("");
      byExpansion.values().forEach(expanded -> expanded.addAll(unexpanded));
    }
    return byExpansion.values().stream().map(same -> new Explanation(shown(same), same)).toList();
  }

  /** Returns the first of the shortest spellings: the singular. */
  private static @Nullable String shown(List<Place> same) {
    return same.stream()
        .map(place -> place.term().expansion())
        .filter(Objects::nonNull)
        .min(Comparator.comparingInt(String::length))
        .orElse(null);
  }

  /** Returns what singular and plural, with and without hyphens, of an expansion share. */
  private static String folded(Place place) {
    String expansion = place.term().expansion();
    return expansion == null
        ? ""
        : Words.of(expansion.replace('-', ' ').toLowerCase(Locale.ROOT)).stream()
            .map(GlossaryIndexer::stem)
            .collect(Collectors.joining(" "));
  }

  private static String stem(String word) {
    String stem = word.replace('ä', 'a').replace('ö', 'o').replace('ü', 'u');
    for (int i = 0; i < ENDINGS.size(); i++) {
      int rest = stem.length() - ENDINGS.get(i).length();
      if (rest >= MIN_STEM && stem.endsWith(ENDINGS.get(i))) {
        stem = stem.substring(0, rest);
        i = -1;
      }
    }
    return stem;
  }

  private String id(String term) {
    String slug = Slugs.of(term);
    String base = "term-" + (slug.isEmpty() ? "x" : slug);
    String id = base;
    while (!ids.add(id)) {
      id = base + "-" + (numbers.merge(base, 1, Integer::sum) + 1);
    }
    return id;
  }
}
