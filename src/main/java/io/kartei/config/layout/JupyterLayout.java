package io.kartei.config.layout;

import io.kartei.config.key.SiteAddresses;
import io.kartei.config.layout.LayoutRules.Files;
import io.kartei.config.node.ConfigNode;
import io.kartei.config.node.ConfigNode.Entry;
import io.kartei.config.node.ConfigNode.Mapping;
import io.kartei.config.node.ConfigNode.Scalar;
import io.kartei.config.node.ConfigNode.Sequence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Jupyter Book ("Structure and organize content") and MyST ("Table of Contents"), which are
 * recognised by the list of their pages.
 */
final class JupyterLayout implements LayoutReader {
  private static final String MYST = "myst.yml";
  private static final List<String> FILES = Layouts.JUPYTER;

  /** What names a page. */
  private static final List<String> PAGE = List.of("file", "path", "url");

  /** What names an entry. */
  private static final List<String> TITLE = List.of("title", "caption");

  /** What lists the entries below one. */
  private static final List<String> BELOW =
      List.of("parts", "chapters", "sections", "children", "entries");

  /** Pages in other formats than Markdown. */
  private static final List<String> OTHERS = List.of(".ipynb", ".rst", ".py", ".tex");

  @Override
  public @Nullable Layout read(ProjectFiles files) {
    String file = files.first(FILES);
    if (file == null) {
      return null;
    }
    boolean myst = file.equals(MYST);
    Mapping settings = myst ? files.settings(MYST).group("project") : config(files);
    Mapping toc = myst ? settings : files.settings(file);
    Taken taken = new Taken(settings);
    taken.text("title", "title").text("description", "description");
    Entry author = taken.use(myst ? "authors" : "author");
    taken.put("authors", author(author), author);
    Entry address = settings.group("html").find("baseurl");
    taken.put("baseUrl", HugoLayout.web(Taken.text(address)), address);
    List<String> leftOut = new ArrayList<>(List.of("_build/**"));
    leftOut.addAll(Taken.texts(taken.use(myst ? "exclude" : "exclude_patterns")));
    Entry list = myst ? taken.use("toc") : null;
    List<NavEntry> nav = new ArrayList<>();
    if (myst) {
      nav.addAll(entries(list, files));
    } else {
      page(toc.find("root"), "", List.of(), files, nav);
      nav.addAll(below(toc, files));
    }
    LayoutRules rules =
        LayoutRules.PLAIN.with(new Files(leftOut, LayoutRules.PLAIN.files().roots(), List.of()));
    return taken.layout(myst ? "MyST" : "Jupyter Book", file, nav, rules);
  }

  private static Mapping config(ProjectFiles files) {
    return files.settings("_config.yml");
  }

  /** Returns the first author's name, alone or in a list. */
  private static @Nullable String author(@Nullable Entry authors) {
    ConfigNode first = authors == null ? null : authors.value();
    if (first instanceof Sequence list) {
      first = list.items().isEmpty() ? null : list.items().get(0);
    }
    return first instanceof Mapping one ? Taken.text(one.find("name")) : Taken.text(first);
  }

  private static List<NavEntry> below(Mapping entry, ProjectFiles files) {
    List<NavEntry> below = new ArrayList<>();
    for (String key : BELOW) {
      below.addAll(entries(entry.find(key), files));
    }
    return below;
  }

  private static List<NavEntry> entries(@Nullable Entry listed, ProjectFiles files) {
    List<NavEntry> entries = new ArrayList<>();
    if (listed != null && listed.value() instanceof Sequence list) {
      for (ConfigNode item : list.items()) {
        if (item instanceof Mapping entry) {
          add(entry, files, entries);
        }
      }
    }
    return entries;
  }

  private static void add(Mapping entry, ProjectFiles files, List<NavEntry> entries) {
    Entry page = first(entry, PAGE);
    String title = Taken.text(first(entry, TITLE));
    String shown = title == null ? "" : title;
    List<NavEntry> below = below(entry, files);
    if (page != null) {
      page(page, shown, below, files, entries);
    } else if (shown.isEmpty()) {
      entries.addAll(below);
    } else {
      entries.add(NavEntry.group(shown, below));
    }
  }

  /** Adds a page, unless it is written in another format. */
  private static void page(
      @Nullable Entry page,
      String title,
      List<NavEntry> below,
      ProjectFiles files,
      List<NavEntry> entries) {
    String target = Taken.text(page);
    if (page == null || target == null || !(page.value() instanceof Scalar written)) {
      return;
    }
    boolean foreign =
        !SiteAddresses.hasScheme(target)
            && OTHERS.stream().anyMatch(end -> target.endsWith(end) || files.isFile(target + end));
    if (!foreign) {
      entries.add(new NavEntry(title, target, written.span(), below));
    } else if (title.isEmpty()) {
      entries.addAll(below);
    } else {
      entries.add(NavEntry.group(title, below));
    }
  }

  private static @Nullable Entry first(Mapping entry, List<String> keys) {
    return keys.stream().map(entry::find).filter(found -> found != null).findFirst().orElse(null);
  }
}
