package io.kartei.config.layout;

import io.kartei.config.key.SiteAddresses;
import io.kartei.config.mdbook.Book;
import io.kartei.diagnostic.Diagnostic;
import io.kartei.diagnostic.DiagnosticSink;
import io.kartei.diagnostic.Suggestions;
import io.kartei.messages.Phrase;
import io.kartei.source.SourceFile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds the notes of a generator's navigation. */
public final class NavReader {
  private static final Pattern ENDING = Pattern.compile("\\.(?:md|mdx|markdown|qmd|rmd|html)$");
  private static final Pattern ALIAS = Pattern.compile("^@\\w*/");
  private static final Pattern FRAGMENT = Pattern.compile("[#?].*");
  private static final Pattern FOLDER_PAGE = Pattern.compile("(?:^|/)(?:index|readme|_index)$");
  private static final Pattern NUMBERS = Pattern.compile("(?<=^|/)\\d+[-_. ]+(?=[^/\\d])");

  private final Layout layout;
  private final DiagnosticSink sink;
  private final Map<String, String> notes = new TreeMap<>();
  private final Map<String, String> unnumbered = new TreeMap<>();
  private final Set<String> used = new HashSet<>();
  private final Set<String> paths;

  private NavReader(Layout layout, Collection<SourceFile> files, DiagnosticSink sink) {
    this.layout = layout;
    this.sink = sink;
    this.paths =
        files.stream()
            .filter(SourceFile::isNote)
            .map(SourceFile::path)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    for (String path : paths) {
      String key = key(path);
      notes.putIfAbsent(key, path);
      unnumbered.putIfAbsent(NUMBERS.matcher(key).replaceAll(""), path);
    }
  }

  /**
   * Returns the order of the notes.
   *
   * @param files the files in the content folder
   * @param sink receives what isn't there
   */
  public static Book read(Layout layout, Collection<SourceFile> files, DiagnosticSink sink) {
    NavReader reader = new NavReader(layout, files, sink);
    List<Book.Entry> entries = new ArrayList<>(reader.chapters(layout.nav()));
    return new Book(entries, false);
  }

  private List<Book.Chapter> chapters(List<NavEntry> nav) {
    List<Book.Chapter> chapters = new ArrayList<>();
    for (NavEntry listed : nav) {
      NavEntry entry = withPage(listed);
      String target = entry.target();
      boolean web = target != null && SiteAddresses.hasScheme(target);
      String path = target == null || web ? null : find(target);
      boolean again = path != null && !used.add(path);
      List<Book.Chapter> below = chapters(entry.children());
      if (path == null && target != null && !web) {
        missing(entry, target);
      }
      if ((path != null && !again) || !below.isEmpty()) {
        chapters.add(new Book.Chapter(entry.title(), again ? null : path, true, below));
      }
    }
    return chapters;
  }

  /** Returns a group that begins with the page of its folder as that page's entry. */
  private static NavEntry withPage(NavEntry group) {
    if (group.target() != null || group.children().isEmpty()) {
      return group;
    }
    NavEntry first = group.children().get(0);
    String target = first.target();
    boolean page =
        first.title().isEmpty()
            && first.children().isEmpty()
            && target != null
            && ENDING.matcher(target).find()
            && FOLDER_PAGE
                .matcher(ENDING.matcher(target.toLowerCase(Locale.ROOT)).replaceFirst(""))
                .find();
    return page
        ? new NavEntry(
            group.title(),
            target,
            first.place(),
            group.children().subList(1, group.children().size()))
        : group;
  }

  private @Nullable String find(String target) {
    String plain = FRAGMENT.matcher(target).replaceFirst("");
    String path = SiteAddresses.resolve("", ALIAS.matcher(plain).replaceFirst(""));
    if (path == null) {
      return null;
    }
    if (paths.contains(path)) {
      return path;
    }
    String key = key(path);
    String found = notes.get(key);
    return found == null ? unnumbered.get(NUMBERS.matcher(key).replaceAll("")) : found;
  }

  /** Returns a path without its ending; that of a folder's page is the folder's. */
  private static String key(String path) {
    String plain = ENDING.matcher(path.toLowerCase(Locale.ROOT)).replaceFirst("");
    String folder = FOLDER_PAGE.matcher(plain).replaceFirst("");
    return folder.endsWith("/") ? folder.substring(0, folder.length() - 1) : folder;
  }

  private void missing(NavEntry entry, String target) {
    Diagnostic missing = Diagnostic.warning("missing-chapter.note", target);
    String near = Suggestions.among(paths).nearestPath(target);
    sink.report(
        missing
            .at(layout.sign(), entry.place())
            .hint(near == null ? null : Phrase.of("did-you-mean", near)));
  }
}
