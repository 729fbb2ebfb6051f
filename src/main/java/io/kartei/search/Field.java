package io.kartei.search;

/**
 * A part of a document, and how much a term in it counts: as in BM25F (Robertson, Zaragoza, "The
 * Probabilistic Relevance Framework", 2009), what occurs in a longer field counts less. Lengths are
 * compared with a usual one, not with the site's average, so that a document's terms depend on
 * nothing else.
 */
enum Field {
  /** A heading, the title of a note, a question, a term of the glossary. */
  TITLE(9, 3, 0.55),
  /** What is above a section: the note's title and its parents' headings. */
  PATH(2, 6, 0.3),
  /** What the author set in bold, other names of the note, tags. */
  NAME(3, 6, 0.2),
  /** The exam tasks that it covers. */
  EXAM(5, 8, 0),
  /** The sources of diagrams, whose words are in the drawing. */
  DIAGRAM(0.7, 40, 0.5),
  /** Everything else. */
  TEXT(1, 80, 0.5);

  /** Saturation: with this weighted frequency, a term counts half as much as it can at most. */
  private static final double SATURATION = 4;

  /** How much a part of a compound counts in comparison with a word of its own. */
  static final double PART = 0.4;

  private final double weight;
  private final double usualLength;
  private final double normalization;

  Field(double weight, double usualLength, double normalization) {
    this.weight = weight;
    this.usualLength = usualLength;
    this.normalization = normalization;
  }

  /** Returns the weight of one occurrence in a field of so many terms. */
  double weight(int length) {
    return weight / (1 - normalization + normalization * length / usualLength);
  }

  /** Returns how much a term counts, between 0 and 1, by its weighted frequency. */
  static double saturated(double frequency) {
    return frequency / (SATURATION + frequency);
  }
}
