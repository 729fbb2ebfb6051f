package io.kartei.cli.start;

import io.kartei.build.Explanation;
import io.kartei.messages.Phrase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Says what is in a folder already: whose notes they are, and what Kartei finds in them. */
public final class Recognized {
  private static final Map<String, String> BY_SIGN = new LinkedHashMap<>();

  static {
    BY_SIGN.put("book.toml", "mdBook");
    BY_SIGN.put("src/SUMMARY.md", "mdBook");
    BY_SIGN.put(".obsidian", "Obsidian");
    BY_SIGN.put("logseq/config.edn", "Logseq");
    BY_SIGN.put("mkdocs.yml", "MkDocs");
    BY_SIGN.put("zensical.toml", "Zensical");
    BY_SIGN.put("docusaurus.config.js", "Docusaurus");
    BY_SIGN.put("docusaurus.config.ts", "Docusaurus");
    BY_SIGN.put(".vitepress", "VitePress");
    BY_SIGN.put("docs/.vitepress", "VitePress");
    BY_SIGN.put(".vuepress", "VuePress");
    BY_SIGN.put("docs/.vuepress", "VuePress");
    BY_SIGN.put("hugo.toml", "Hugo");
    BY_SIGN.put("hugo.yaml", "Hugo");
    BY_SIGN.put("_config.yml", "Jekyll");
  }

  private Recognized() {}

  /**
   * Returns what to say about a folder, a line each; nothing if there are no notes.
   *
   * @param found what Kartei reads there
   */
  public static List<Phrase> of(Path project, Explanation found) {
    List<Phrase> lines = new ArrayList<>();
    if (found.notes().isEmpty()) {
      return lines;
    }
    BY_SIGN.entrySet().stream()
        .filter(sign -> Files.exists(project.resolve(sign.getKey())))
        .findFirst()
        .ifPresent(s -> lines.add(Phrase.of("init.project", s.getValue(), s.getKey())));
    lines.add(
        Phrase.of(
            "init.found",
            found.notes().size(),
            found.notes().stream().mapToInt(n -> n.note().facts().examReferences().size()).sum(),
            found.notes().stream().mapToInt(n -> n.note().facts().questions().size()).sum(),
            found.notes().stream().mapToInt(n -> n.cards().size()).sum()));
    return lines;
  }
}
