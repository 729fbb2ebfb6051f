package io.kartei.study.draft;

import io.kartei.index.GlossaryEntry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The glossary by term. */
public final class KnownTerms {
  private final Map<String, GlossaryEntry> byTerm = new HashMap<>();

  public KnownTerms(List<GlossaryEntry> glossary) {
    glossary.forEach(entry -> byTerm.put(entry.term(), entry));
  }

  /** Returns what the letters of an acronym stand for: each expansion once, in reading order. */
  public List<String> expansions(String acronym) {
    GlossaryEntry entry = byTerm.get(acronym);
    return entry == null
        ? List.of()
        : entry.explanations().stream()
            .map(GlossaryEntry.Explanation::expansion)
            .filter(Objects::nonNull)
            .toList();
  }
}
