package io.kartei.facts.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Makes the site-wide ids of notes, on which the ids of their cards, tables and questions are
 * based: their paths without the extension. Of {@code dns.md} and {@code dns.markdown}, the latter
 * is {@code dns-2}.
 */
public final class NoteIds {
  private NoteIds() {}

  /** Returns the id of a single note. */
  public static String of(String path) {
    return path.substring(0, path.lastIndexOf('.'));
  }

  /**
   * Returns the ids of all notes of a site.
   *
   * @param paths the paths of all notes
   * @return ids by path; they are unique and don't depend on the order of the paths
   */
  public static Map<String, String> of(Collection<String> paths) {
    Map<String, String> ids = new TreeMap<>();
    Set<String> taken = new HashSet<>();
    paths.forEach(path -> taken.add(of(path)));
    Set<String> given = new HashSet<>();
    List<String> inOrder =
        paths.stream()
            .sorted(
                Comparator.<String, Boolean>comparing(path -> !path.endsWith(".md"))
                    .thenComparing(Comparator.naturalOrder()))
            .toList();
    for (String path : inOrder) {
      String id = of(path);
      for (int i = 2; !given.add(id); i++) {
        String next = of(path) + "-" + i;
        id = taken.contains(next) ? id : next;
      }
      ids.put(path, id);
    }
    return ids;
  }
}
