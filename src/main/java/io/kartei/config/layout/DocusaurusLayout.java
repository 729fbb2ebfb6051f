package io.kartei.config.layout;

import io.kartei.config.key.SiteAddresses;
import io.kartei.config.layout.LayoutRules.Addresses.Form;
import io.kartei.config.node.ConfigNode;
import io.kartei.config.node.ConfigNode.Entry;
import io.kartei.config.node.ConfigNode.Mapping;
import io.kartei.config.node.ConfigNode.Scalar;
import io.kartei.config.node.ConfigNode.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Docusaurus ("docusaurus.config.js", "Sidebar"); the literals of its scripts. */
final class DocusaurusLayout implements LayoutReader {
  private static final List<String> FOLDERS =
      List.of("", "website/", "docs/", "site/", "documentation/");
  private static final List<String> ENDINGS = List.of(".js", ".ts", ".mjs", ".cjs", ".mts");

  @Override
  public @Nullable Layout read(ProjectFiles files) {
    for (String folder : FOLDERS) {
      for (String ending : ENDINGS) {
        String file = folder + "docusaurus.config" + ending;
        if (files.isFile(file)) {
          return read(files, folder, file);
        }
      }
    }
    return null;
  }

  private static Layout read(ProjectFiles files, String folder, String file) {
    Mapping all = files.settings(file);
    Taken taken = new Taken(all);
    taken.text("title", "title").text("tagline", "description");
    Entry url = taken.use("url");
    Entry base = taken.use("baseUrl");
    String host = Taken.text(url);
    String path = Objects.requireNonNullElse(Taken.text(base), "/");
    taken.put("baseUrl", HugoLayout.web(host == null ? null : host + path), url);
    Entry language = all.group("i18n").find("defaultLocale");
    taken.put("language", Taken.text(language), language);
    Mapping docs = docs(taken.use("presets"));
    String notes = Objects.requireNonNullElse(Taken.text(docs.find("path")), "docs");
    Entry plugins = taken.use("plugins");
    taken.put("redirects", redirects(plugins));
    String shared = shared(notes, others(plugins));
    boolean several = !shared.equals(notes);
    String content = SiteAddresses.resolve(folder, shared);
    if (content != null && files.isFolder(content)) {
      taken.put("content", content, docs.find("path"));
    }
    String edit = Taken.text(docs.find("editUrl"));
    taken.put(
        "editUrl",
        edit == null ? null : SiteAddresses.withSlash(edit) + shared + "/{path}",
        docs.find("editUrl"));
    String route = Objects.requireNonNullElse(Taken.text(docs.find("routeBasePath")), "docs");
    // several folders are called as their addresses begin
    String prefix = route.equals("/") || several ? "" : SiteAddresses.withSlash(route);
    Entry sidebars = docs.find("sidebarPath");
    String sidebar = sidebars == null ? "sidebars.js" : String.valueOf(Taken.text(sidebars));
    LayoutRules rules =
        LayoutRules.PLAIN
            .ordered(List.of("sidebar_position"), List.of("sidebar_label"))
            .speaking("MDX")
            .addressed(Form.PLAIN_FOLDERS, prefix.startsWith("/") ? prefix.substring(1) : prefix)
            .rooted(List.of(folder + "static"))
            .without(List.of("**/_*", "**/_*/**"));
    List<NavEntry> listed =
        several ? List.of() : sidebar(files, SiteAddresses.resolve(folder, sidebar));
    return taken.layout("Docusaurus", file, listed, rules);
  }

  /** Returns the options of the documentation in the first preset that has any. */
  private static Mapping docs(@Nullable Entry presets) {
    if (presets != null && presets.value() instanceof Sequence list) {
      for (ConfigNode preset : list.items()) {
        if (preset instanceof Sequence pair) {
          for (ConfigNode part : pair.items()) {
            if (part instanceof Mapping options && options.find("docs") != null) {
              return options.group("docs");
            }
          }
        }
      }
    }
    return Mapping.EMPTY;
  }

  /** Returns the folders of further documentations, each of which a plugin makes. */
  private static List<String> others(@Nullable Entry plugins) {
    return options(plugins, "/plugin-content-docs").stream()
        .map(options -> Objects.requireNonNullElse(Taken.text(options.find("path")), ""))
        .toList();
  }

  /** Returns the former addresses that a plugin forwards. */
  private static Mapping redirects(@Nullable Entry plugins) {
    List<Entry> found = new ArrayList<>();
    for (Mapping options : options(plugins, "/plugin-client-redirects")) {
      Entry listed = options.find("redirects");
      if (listed != null && listed.value() instanceof Sequence list) {
        for (ConfigNode item : list.items()) {
          Mapping redirect = item instanceof Mapping mapping ? mapping : Mapping.EMPTY;
          Entry to = redirect.find("to");
          if (to != null) {
            Taken.texts(redirect.find("from"))
                .forEach(from -> found.add(new Entry(from, to.span(), to.value())));
          }
        }
      }
    }
    return new Mapping(found, plugins == null ? null : plugins.span());
  }

  /** Returns the options of a plugin, as often as it is used. */
  private static List<Mapping> options(@Nullable Entry plugins, String ending) {
    List<Mapping> found = new ArrayList<>();
    if (plugins != null && plugins.value() instanceof Sequence list) {
      for (ConfigNode plugin : list.items()) {
        if (plugin instanceof Sequence pair
            && pair.items().size() == 2
            && pair.items().get(0) instanceof Scalar name
            && name.text().endsWith(ending)
            && pair.items().get(1) instanceof Mapping options) {
          found.add(options);
        }
      }
    }
    return found;
  }

  /**
   * Returns the folder that holds those of all documentations, or the first one's if that is the
   * project itself, which holds other files, too.
   */
  private static String shared(String first, List<String> others) {
    String shared = first;
    for (String other : others) {
      while (!other.equals(shared) && !other.startsWith(shared + "/")) {
        int slash = shared.lastIndexOf('/');
        if (slash < 0) {
          return first;
        }
        shared = shared.substring(0, slash);
      }
    }
    return shared;
  }

  /** Returns the sidebars one after the other; none if one of them follows the folders. */
  private static List<NavEntry> sidebar(ProjectFiles files, @Nullable String path) {
    String script =
        path != null && !files.isFile(path) && path.endsWith(".js")
            ? path.substring(0, path.length() - 2) + "ts"
            : path;
    List<NavEntry> entries = new ArrayList<>();
    if (script != null && files.isFile(script)) {
      for (Entry sidebar : files.settings(script).entries()) {
        if (!add(sidebar.value(), entries)) {
          return List.of();
        }
      }
    }
    return entries;
  }

  private static boolean add(@Nullable ConfigNode node, List<NavEntry> entries) {
    if (node instanceof Sequence list) {
      return list.items().stream().allMatch(item -> add(item, entries));
    }
    if (node instanceof Scalar page) {
      entries.add(NavEntry.page("", page.text(), page.span()));
      return true;
    }
    if (!(node instanceof Mapping item)) {
      return true;
    }
    String type = Taken.text(item.find("type"));
    if ("autogenerated".equals(type)) {
      return false;
    }
    String label = Objects.requireNonNullElse(Taken.text(item.find("label")), "");
    String id = Taken.text(item.find("id"));
    Entry items = item.find("items");
    if (items != null) {
      List<NavEntry> below = new ArrayList<>();
      String own = Taken.text(item.group("link").find("id"));
      boolean literal = add(items.value(), below);
      entries.add(new NavEntry(label, own, item.span(), below));
      return literal;
    }
    if (id != null) {
      entries.add(NavEntry.page(label, id, item.span()));
    } else if (type == null && item.find("href") == null) {
      for (Entry category : item.entries()) {
        List<NavEntry> below = new ArrayList<>();
        if (!add(category.value(), below)) {
          return false;
        }
        entries.add(NavEntry.group(category.key(), below));
      }
    }
    return true;
  }
}
