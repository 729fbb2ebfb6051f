package io.kartei.config.layout;

import io.kartei.config.node.ConfigNode.Entry;
import io.kartei.config.node.ConfigNode.Mapping;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Quartz, which publishes Obsidian's vaults ("Configuration"). */
final class QuartzLayout implements LayoutReader {
  static final String FILE = "quartz.config.ts";

  @Override
  public @Nullable Layout read(ProjectFiles files) {
    if (!files.isFile(FILE)) {
      return null;
    }
    Mapping all = files.settings(FILE).group("configuration");
    Taken taken = new Taken(all);
    taken.text("pageTitle", "title");
    Entry locale = taken.use("locale");
    taken.put("language", Taken.text(locale), locale);
    Entry base = taken.use("baseUrl");
    String host = Taken.text(base);
    taken.put("baseUrl", HugoLayout.web(host == null ? null : "https://" + host), base);
    taken.put("content", "content", null);
    List<String> ignored =
        Taken.texts(taken.use("ignorePatterns")).stream().map(p -> "**/" + p + "/**").toList();
    return taken.layout(
        "Quartz", FILE, List.of(), LayoutRules.PLAIN.speaking("VAULT").without(ignored));
  }
}
