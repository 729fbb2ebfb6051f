package io.kartei.study.draft;

import io.kartei.index.GlossaryEntry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the glossary says of acronyms. */
public final class KnownTerms {
  private final Map<String, List<String>> expansions = new HashMap<>();

  public KnownTerms(List<GlossaryEntry> glossary) {
    glossary.forEach(
        entry ->
            expansions.put(
                entry.term(),
                entry.explanations().stream()
                    .map(GlossaryEntry.Explanation::expansion)
                    .filter(Objects::nonNull)
                    .toList()));
  }

  /** Returns what the letters of an acronym stand for: each expansion once, in reading order. */
  public List<String> expansions(String acronym) {
    return expansions.getOrDefault(acronym, List.of());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof KnownTerms that && expansions.equals(that.expansions);
  }

  @Override
  public int hashCode() {
    return expansions.hashCode();
  }
}
