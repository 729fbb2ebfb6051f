package io.kartei.index;

import io.kartei.index.GlossaryEntry.Explanation;
import io.kartei.index.GlossaryEntry.Place;
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
import java.util.Set;
import java.util.TreeMap;

/** Merges the terms of all notes. */
final class GlossaryIndexer {
  private static final Comparator<String> FOR_READERS =
      Comparator.comparing((String term) -> Slugs.of(term)).thenComparing(term -> term);

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
    return byExpansion.values().stream()
        .map(same -> new Explanation(same.get(0).term().expansion(), same))
        .toList();
  }

  private static String folded(Place place) {
    String expansion = place.term().expansion();
    return expansion == null
        ? ""
        : expansion.toLowerCase(Locale.ROOT).replaceAll("[\\s-]+", " ").strip();
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
