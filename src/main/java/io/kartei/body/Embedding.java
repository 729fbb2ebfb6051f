package io.kartei.body;

import org.jspecify.annotations.Nullable;

/**
 * Tracks which part is being shown in place of an embed, and how much embedded output a body has.
 * This stops cycles, and parts whose nested embeds would grow exponentially. Not thread-safe.
 */
final class Embedding {
  /** In characters of output. A page with more embedded text is unreadable. */
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

  /** Returns the embedding of a top-level body, which isn't embedded itself. */
  static Embedding none() {
    return new Embedding(null, "");
  }

  /**
   * Returns whether a part may be shown here.
   *
   * @param id of the part
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

  /** Returns the embedding for the body of a part; call {@link #leave} when it is written. */
  Embedding enter(String id, int written) {
    if (around == null) {
      begin = written;
    }
    return new Embedding(this, id);
  }

  /** Records that the part entered last has been written. */
  void leave(int written) {
    if (around == null) {
      shown += written - begin;
    }
  }
}
