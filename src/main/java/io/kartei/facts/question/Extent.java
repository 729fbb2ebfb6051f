package io.kartei.facts.question;

/**
 * What a question takes of its siblings, in places as {@link Siblings} counts them.
 *
 * @param from where it is asked
 * @param to where what belongs to it ends: no other question may take that
 * @param shownTo where the page goes on behind the block that shows it; {@code from} when it stays
 *     what it is
 */
record Extent(long from, long to, long shownTo) {

  /** All of it is shown by a block of its own. */
  static Extent shown(long from, long to) {
    return new Extent(from, to, to);
  }

  boolean isShown() {
    return shownTo > from;
  }
}
