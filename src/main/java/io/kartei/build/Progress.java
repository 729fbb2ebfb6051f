package io.kartei.build;

/** Hears how far a build has come. */
@FunctionalInterface
public interface Progress {

  /** Hears nothing. */
  Progress SILENT = (stage, done, total) -> {};

  /**
   * A step was made.
   *
   * @param stage what is being done: {@code read}, {@code parse}, {@code index}, {@code render},
   *     ...
   * @param done steps made, from 0
   * @param total steps in this stage, or 0 when not known
   */
  void step(String stage, int done, int total);
}
