package io.kartei.source;

/**
 * A span of a text, and what takes its place.
 *
 * @param start offset of its first character
 * @param end offset after its last character; the same as {@code start} to insert something
 * @param text what takes its place; may be empty
 */
public record SourceEdit(int start, int end, String text) {

  /** Returns the edit that removes a span. */
  public static SourceEdit without(int start, int end) {
    return new SourceEdit(start, end, "");
  }
}
