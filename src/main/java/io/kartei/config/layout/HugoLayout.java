package io.kartei.config.layout;

import io.kartei.config.layout.LayoutRules.Addresses;
import io.kartei.config.layout.LayoutRules.Addresses.Form;
import io.kartei.config.node.ConfigNode.Entry;
import io.kartei.config.node.ConfigNode.Mapping;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Hugo ("Configure Hugo"): {@code content}, sections with {@code _index.md}, weights. */
final class HugoLayout implements LayoutReader {
  private static final List<String> FILES = Layouts.HUGO;

  @Override
  public @Nullable Layout read(ProjectFiles files) {
    String file = files.first(FILES);
    if (file == null) {
      return null;
    }
    Mapping all = files.settings(file);
    boolean sure = file.contains("hugo") || file.startsWith("config/");
    if (!sure && (!files.isFolder("content") || find(all, "baseURL") == null)) {
      return null;
    }
    Taken taken = new Taken(all);
    taken.text("title", "title");
    Entry base = find(all, "baseURL");
    taken.put("baseUrl", web(Taken.text(base)), base);
    Entry language = find(all, "defaultContentLanguage", "languageCode");
    taken.put("language", Taken.text(language), language);
    Mapping own = all.group("languages").group(String.valueOf(Taken.text(language)));
    Entry dir = own.find("contentDir") != null ? own.find("contentDir") : find(all, "contentDir");
    String content = dir == null ? "content" : Taken.text(dir);
    String inLanguage = content + "/" + Taken.text(language);
    if (dir == null && language != null && files.isFolder(inLanguage)) {
      content = inLanguage;
    }
    if (content != null && files.isFolder(content)) {
      taken.put("content", content, dir);
    }
    Entry site = own.find("title");
    if (all.find("title") == null) {
      taken.put("title", Taken.text(site), site);
    }
    LayoutRules rules =
        LayoutRules.PLAIN
            .ordered(List.of("weight"), List.of("linkTitle", "linktitle", "LinkTitle"))
            .addressed(new Addresses(Form.FOLDERS, "", permalinks(taken.use("permalinks"))))
            .speaking("HUGO")
            .rooted(List.of("static", "assets"));
    return taken.layout("Hugo", file, List.of(), rules);
  }

  /** Returns what the addresses of pages are made of, by section. */
  private static Map<String, String> permalinks(@Nullable Entry entry) {
    Map<String, String> found = new HashMap<>();
    if (entry != null && entry.value() instanceof Mapping sections) {
      Mapping pages = sections.group("page");
      for (Entry section : pages.entries().isEmpty() ? sections.entries() : pages.entries()) {
        String pattern = Taken.text(section);
        if (pattern != null) {
          found.put(section.key(), pattern);
        }
      }
    }
    return found;
  }

  /** Hugo ignores the case of its keys. */
  private static @Nullable Entry find(Mapping all, String... names) {
    for (String name : names) {
      for (Entry entry : all.entries()) {
        if (entry.key().equalsIgnoreCase(name)) {
          return entry;
        }
      }
    }
    return null;
  }

  static @Nullable String web(@Nullable String address) {
    return address != null && io.kartei.config.key.SiteAddresses.isSite(address) ? address : null;
  }
}
