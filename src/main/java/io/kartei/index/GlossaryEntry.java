package io.kartei.index;

import io.kartei.model.Term;
import java.util.List;

/**
 * One term, with every place that explains it.
 *
 * @param term as it is listed
 * @param id fit for an anchor, unique in the glossary
 * @param explanations at least one, in reading order
 */
public record GlossaryEntry(String term, String id, List<Explanation> explanations) {
  public GlossaryEntry {
    explanations = List.copyOf(explanations);
  }

  /** A term as one note explains it. */
  public record Explanation(String note, Term term) {}
}
