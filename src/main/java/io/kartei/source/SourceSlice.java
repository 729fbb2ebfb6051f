package io.kartei.source;

import java.util.List;

/**
 * A piece of a file's text from which something may have been removed, such as the {@code >} marks
 * from a fence inside a quote; it still knows where each character was.
 *
 * @param text the text of the piece
 * @param segments where its runs come from, in ascending order; empty if nothing is known, in which
 *     case every offset maps to 0
 */
public record SourceSlice(String text, List<Segment> segments) {

  /**
   * A contiguous run.
   *
   * @param at offset in the slice's text where the run begins
   * @param source offset in the file of the same character
   */
  public record Segment(int at, int source) {}

  public SourceSlice {
    segments = List.copyOf(segments);
  }

  /** Converts an offset in this slice to the offset in the file. */
  public int toSource(int offset) {
    int low = 0;
    int high = segments.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (segments.get(middle).at() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    if (segments.isEmpty()) {
      return 0;
    }
    Segment run = segments.get(low);
    return run.source() + Math.max(0, offset - run.at());
  }

  /** Converts a range in this slice to the span in the file. */
  public SourceSpan toSource(int start, int end) {
    int from = toSource(start);
    return new SourceSpan(from, Math.max(from, end > start ? toSource(end - 1) + 1 : from));
  }
}
