package io.kartei.config.layout;

import io.kartei.config.key.SiteAddresses;
import io.kartei.config.layout.LayoutRules.Addresses.Form;
import io.kartei.config.layout.LayoutRules.Files;
import io.kartei.config.node.ConfigNode;
import io.kartei.config.node.ConfigNode.Entry;
import io.kartei.config.node.ConfigNode.Mapping;
import io.kartei.config.node.ConfigNode.Scalar;
import io.kartei.config.node.ConfigNode.Sequence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** MkDocs ("Configuration") and its successor Zensical, which reads the same settings. */
final class MkDocsLayout implements LayoutReader {
  private static final List<String> FILES = Layouts.MKDOCS;

  @Override
  public @Nullable Layout read(ProjectFiles files) {
    String file = files.first(FILES);
    if (file == null) {
      return null;
    }
    boolean zensical = file.startsWith("zensical");
    Mapping whole = files.settings(file);
    Mapping all = zensical ? whole.group("project") : whole;
    Taken taken = new Taken(all);
    taken
        .text("site_name", "title")
        .text("site_description", "description")
        .text("site_author", "authors")
        .text("site_url", "baseUrl")
        .text("repo_url", "repository");
    String docs = Taken.text(taken.use("docs_dir"));
    if (docs != null || files.isFolder("docs")) {
      taken.put("content", docs == null ? "docs" : docs, all.find("docs_dir"));
    }
    Entry language = all.group("theme").find("language");
    taken.put("language", Taken.text(language), language).within("theme.language", language);
    taken.put("editUrl", editUrl(all), all.find("edit_uri"));
    taken.put("redirects", redirects(all));
    Entry nav = taken.use("nav");
    boolean folders = !"false".equals(Taken.text(taken.use("use_directory_urls")));
    LayoutRules rules =
        LayoutRules.PLAIN
            .ordered(List.of("weight", "order"), List.of())
            .speaking("MKDOCS")
            .addressed(folders ? Form.FOLDERS : Form.FILES, "")
            .with(
                new Files(
                    globs(Taken.text(taken.use("exclude_docs"))),
                    LayoutRules.PLAIN.files().roots(),
                    bases(all)));
    return taken.layout(
        zensical ? "Zensical" : "MkDocs",
        file,
        nav == null ? List.of() : entries(nav.value()),
        rules);
  }

  /** Lists in the manner of {@code .gitignore}, one a line. */
  private static List<String> globs(@Nullable String lines) {
    return lines == null
        ? List.of()
        : lines
            .lines()
            .map(String::strip)
            .filter(l -> !l.isEmpty() && !l.startsWith("#") && !l.startsWith("!"))
            .map(
                l ->
                    l.startsWith("/")
                        ? l.substring(1)
                        : l.contains("/") && !l.endsWith("/") ? l : "**/" + l)
            .map(l -> l.endsWith("/") ? l + "**" : l)
            .toList();
  }

  /** Returns where the extension "Snippets" looks for files. */
  private static List<String> bases(Mapping all) {
    List<String> bases = new ArrayList<>();
    for (String group : List.of("markdown_extensions", "mdx_configs")) {
      Entry extensions = all.find(group);
      if (extensions != null && extensions.value() instanceof Sequence list) {
        for (ConfigNode extension : list.items()) {
          if (extension instanceof Mapping mapping) {
            bases.addAll(bases(mapping.group("pymdownx.snippets").find("base_path")));
          }
        }
      } else if (extensions != null && extensions.value() instanceof Mapping mapping) {
        bases.addAll(bases(mapping.group("pymdownx.snippets").find("base_path")));
        bases.addAll(bases(mapping.group("pymdownx").group("snippets").find("base_path")));
      }
    }
    if (bases.isEmpty()) {
      bases.add(".");
    }
    return bases;
  }

  private static List<String> bases(@Nullable Entry path) {
    return Taken.texts(path).stream()
        .map(base -> base.replace("$config_dir/", "").replace("$config_dir", "."))
        .toList();
  }

  private static @Nullable String editUrl(Mapping all) {
    String repository = Taken.text(all.find("repo_url"));
    String template = Taken.text(all.find("edit_uri_template"));
    String uri = template != null ? template : Taken.text(all.find("edit_uri"));
    if (uri == null || (repository == null && !SiteAddresses.hasScheme(uri))) {
      return null;
    }
    String whole =
        SiteAddresses.hasScheme(uri)
            ? uri
            : SiteAddresses.withSlash(String.valueOf(repository)) + uri;
    return template != null
        ? whole.replace("{path!q}", "{path}")
        : SiteAddresses.withSlash(whole) + "{path}";
  }

  /** Returns what the plugin "redirects" keeps. */
  private static Mapping redirects(Mapping all) {
    Entry plugins = all.find("plugins");
    List<Entry> redirects = new ArrayList<>();
    if (plugins != null && plugins.value() instanceof Sequence list) {
      for (ConfigNode plugin : list.items()) {
        if (plugin instanceof Mapping mapping) {
          add(mapping.group("redirects").group("redirect_maps"), redirects);
        }
      }
    } else if (plugins != null && plugins.value() instanceof Mapping mapping) {
      add(mapping.group("redirects").group("redirect_maps"), redirects);
    }
    return new Mapping(redirects, plugins == null ? null : plugins.span());
  }

  private static void add(Mapping maps, List<Entry> redirects) {
    for (Entry entry : maps.entries()) {
      redirects.add(entry);
      if (entry.key().endsWith(".md")) {
        String folder = entry.key().substring(0, entry.key().length() - 2);
        redirects.add(
            new Entry(folder.substring(0, folder.length() - 1) + "/", entry.span(), entry.value()));
      }
    }
  }

  private static List<NavEntry> entries(@Nullable ConfigNode nav) {
    List<NavEntry> entries = new ArrayList<>();
    if (nav instanceof Sequence list) {
      list.items().forEach(item -> add(item, entries));
    } else if (nav instanceof Mapping mapping) {
      add(mapping, entries);
    }
    return entries;
  }

  private static void add(ConfigNode item, List<NavEntry> entries) {
    if (item instanceof Scalar page) {
      entries.add(NavEntry.page("", page.text().strip(), page.span()));
    } else if (item instanceof Mapping titled) {
      for (Entry entry : titled.entries()) {
        entries.add(
            entry.value() instanceof Scalar page
                ? NavEntry.page(entry.key(), page.text().strip(), page.span())
                : NavEntry.group(entry.key(), entries(entry.value())));
      }
    }
  }
}
