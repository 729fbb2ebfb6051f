package io.kartei.exam;

/**
 * Defines what an exam reference looks like. Most schemes are declared, by authors or by Kartei
 * itself, and interpreted by {@link PatternScheme}.
 */
public interface ExamScheme {

  /** The length up to which a text is examined; no reference is that long. */
  int MAX_LENGTH = 240;

  /**
   * Reads a reference at the very beginning of a text; anything may follow it.
   *
   * @param text plain text without markers, one line; code is replaced by a character that isn't a
   *     letter
   * @param closely whether to find out what is wrong if the text isn't a reference; takes longer
   */
  ExamReading read(String text, boolean closely);

  /** Whether a line that consists only of a reference needs no marker. */
  boolean unmarked();
}
