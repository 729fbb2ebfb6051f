package io.kartei.evidence;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Collects the evidence about all notes of a site. Thread-safe. */
public final class EvidenceLog {
  private static final Comparator<Evidence> BY_PLACE =
      Comparator.<Evidence>comparingInt(e -> e.span().start())
          .thenComparingInt(e -> e.span().end());

  private final Map<String, List<Evidence>> byNote = new TreeMap<>();

  /**
   * Returns the sink for the evidence about a note.
   *
   * @param note its id
   */
  public EvidenceSink sink(String note) {
    return evidence -> add(note, evidence);
  }

  private synchronized void add(String note, Evidence evidence) {
    byNote.computeIfAbsent(note, id -> new ArrayList<>()).add(evidence);
  }

  /** Returns the evidence about a note by place, without duplicates; empty if there is none. */
  public synchronized List<Evidence> of(String note) {
    return byNote.getOrDefault(note, Collections.emptyList()).stream()
        .distinct()
        .sorted(BY_PLACE)
        .toList();
  }
}
