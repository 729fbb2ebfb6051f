package io.kartei.source;

import java.util.List;
import java.util.function.Function;

/**
 * A half-open range of a text, in UTF-16 code units: {@code start} inclusive, {@code end}
 * exclusive.
 *
 * @param start offset of the first unit, at least 0
 * @param end offset after the last unit, at least {@code start}
 */
public record SourceSpan(int start, int end) {

  public SourceSpan {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no span: " + start + ".." + end);
    }
  }

  /** Returns the span from the first of several parts to the last. */
  public static <T> SourceSpan of(List<T> parts, Function<? super T, SourceSpan> span) {
    return span.apply(parts.get(0)).to(span.apply(parts.get(parts.size() - 1)));
  }

  /** Returns the smallest span that contains both. */
  public SourceSpan to(SourceSpan other) {
    return new SourceSpan(Math.min(start, other.start), Math.max(end, other.end));
  }

  /** Whether {@code other} is within this span; true for an equal span. */
  public boolean contains(SourceSpan other) {
    return start <= other.start && other.end <= end;
  }

  /** Returns the number of UTF-16 code units. */
  public int length() {
    return end - start;
  }
}
