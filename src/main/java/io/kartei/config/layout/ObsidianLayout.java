package io.kartei.config.layout;

import io.kartei.config.node.ConfigNode.Entry;
import io.kartei.config.node.ConfigNode.Mapping;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An Obsidian vault: its notes are the folder itself, its templates aren't notes. */
final class ObsidianLayout implements LayoutReader {
  private static final String SETTINGS = ".obsidian/app.json";

  @Override
  public @Nullable Layout read(ProjectFiles files) {
    if (!files.isFolder(".obsidian")) {
      return null;
    }
    Mapping app = files.settings(SETTINGS);
    Taken taken = new Taken(app);
    List<String> leftOut = new ArrayList<>();
    Entry attachments = taken.use("attachmentFolderPath");
    for (String ignored : Taken.texts(taken.use("userIgnoreFilters"))) {
      if (ignored.endsWith("/")) {
        leftOut.add(ignored + "**");
      }
    }
    for (String settings :
        List.of(".obsidian/templates.json", ".obsidian/plugins/templater-obsidian/data.json")) {
      Mapping templates = files.settings(settings);
      for (String key : List.of("folder", "templates_folder")) {
        String folder = Taken.text(templates.find(key));
        if (folder != null && !folder.equals("/")) {
          leftOut.add(folder + "/**");
        }
      }
    }
    List<String> roots = new ArrayList<>(LayoutRules.PLAIN.files().roots());
    String folder = Taken.text(attachments);
    if (folder != null && !folder.startsWith(".") && !folder.equals("/")) {
      roots.add(0, folder);
    }
    return taken.layout(
        "Obsidian",
        ".obsidian",
        List.of(),
        LayoutRules.PLAIN
            .ordered(
                List.of("order", "sidebar_position", "nav_order"),
                LayoutRules.PLAIN.navigation().labels())
            .speaking("VAULT")
            .without(leftOut)
            .rooted(roots));
  }
}
