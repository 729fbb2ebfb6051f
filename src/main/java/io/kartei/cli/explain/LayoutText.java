package io.kartei.cli.explain;

import io.kartei.config.layout.Layout;
import io.kartei.config.layout.LayoutRules;
import io.kartei.messages.Messages;
import java.util.ArrayList;
import java.util.List;

/** Tells what was recognised of another generator's project, what was taken and what wasn't. */
final class LayoutText {
  private final Messages messages;
  private final List<String> lines = new ArrayList<>();

  private LayoutText(Messages messages) {
    this.messages = messages;
  }

  /** Returns what to say about a project, a line each; nothing if no generator is known for it. */
  static List<String> of(Layout layout, Messages messages) {
    LayoutText text = new LayoutText(messages);
    if (!layout.generator().isEmpty()) {
      text.tell(layout);
    }
    return List.copyOf(text.lines);
  }

  private void tell(Layout layout) {
    lines.add(messages.get("explain.layout", layout.generator(), layout.sign()));
    LayoutRules rules = layout.rules();
    String content = layout.content();
    if (content != null) {
      lines.add(messages.get("explain.layout.content", content));
    }
    if (!layout.nav().isEmpty()) {
      lines.add(messages.get("explain.layout.nav", layout.sign()));
    }
    list("taken", layout.taken());
    list("left-alone", layout.leftAlone());
    list("order", rules.navigation().order());
    list("labels", rules.navigation().labels());
    list("left-out", rules.files().leftOut());
    list("roots", rules.files().roots().stream().map(root -> root + "/").toList());
    list("last", rules.navigation().last().stream().map(folder -> folder + "/").toList());
  }

  private void list(String what, List<String> names) {
    if (!names.isEmpty()) {
      lines.add(messages.get("explain.layout." + what, String.join(", ", names)));
    }
  }
}
