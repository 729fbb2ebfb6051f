package io.kartei.diagram.mermaid.scan;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The statements of a source that can't be read. Not thread-safe. */
public final class Failures {
  private final Map<Integer, Failure> byStart = new HashMap<>();

  /**
   * A statement that can't be read.
   *
   * @param end the offset at which reading continues
   */
  record Failure(MermaidException mistake, int end) {}

  void add(int start, Failure failure) {
    byStart.put(start, failure);
  }

  @Nullable Failure at(int start) {
    return byStart.get(start);
  }

  /** Returns the number of statements. */
  public int size() {
    return byStart.size();
  }
}
