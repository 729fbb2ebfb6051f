package io.kartei.index;

import io.kartei.model.Term;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A term with every place that explains it.
 *
 * @param term as listed
 * @param id valid as an anchor, unique in the glossary
 * @param explanations at least one, in reading order
 */
public record GlossaryEntry(String term, String id, List<Explanation> explanations) {
  public GlossaryEntry {
    explanations = List.copyOf(explanations);
  }

  /**
   * One sense of a term.
   *
   * @param expansion what its letters stand for, or null
   * @param places where it is explained, at least one, in reading order
   */
  public record Explanation(@Nullable String expansion, List<Place> places) {
    public Explanation {
      places = List.copyOf(places);
    }
  }

  /** A term as one note explains it. */
  public record Place(String note, Term term) {}
}
