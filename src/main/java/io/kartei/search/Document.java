package io.kartei.search;

import java.util.Locale;

/**
 * What a search can find: a section, a question, a card, ...
 *
 * @param kind what it is
 * @param page the page it is on
 * @param anchor its place on the page; empty for the page itself
 * @param title as plain text
 * @param above what is above it within the page, outermost first, joined by {@code " › "}; empty if
 *     nothing does
 * @param text the beginning of its text, for the excerpt
 * @param relevant whether it covers an exam task or is marked as relevant for exams
 * @param impacts its terms, and how much each of them counts here
 */
record Document(
    Kind kind,
    Page page,
    String anchor,
    String title,
    String above,
    String text,
    boolean relevant,
    Impacts impacts) {

  /** Joins the parts of a path. */
  static final String BELOW = " › ";

  /**
   * A page with documents.
   *
   * @param url relative to the site's root, not encoded
   * @param title as plain text
   * @param above the titles of the navigation above it, joined by {@code " › "}; may be empty
   * @param of the page that it is made of, a note's for its comparison; its own for all others
   */
  record Page(String url, String title, String above, String of) {
    /** A page of its own. */
    Page(String url, String title, String above) {
      this(url, title, above, url);
    }
  }

  /** The kinds of documents, with how much their terms count. */
  enum Kind {
    /** A note as a whole, and its text above the first section. */
    NOTE(1.15),
    /** A section of a note. */
    SECTION(1),
    /** A question that isn't a section. */
    QUESTION(0.85),
    /** A card that the author wrote as such. */
    CARD(0.8),
    /** A comparison sheet. */
    COMPARISON(0.8),
    /** A term of the glossary. */
    TERM(0.8),
    /** An exam, or a task of one. */
    EXAM(1);

    private static final double MAX_WEIGHT = 1.15;

    /** How much more a document counts that is relevant for exams. */
    private static final double RELEVANT = 1.15;

    /** The largest impact. */
    private static final int LEVELS = 63;

    private final double weight;

    Kind(double weight) {
      this.weight = weight;
    }

    /** Returns its name for scripts and message files. */
    String label() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the impact of a term by its weighted frequency: 1 to 63. */
    byte impact(double frequency, boolean relevant) {
      double share = Field.saturated(frequency) * weight * (relevant ? RELEVANT : 1);
      return (byte) Math.max(1, Math.round(LEVELS * share / (MAX_WEIGHT * RELEVANT)));
    }
  }
}
