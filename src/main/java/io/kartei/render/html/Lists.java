package io.kartei.render.html;

import java.util.ArrayList;
import java.util.List;

/** What {@link List} lacks. */
final class Lists {
  private Lists() {}

  /** The list with one more at its end. */
  static <T> List<T> with(List<T> list, T more) {
    List<T> longer = new ArrayList<>(list);
    longer.add(more);
    return List.copyOf(longer);
  }
}
