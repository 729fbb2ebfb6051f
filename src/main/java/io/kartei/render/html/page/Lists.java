package io.kartei.render.html.page;

import java.util.ArrayList;
import java.util.List;

/** Helpers that {@link List} lacks. */
final class Lists {
  private Lists() {}

  /** Returns a copy of the list with one more element at its end. */
  static <T> List<T> with(List<T> list, T more) {
    List<T> longer = new ArrayList<>(list);
    longer.add(more);
    return List.copyOf(longer);
  }
}
