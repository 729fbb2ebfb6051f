package io.kartei.source;

import java.util.List;

/**
 * A piece of a file's text that may have lost something on its way, as a fence inside a quote has
 * lost its {@code >} marks; it still knows where each character stood.
 *
 * @param text the text of the piece
 * @param segments where its runs come from, ascending; empty when nothing is known, then every
 *     place is 0
 */
public record SourceSlice(String text, List<Segment> segments) {

  /**
   * One unbroken run.
   *
   * @param at offset in the slice's text where the run begins
   * @param source offset in the file of the same character
   */
  public record Segment(int at, int source) {}

  public SourceSlice {
    segments = List.copyOf(segments);
  }

  /** The offset in the file of an offset in this slice. */
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

  /** The span in the file of a range in this slice. */
  public SourceSpan toSource(int start, int end) {
    int from = toSource(start);
    return new SourceSpan(from, Math.max(from, end > start ? toSource(end - 1) + 1 : from));
  }
}
