package io.kartei.build;

/** Is notified of the progress of a build. */
@FunctionalInterface
public interface Progress {

  /** Ignores all progress. */
  Progress SILENT = (stage, done, total) -> {};

  /**
   * Called when a step is done.
   *
   * @param stage what is being done: {@code read}, {@code parse}, {@code index}, {@code cards},
   *     {@code sheets}, {@code render pdf}, ..., {@code commit}
   * @param done the number of steps done, from 0
   * @param total the number of steps in this stage, or 0 if unknown
   */
  void step(String stage, int done, int total);

  /**
   * Called when a note has been read.
   *
   * @param path its file
   * @param nanos how long this took, including waiting
   */
  default void took(String path, long nanos) {}

  /** Returns whether stages must not overlap, because each is to be measured. */
  default boolean separate() {
    return false;
  }
}
