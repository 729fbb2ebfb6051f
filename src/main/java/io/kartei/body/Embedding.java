package io.kartei.body;

import org.jspecify.annotations.Nullable;

/**
 * What is being shown in place of an embed, and how much of that there is in a body: against
 * circles, and against parts that show others twice, which show others twice. Used by one thread.
 */
final class Embedding {
  /** In characters of the output. A page with more in place than this can no longer be read. */
  private static final int MAX_SIZE = 1_000_000;

  private final @Nullable Embedding around;
  private final Embedding outermost;
  private final String part;
  private int begin;
  private int shown;

  private Embedding(@Nullable Embedding around, String part) {
    this.around = around;
    this.part = part;
    this.outermost = around == null ? this : around.outermost;
  }

  /** That of a body which itself is in no other's place. */
  static Embedding none() {
    return new Embedding(null, "");
  }

  /**
   * Whether a part may be shown here.
   *
   * @param id the part's
   * @param written how long the output is so far
   */
  boolean allows(String id, int written) {
    int now = around == null ? 0 : written - outermost.begin;
    for (Embedding at = this; at.around != null; at = at.around) {
      if (at.part.equals(id)) {
        return false;
      }
    }
    return outermost.shown + now < MAX_SIZE;
  }

  /** That of the body of a part; {@link #leave} ends it. */
  Embedding enter(String id, int written) {
    if (around == null) {
      begin = written;
    }
    return new Embedding(this, id);
  }

  /** Says that the part entered last is written. */
  void leave(int written) {
    if (around == null) {
      shown += written - begin;
    }
  }
}
