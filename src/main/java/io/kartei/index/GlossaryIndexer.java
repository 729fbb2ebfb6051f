package io.kartei.index;

import io.kartei.model.Slugs;
import io.kartei.model.Term;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Puts the terms of all notes together. */
final class GlossaryIndexer {
  private static final Comparator<String> FOR_READERS =
      Comparator.comparing((String term) -> Slugs.of(term)).thenComparing(term -> term);

  private GlossaryIndexer() {}

  static List<GlossaryEntry> index(Collection<NotePage> pages) {
    Map<String, List<GlossaryEntry.Explanation>> byTerm = new TreeMap<>(FOR_READERS);
    for (NotePage page : pages) {
      for (Term term : page.note().terms()) {
        byTerm
            .computeIfAbsent(term.term(), key -> new ArrayList<>())
            .add(new GlossaryEntry.Explanation(page.id(), term));
      }
    }
    Set<String> ids = new HashSet<>();
    List<GlossaryEntry> entries = new ArrayList<>();
    byTerm.forEach((term, where) -> entries.add(new GlossaryEntry(term, id(term, ids), where)));
    return entries;
  }

  private static String id(String term, Set<String> taken) {
    String slug = Slugs.of(term);
    String base = "term-" + (slug.isEmpty() ? "x" : slug);
    String id = base;
    for (int i = 2; !taken.add(id); i++) {
      id = base + "-" + i;
    }
    return id;
  }
}
