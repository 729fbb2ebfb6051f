package io.kartei.dialect;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Converts what Obsidian's plugins make of fences: boxes of the plugin "Admonition", and queries,
 * whose results nobody but Obsidian knows. Templater's commands vanish.
 */
final class ObsidianBlocks {
  private static final Pattern FENCE =
      Pattern.compile(
          "(?m)^(?<prefix>[ \\t>]*)(?<marks>`{3,}|~{3,})[ \\t]*(?<name>[a-z][\\w-]*+)[ \\t]*$");
  private static final Pattern SETTING =
      Pattern.compile(
          "[ \\t>]*(?<key>title|collapse|icon|color|metadata)[ \\t]*:[ \\t]*(?<value>.*)");
  private static final Pattern COMMAND = Pattern.compile("<%[-*+_]?(?s:.{1,500}?)%>");

  private ObsidianBlocks() {}

  static void convert(Draft draft) {
    String text = draft.text();
    Matcher fence = FENCE.matcher(text);
    int from = 0;
    while (fence.find(from)) {
      from = fence.end();
      String name = fence.group("name");
      boolean begins = fence.start() == 0 || !draft.isCode(fence.start() - 1);
      int close = text.indexOf("\n" + fence.group("prefix") + fence.group("marks"), fence.end());
      boolean known = begins && (name.startsWith("ad-") || Constructs.QUERIES.contains(name));
      if (close > 0) {
        int end = draft.lineEnd(close + 1);
        if (known && name.startsWith("ad-")) {
          box(draft, fence, close + 1, end);
        } else if (known) {
          draft.leaveOut(fence.start() + fence.group("prefix").length(), end, name);
        }
        from = end;
      }
    }
    Matcher command = COMMAND.matcher(text);
    while (command.find()) {
      if (!draft.isCode(command.start())) {
        draft.leaveOut(command.start(), command.end(), "<% %>");
      }
    }
  }

  private static void box(Draft draft, Matcher fence, int close, int end) {
    String text = draft.text();
    String title = "";
    int body = Math.min(close, fence.end() + 1);
    while (body < close) {
      Matcher setting = SETTING.matcher(text.substring(body, draft.lineEnd(body)));
      if (!setting.matches()) {
        break;
      }
      title = setting.group("key").equals("title") ? setting.group("value").strip() : title;
      body = Math.min(close, draft.lineEnd(body) + 1);
    }
    String prefix = fence.group("prefix");
    String kind = fence.group("name").substring("ad-".length());
    draft.replace(
        fence.start(), body, prefix + "::::" + kind + " " + title.replace("{", "") + "\n");
    draft.replace(close, end, prefix + "::::");
  }
}
