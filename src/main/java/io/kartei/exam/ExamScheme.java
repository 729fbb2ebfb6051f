package io.kartei.exam;

/**
 * What an exam reference looks like. Most schemes are declared, by authors or by Kartei itself, and
 * read by {@link PatternScheme}.
 */
public interface ExamScheme {

  /** How much of a text is looked at; no reference is that long. */
  int MAX_LENGTH = 240;

  /**
   * Reads a reference at the very beginning of a text; anything may follow it.
   *
   * @param text plain text without markers, one line; code is a character that is no letter
   * @param closely whether to look for what is wrong when it is none; takes longer
   */
  ExamReading read(String text, boolean closely);

  /** Whether a line that is nothing but a reference needs no marker. */
  boolean unmarked();
}
