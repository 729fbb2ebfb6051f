package io.kartei.render.html.page;

import java.util.ArrayList;
import java.util.List;

/** What {@link List} lacks. */
public final class Lists {
  private Lists() {}

  /** The list with one more at its end. */
  public static <T> List<T> with(List<T> list, T more) {
    List<T> longer = new ArrayList<>(list);
    longer.add(more);
    return List.copyOf(longer);
  }
}
