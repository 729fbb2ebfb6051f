package io.kartei.build;

/** Hears how far a build has come. */
@FunctionalInterface
public interface Progress {

  /** Hears nothing. */
  Progress SILENT = (stage, done, total) -> {};

  /**
   * A step was made.
   *
   * @param stage what is being done: {@code read}, {@code parse}, {@code index}, {@code cards},
   *     {@code sheets}, {@code render pdf}, ..., {@code commit}
   * @param done steps made, from 0
   * @param total steps in this stage, or 0 when not known
   */
  void step(String stage, int done, int total);

  /**
   * A note was read.
   *
   * @param path its file
   * @param nanos that this took, waiting included
   */
  default void took(String path, long nanos) {}
}
