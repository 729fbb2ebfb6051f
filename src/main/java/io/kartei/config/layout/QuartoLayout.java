package io.kartei.config.layout;

import io.kartei.config.key.SiteAddresses;
import io.kartei.config.node.ConfigNode;
import io.kartei.config.node.ConfigNode.Entry;
import io.kartei.config.node.ConfigNode.Mapping;
import io.kartei.config.node.ConfigNode.Scalar;
import io.kartei.config.node.ConfigNode.Sequence;
import io.kartei.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Quarto ("Project Options", "Book Structure", "Website Navigation") and bookdown. */
final class QuartoLayout implements LayoutReader {
  private static final List<String> FILES = Layouts.QUARTO;

  /** What lists pages below an entry. */
  private static final List<String> BELOW = List.of("chapters", "contents", "menu");

  private static final List<String> TITLE = List.of("text", "title");
  private static final List<String> PAGE = List.of("href", "file");

  /** The endings of pages that are notes; notebooks and scripts aren't. */
  private static final List<String> NOTES = List.of(".qmd", ".Rmd", ".rmd", ".md");

  /** What Quarto doesn't render, or makes. */
  private static final List<String> NEVER =
      List.of(
          "README.*",
          "**/README.*",
          "**/_*",
          "_*",
          "**/_*/**",
          "_*/**",
          "renv/**",
          "**/node_modules/**");

  @Override
  public @Nullable Layout read(ProjectFiles files) {
    String file = files.first(FILES);
    if (file == null) {
      return null;
    }
    Mapping all = files.settings(file);
    if (file.equals("_bookdown.yml")) {
      return bookdown(file, all);
    }
    Mapping project = all.group("project");
    boolean book = all.find("book") != null;
    String kind = book ? "book" : "website";
    Mapping site = all.group(kind);
    Taken taken = new Taken(all);
    taken.text("lang", "language");
    taken.put("title", text(site.find("title")), all.find(kind));
    taken.put("description", text(site.find("description")), null);
    taken.put("baseUrl", HugoLayout.web(Taken.text(site.find("site-url"))), null);
    taken.put("authors", author(book ? site.find("author") : all.find("author")), null);
    List<String> leftOut = new ArrayList<>(NEVER);
    String output = Taken.text(project.find("output-dir"));
    if (output != null) {
      leftOut.add((output.endsWith("/") ? output : output + "/") + "**");
    }
    for (String rendered : Taken.texts(project.find("render"))) {
      if (rendered.startsWith("!")) {
        String path = rendered.substring(1);
        leftOut.add(path.endsWith("/") ? path + "**" : path);
      }
    }
    List<NavEntry> nav = book ? chapters(site) : pages(site);
    LayoutRules rules = LayoutRules.PLAIN.without(leftOut).speaking("QUARTO");
    return taken.layout("Quarto", file, nav, rules);
  }

  private static Layout bookdown(String file, Mapping all) {
    Taken taken = new Taken(all);
    taken.text("book_title", "title").text("language", "language");
    List<String> leftOut = new ArrayList<>(NEVER);
    String output = Taken.text(taken.use("output_dir"));
    if (output != null) {
      leftOut.add(output + "/**");
    }
    Entry listed = taken.use("rmd_files");
    List<NavEntry> nav = new ArrayList<>();
    add(listed == null ? null : listed.value(), nav);
    LayoutRules rules = LayoutRules.PLAIN.without(leftOut).speaking("QUARTO");
    return taken.layout("bookdown", file, nav, rules);
  }

  /** Returns a text without tags: what has some is meant for HTML. */
  private static @Nullable String text(@Nullable Entry entry) {
    String text = Taken.text(entry);
    return text == null || text.indexOf('<') >= 0 ? null : text;
  }

  /** Returns the first author's name, alone or in a list. */
  private static @Nullable String author(@Nullable Entry authors) {
    ConfigNode first = authors == null ? null : authors.value();
    if (first instanceof Sequence list) {
      first = list.items().isEmpty() ? null : list.items().get(0);
    }
    return first instanceof Mapping one ? Taken.text(one.find("name")) : Taken.text(first);
  }

  private static List<NavEntry> chapters(Mapping book) {
    List<NavEntry> nav = new ArrayList<>();
    for (String key : List.of("chapters", "appendices")) {
      Entry listed = book.find(key);
      add(listed == null ? null : listed.value(), nav);
    }
    return nav;
  }

  /** Returns the pages of a website's sidebars, else those of its bar. */
  private static List<NavEntry> pages(Mapping site) {
    List<NavEntry> nav = new ArrayList<>();
    Entry sidebar = site.find("sidebar");
    if (sidebar != null && sidebar.value() instanceof Sequence several) {
      several.items().forEach(one -> add(one, nav));
    } else if (sidebar != null) {
      below(site.group("sidebar"), nav);
    }
    if (nav.isEmpty()) {
      Mapping bar = site.group("navbar");
      for (String side : List.of("left", "right")) {
        Entry listed = bar.find(side);
        add(listed == null ? null : listed.value(), nav);
      }
    }
    return nav;
  }

  private static void below(Mapping entry, List<NavEntry> nav) {
    for (String key : BELOW) {
      Entry listed = entry.find(key);
      add(listed == null ? null : listed.value(), nav);
    }
  }

  private static void add(@Nullable ConfigNode listed, List<NavEntry> nav) {
    if (listed instanceof Sequence several) {
      several.items().forEach(item -> add(item, nav));
    } else if (listed instanceof Scalar page && isPage(page.text())) {
      nav.add(NavEntry.page("", page.text(), page.span()));
    } else if (listed instanceof Mapping entry) {
      entry(entry, nav);
    }
  }

  private static void entry(Mapping entry, List<NavEntry> nav) {
    List<NavEntry> below = new ArrayList<>();
    below(entry, below);
    String title = first(entry, TITLE);
    String page = first(entry, PAGE);
    Entry part = entry.find("part") == null ? entry.find("section") : entry.find("part");
    String named = Taken.text(part);
    if (named != null && isPage(named) && page == null) {
      page = named;
    } else if (named != null) {
      title = named;
    }
    String shown = title == null ? "" : title;
    if (page != null && isPage(page)) {
      nav.add(new NavEntry(shown, page, place(entry, part), below));
    } else if (shown.isEmpty()) {
      nav.addAll(below);
    } else if (!below.isEmpty()) {
      nav.add(NavEntry.group(shown, below));
    }
  }

  private static @Nullable SourceSpan place(Mapping entry, @Nullable Entry part) {
    for (String key : PAGE) {
      Entry named = entry.find(key);
      if (named != null && named.value() instanceof Scalar written) {
        return written.span();
      }
    }
    return part != null && part.value() instanceof Scalar written ? written.span() : null;
  }

  private static @Nullable String first(Mapping entry, List<String> keys) {
    for (String key : keys) {
      String text = Taken.text(entry.find(key));
      if (text != null) {
        return text;
      }
    }
    return null;
  }

  /** Returns whether an entry names a single page, not several, and none of the web. */
  private static boolean isPage(String target) {
    return !SiteAddresses.hasScheme(target)
        && target.indexOf('*') < 0
        && NOTES.stream().anyMatch(target::endsWith);
  }
}
