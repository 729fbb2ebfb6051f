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

/** VitePress ("Site Config") and VuePress ("Config"): the literals of their scripts. */
final class VueLayout implements LayoutReader {
  private static final List<String> FOLDERS =
      List.of("", "docs/", "src/", "doc/", "site/", "website/", "docs/src/", "src/docs/");
  private static final List<String> ENDINGS = List.of(".ts", ".mts", ".js", ".mjs", ".cjs");

  @Override
  public @Nullable Layout read(ProjectFiles files) {
    for (String folder : FOLDERS) {
      for (String tool : List.of(".vitepress", ".vuepress")) {
        for (String ending : ENDINGS) {
          for (String name : List.of("/config", "/config/index")) {
            String file = folder + tool + name + ending;
            if (files.isFile(file)) {
              return read(files, folder, file, tool.equals(".vitepress"));
            }
          }
        }
      }
    }
    return null;
  }

  private static Layout read(ProjectFiles files, String folder, String file, boolean vitePress) {
    Mapping all = files.settings(file);
    Taken taken = new Taken(all);
    taken.text("title", "title").text("description", "description");
    Entry language = taken.use("lang");
    Mapping locale = all.group("locales").group(vitePress ? "root" : "/");
    if (language == null) {
      language = locale.find("lang");
    }
    taken.put("language", Taken.text(language), language);
    Entry src = taken.use("srcDir");
    String notes = Taken.text(src);
    String content = SiteAddresses.resolve(folder, notes == null ? "." : notes);
    if (content != null && !content.isEmpty()) {
      taken.put("content", content, src);
    }
    Entry theme = taken.use("themeConfig");
    Mapping themed = theme != null && theme.value() instanceof Mapping m ? m : Mapping.EMPTY;
    String pattern = Taken.text(themed.group("editLink").find("pattern"));
    taken.put("editUrl", pattern == null ? null : pattern.replace(":path", "{path}"), theme);
    Entry sidebar = themed.find("sidebar");
    if (sidebar == null) {
      sidebar = locale.group("themeConfig").find("sidebar");
    }
    List<NavEntry> nav = new ArrayList<>();
    if (sidebar != null) {
      sidebars(sidebar.value(), nav);
    }
    List<String> leftOut = new ArrayList<>(Taken.texts(taken.use("srcExclude")));
    leftOut.add("node_modules/**");
    boolean clean = "true".equals(Taken.text(taken.use("cleanUrls")));
    String hidden = folder + (vitePress ? ".vitepress" : ".vuepress");
    LayoutRules rules =
        LayoutRules.PLAIN
            .ordered(List.of("order"), List.of("shortTitle", "sidebarTitle"))
            .speaking("VUE")
            .addressed(clean ? Form.FOLDERS : Form.FILES, "")
            .rooted(
                List.of(
                    content == null || content.isEmpty() ? "public" : content + "/public",
                    hidden + "/public"))
            .without(leftOut);
    return taken.layout(vitePress ? "VitePress" : "VuePress", file, nav, rules);
  }

  /** Adds a sidebar, or the sidebars of several parts of the site one after the other. */
  private static void sidebars(@Nullable ConfigNode node, List<NavEntry> nav) {
    if (node instanceof Sequence list) {
      list.items().forEach(item -> add(item, "", nav));
    } else if (node instanceof Mapping parts) {
      for (Entry part : parts.entries()) {
        if (part.key().indexOf('/') < 0) {
          continue; // no part of the site: an option for a plugin that makes the sidebar
        }
        if (part.value() instanceof Mapping base && base.find("items") != null) {
          String from = Objects.requireNonNullElse(Taken.text(base.find("base")), "");
          list(base.find("items")).forEach(item -> add(item, from, nav));
        } else if (part.value() instanceof Sequence list) {
          list.items().forEach(item -> add(item, part.key(), nav));
        }
      }
    }
  }

  private static List<ConfigNode> list(@Nullable Entry entry) {
    return entry != null && entry.value() instanceof Sequence list ? list.items() : List.of();
  }

  private static void add(ConfigNode node, String base, List<NavEntry> nav) {
    if (node instanceof Scalar page) {
      nav.add(NavEntry.page("", joined(base, page.text()), page.span()));
    } else if (node instanceof Sequence pair && !pair.items().isEmpty()) {
      String target = Taken.text(pair.items().get(0));
      String title = pair.items().size() > 1 ? Taken.text(pair.items().get(1)) : null;
      if (target != null) {
        nav.add(NavEntry.page(title == null ? "" : title, joined(base, target), pair.span()));
      }
    } else if (node instanceof Mapping item) {
      String title = first(item, "text", "title");
      String link = first(item, "link", "path");
      String own = first(item, "base", "prefix");
      String below = own == null ? base : joined(base, own);
      List<NavEntry> children = new ArrayList<>();
      list(item.find("items")).forEach(child -> add(child, below, children));
      list(item.find("children")).forEach(child -> add(child, below, children));
      String target = link == null ? null : joined(base, link);
      if (target != null || !children.isEmpty()) {
        nav.add(new NavEntry(title == null ? "" : title, target, item.span(), children));
      }
    }
  }

  private static @Nullable String first(Mapping item, String one, String other) {
    String text = Taken.text(item.find(one));
    return text == null ? Taken.text(item.find(other)) : text;
  }

  private static String joined(String base, String path) {
    return path.startsWith("/") || SiteAddresses.hasScheme(path) || base.isEmpty()
        ? path
        : SiteAddresses.withSlash(base) + path;
  }
}
