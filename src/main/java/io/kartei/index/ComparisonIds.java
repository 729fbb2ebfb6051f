package io.kartei.index;

import io.kartei.model.Comparison;
import io.kartei.output.SitePath;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Assigns comparisons ids that are unique within a site; their sheets are named after them. If an
 * id is taken, the later comparison gets {@code -2}, {@code -3}, ... appended. An id also counts as
 * taken if its sheet would collide, on any file system, with another comparison's blank sheet or
 * its key, the list or the booklet of all sheets.
 */
public final class ComparisonIds {
  private static final List<String> SUFFIXES = List.of("", "-blank", "-key");

  private final Set<String> taken = new HashSet<>(Set.of("index", "all"));
  private final Map<String, Integer> last = new HashMap<>();

  private ComparisonIds() {}

  /**
   * A comparison with its id within the site.
   *
   * @param page the note that contains it
   */
  public record Named(NotePage page, Comparison comparison) {}

  /** Returns the comparisons of all notes, in order. */
  public static List<Named> of(Collection<NotePage> pages) {
    ComparisonIds ids = new ComparisonIds();
    List<Named> all = new ArrayList<>();
    for (NotePage page : pages) {
      for (Comparison comparison : page.note().facts().comparisons()) {
        all.add(new Named(page, comparison.withId(ids.free(comparison.id()))));
      }
    }
    return all;
  }

  private String free(String wanted) {
    String base = SitePath.portable(wanted.replace('/', '-'));
    String id = base;
    while (!take(id)) {
      id = base + "-" + last.merge(base.toLowerCase(Locale.ROOT), 2, (n, two) -> n + 1);
    }
    return id;
  }

  private boolean take(String id) {
    String sheet = SitePath.fold(id);
    if (SUFFIXES.stream().anyMatch(suffix -> taken.contains(sheet + suffix))) {
      return false;
    }
    SUFFIXES.forEach(suffix -> taken.add(sheet + suffix));
    return true;
  }
}
