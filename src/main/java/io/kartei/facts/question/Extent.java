package io.kartei.facts.question;

/**
 * The siblings that a question covers, as places in the sense of {@link Siblings}.
 *
 * @param from where it is asked
 * @param to where its content ends; no other question may use anything before this
 * @param shownTo where the page continues after the block that shows it; equals {@code from} if the
 *     blocks stay as they are
 */
record Extent(long from, long to, long shownTo) {

  /** Creates an extent that a block of its own shows completely. */
  static Extent shown(long from, long to) {
    return new Extent(from, to, to);
  }

  boolean isShown() {
    return shownTo > from;
  }
}
