package io.kartei.index;

import io.kartei.config.layout.Layout;
import io.kartei.index.address.Destination;
import io.kartei.model.Reference;
import io.kartei.source.SourceTree;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds notes and files by their names, as links in double brackets give them (Obsidian, "Internal
 * links"): a path from the content folder, the end of a path, a file's name, a title or an alias,
 * ignoring case. If several match, the nearest wins: the one in the same folder, else the one
 * highest up, else the one that matches the link's case.
 */
final class WikiNames {
  private static final Pattern MARKDOWN_ENDING = Pattern.compile("(?i)\\.md$");

  private final Map<String, List<NotePage>> pages = new HashMap<>();
  private final Map<String, List<String>> files = new HashMap<>();

  /**
   * Returns whether links without double brackets name notes, too: in a vault of Obsidian's, and in
   * notes of no known generator that link by name, as a vault whose settings were left at home.
   */
  static boolean arePaths(Collection<NotePage> pages, Layout layout) {
    return layout.rules().syntax().dialects().contains("VAULT")
        || (layout.generator().isEmpty()
            && pages.stream()
                .flatMap(page -> page.note().facts().references().stream())
                .anyMatch(reference -> reference.kind() == Reference.Kind.WIKI_LINK));
  }

  WikiNames(Collection<NotePage> all, SourceTree sources) {
    for (NotePage page : all) {
      add(pages, page.id(), page);
      add(pages, page.note().path(), page);
    }
    for (NotePage page : all) {
      page.note().frontMatter().aliases().forEach(alias -> name(alias, page));
      name(page.note().title(), page);
    }
    for (String path : sources.files().keySet()) {
      if (!sources.files().get(path).isNote()) {
        add(files, path, path);
      }
    }
  }

  /** Adds a title or alias, which counts only if no file has that name. */
  private void name(String name, NotePage page) {
    pages.computeIfAbsent(fold(name), key -> new ArrayList<>(List.of(page)));
  }

  private static <T> void add(Map<String, List<T>> names, String path, T value) {
    String folded = fold(path);
    int start = 0;
    while (start >= 0) {
      names.computeIfAbsent(folded.substring(start), key -> new ArrayList<>()).add(value);
      int slash = folded.indexOf('/', start);
      start = slash < 0 ? -1 : slash + 1;
    }
  }

  /** Finds the note with this name as seen from another, or null. */
  @Nullable NotePage page(NotePage from, String name) {
    String plain = MARKDOWN_ENDING.matcher(name).replaceFirst("");
    NotePage page = nearest(from, plain, pages.get(fold(plain)), found -> found.note().path());
    return page == null ? below(from, fold(plain)) : page;
  }

  /**
   * Finds the note that a path names as seen from a folder around this project, as in a vault of
   * which only a part is here; or null.
   */
  private @Nullable NotePage below(NotePage from, String path) {
    int slash = path.indexOf('/');
    while (slash >= 0) {
      String rest = path.substring(slash + 1);
      List<NotePage> found = pages.getOrDefault(rest, List.of());
      if (found.size() == 1 || (!found.isEmpty() && rest.indexOf('/') >= 0)) {
        return nearest(from, rest, found, page -> page.note().path());
      }
      slash = path.indexOf('/', slash + 1);
    }
    return null;
  }

  /** Finds the path of the file with this name as seen from a note, or null. */
  @Nullable String file(NotePage from, String name) {
    return nearest(from, name, files.get(fold(name)), path -> path);
  }

  private static <T> @Nullable T nearest(
      NotePage from,
      String name,
      @Nullable List<T> found,
      java.util.function.Function<T, String> path) {
    if (found == null) {
      return null;
    }
    String folder = folder(from.note().path());
    Comparator<T> order =
        Comparator.<T>comparingInt(t -> folder(path.apply(t)).equals(folder) ? 0 : 1)
            .thenComparingLong(t -> path.apply(t).chars().filter(c -> c == '/').count())
            .thenComparingInt(t -> path.apply(t).contains(name) ? 0 : 1)
            .thenComparing(path);
    return found.stream().min(order).orElse(null);
  }

  /** Resolves a name that begins with dots as a path relative to the note's own folder. */
  static String fromNote(NotePage from, String name) {
    if (!name.startsWith("./") && !name.startsWith("../")) {
      return name;
    }
    String path = new Destination(name, "", null).from(from.note().path());
    return path == null ? name : path;
  }

  private static String folder(String path) {
    return path.substring(0, path.lastIndexOf('/') + 1);
  }

  static String fold(String name) {
    String plain = name.startsWith("/") ? name.substring(1) : name;
    return Normalizer.normalize(plain, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }
}
