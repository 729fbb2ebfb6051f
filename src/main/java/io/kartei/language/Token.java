package io.kartei.language;

/**
 * A word, number or sign of a text.
 *
 * @param kind its kind
 * @param folded its characters in lower case
 * @param start offset of its first character in the text
 * @param end offset after its last character
 * @param glued whether nothing, not even a blank, separates it from the token before it
 */
public record Token(Kind kind, String folded, int start, int end, boolean glued) {

  /** What a token is made of. */
  public enum Kind {
    /** Letters. */
    WORD,
    /** Digits. */
    NUMBER,
    /** A single character that is neither. */
    SIGN
  }

  /** Returns whether it is a part of names: a word, a number or {@code _}. */
  boolean isOfWords() {
    return kind != Kind.SIGN || folded.equals("_");
  }
}
