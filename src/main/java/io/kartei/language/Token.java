package io.kartei.language;

/**
 * A word, number or sign of a text.
 *
 * @param kind what it is
 * @param folded its characters in lower case
 * @param start offset of its first character in the text
 * @param end offset behind its last one
 * @param glued whether nothing, not even a blank, parts it from the token before it
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
}
