package io.kartei.study;

import io.kartei.diagnostic.Diagnostic;
import io.kartei.diagnostic.DiagnosticSink;
import io.kartei.index.NotePage;
import io.kartei.index.SiteIndex;
import io.kartei.model.FrontMatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The key that identifies each note's cards even if its file is moved: the {@code id} in its front
 * matter, else the first former path among its aliases, else its path. Keys are unique in the site.
 */
final class NoteKeys {
  private static final Pattern FIRST_SLASHES = Pattern.compile("^/+");
  private static final Pattern PAGE_ENDING = Pattern.compile("\\.(?:md|html)$");

  private final Map<String, String> byNote = new HashMap<>();
  private final Set<String> taken = new HashSet<>();

  private NoteKeys() {}

  static NoteKeys of(SiteIndex index, DiagnosticSink diagnostics) {
    NoteKeys keys = new NoteKeys();
    Collection<NotePage> pages = index.pages().values();
    for (NotePage page : pages) {
      String id = page.note().frontMatter().cards().id();
      if (id != null && !keys.take(page, id)) {
        diagnostics.report(
            Diagnostic.warning("duplicate-note-id.id", id, keys.holder(id, index))
                .at(page.note().path(), page.note().frontMatter().cards().idAt()));
      }
    }
    pages.stream().filter(keys::isOpen).forEach(page -> keys.former(page, index));
    pages.stream().filter(keys::isOpen).forEach(page -> keys.take(page, page.id()));
    for (NotePage page : pages) {
      for (int i = 2; keys.isOpen(page); i++) {
        keys.take(page, page.id() + "~" + i);
      }
    }
    return keys;
  }

  /** Returns the key of a note. */
  String of(NotePage page) {
    return byNote.getOrDefault(page.id(), page.id());
  }

  /** Returns keys that a note had before its front matter gave it an id or a former path. */
  List<String> formerly(NotePage page) {
    String key = of(page);
    String path = former(page.note().frontMatter());
    List<String> all = new ArrayList<>();
    for (String other : path == null ? List.of(page.id()) : List.of(path, page.id())) {
      if (!taken.contains(other) && !other.equals(key)) {
        all.add(other);
      }
    }
    return all;
  }

  private boolean isOpen(NotePage page) {
    return !byNote.containsKey(page.id());
  }

  /** Returns where a key that is taken was given, as an author can look it up. */
  private String holder(String key, SiteIndex index) {
    return index.pages().values().stream()
        .filter(page -> key.equals(byNote.get(page.id())))
        .map(page -> page.note().path())
        .findFirst()
        .orElse(key);
  }

  private boolean take(NotePage page, String key) {
    boolean free = taken.add(key);
    if (free) {
      byNote.put(page.id(), key);
    }
    return free;
  }

  /** Takes a former path as the key unless another note is there now. */
  private void former(NotePage page, SiteIndex index) {
    String path = former(page.note().frontMatter());
    if (path != null && !index.pages().containsKey(path)) {
      take(page, path);
    }
  }

  private static @Nullable String former(FrontMatter frontMatter) {
    for (String alias : frontMatter.aliases()) {
      if (alias.startsWith("/") || alias.endsWith(".md") || alias.endsWith(".html")) {
        return PAGE_ENDING.matcher(FIRST_SLASHES.matcher(alias).replaceFirst("")).replaceFirst("");
      }
    }
    return null;
  }
}
