package io.kartei.facts.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What notes are known by in all of the site, as their cards, tables and questions are: their paths
 * without the ending. Of {@code dns.md} and {@code dns.markdown} the latter is {@code dns-2}.
 */
public final class NoteIds {
  private NoteIds() {}

  /** The id of a note that is alone. */
  public static String of(String path) {
    return path.substring(0, path.lastIndexOf('.'));
  }

  /**
   * The ids of all notes of a site.
   *
   * @param paths of all of them
   * @return by path; no two are the same, in whatever order the paths come
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
