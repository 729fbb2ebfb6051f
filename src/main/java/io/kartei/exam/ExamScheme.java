package io.kartei.exam;

/** What an exam reference looks like. A new kind of exam is one class of this kind. */
@FunctionalInterface
public interface ExamScheme {

  /**
   * Reads a line of text.
   *
   * @param text the line as plain text, without markers
   */
  ExamReading read(String text);
}
