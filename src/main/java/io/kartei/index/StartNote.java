package io.kartei.index;

import io.kartei.config.SiteConfig;
import io.kartei.index.address.Addresses;
import io.kartei.model.ParsedNote;
import io.kartei.text.FileTitle;
import io.kartei.text.Slugs;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The note that is the start page of a site without {@code index.md} or {@code README.md} in its
 * top folder: one of the names in {@code start-pages.txt}, or that of the site itself.
 *
 * @param path its path, or null if there is none
 */
record StartNote(@Nullable String path) {
  private static final List<String> NAMES = names();

  static StartNote among(Collection<ParsedNote> notes, SiteConfig config) {
    boolean there = notes.stream().anyMatch(n -> Addresses.urlOf(n.path()).equals("index.html"));
    if (there || (config.book() != null && config.book().whole())) {
      return new StartNote(null);
    }
    for (ParsedNote note : notes) {
      String address = note.frontMatter().other(List.of("permalink", "slug"));
      if (address != null && address.equals("/")) {
        return new StartNote(note.path());
      }
    }
    // an only note that is called like its folder is about its topic
    String site = notes.size() > 1 ? Slugs.of(config.site().title()) : "";
    return notes.stream()
        .map(ParsedNote::path)
        .filter(path -> path.indexOf('/') < 0 || path.equals("pages/contents.md"))
        .filter(path -> rank(path, site) < NAMES.size() + 1)
        .min(Comparator.comparingInt((String path) -> rank(path, site)).thenComparing(path -> path))
        .map(StartNote::new)
        .orElse(new StartNote(null));
  }

  private static int rank(String path, String site) {
    String name = path.substring(path.lastIndexOf('/') + 1, path.lastIndexOf('.'));
    String slug = Slugs.of(FileTitle.of(name).text());
    int at = NAMES.indexOf(slug);
    boolean isSite = !site.isEmpty() && slug.equals(site) && path.indexOf('/') < 0;
    return at >= 0 ? at : isSite ? NAMES.size() : NAMES.size() + 1;
  }

  private static List<String> names() {
    try (InputStream in = StartNote.class.getResourceAsStream("start-pages.txt")) {
      if (in == null) {
        throw new IllegalStateException("this build lacks start-pages.txt");
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
