package io.kartei.lossless;

/**
 * Letters and digits that stand together on a line of a note, with nothing but blanks and signs
 * between them: readers see them in one piece.
 *
 * @param line in the note, from 1
 * @param letters without what is between the words
 */
record WrittenRun(int line, String letters) {
  /** The letters and digits of a text. */
  static String letters(String text) {
    StringBuilder letters = new StringBuilder();
    text.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
    return letters.toString();
  }

  @Override
  public String toString() {
    return line + ": " + letters;
  }
}
