package io.kartei.dialect;

import io.kartei.text.EmojiNames;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Converts names behind colons: emoji, {@code :rocket:}, as GitHub, GitBook and most generators
 * draw them; and, in MDX, directives (remark, "Directives"), {@code :term[text]{attributes}}, which
 * show their text, and nothing if they are an icon's.
 */
final class ColonNames {
  private static final Pattern EMOJI =
      Pattern.compile("(?<![\\w:/]):(?<name>[a-z0-9_]{1,40}+|[+-]1):(?![\\w:/])");

  private static final Pattern DIRECTIVE =
      Pattern.compile(
          "(?<![\\w:]):(?<name>[a-z][\\w-]{0,40}+)\\[(?<text>[^\\[\\]\\n]{0,300}+)]"
              + "(?:\\{[^{}\\n]{0,200}+\\})?");

  private static final Pattern LEAF =
      Pattern.compile(
          "(?m)^[ \\t]*::(?<name>[a-z][\\w-]{0,40}+)(?:\\[(?<text>[^\\[\\]\\n]{0,300}+)])?"
              + "(?:\\{[^{}\\n]{0,200}+\\})?[ \\t]*$");

  /** Directives whose text is the name of a picture. */
  private static final Set<String> ICONS =
      Set.of("mdi", "icon", "fa", "fab", "fas", "material", "octicon", "svg", "emoji");

  private ColonNames() {}

  static void convert(Draft draft) {
    String text = draft.text();
    Matcher emoji = EMOJI.matcher(text);
    int from = 0;
    while (emoji.find(from)) {
      String picture = EmojiNames.find(emoji.group("name"));
      from = picture == null ? emoji.end() - 1 : emoji.end();
      if (picture != null && !draft.isCode(emoji.start())) {
        draft.replace(emoji.start(), emoji.end(), picture);
      }
    }
    if (draft.speaks(Dialect.MDX)) {
      directives(draft);
    }
  }

  /** Returns whether a colon in a text may begin such a name. */
  static boolean mayBegin(String text, int colon, boolean directives) {
    int end = colon + 1;
    while (end < text.length() && end < colon + 40 && isName(text.charAt(end))) {
      end++;
    }
    char next = end < text.length() ? text.charAt(end) : ' ';
    return end == colon + 1
        ? directives && next == ':'
        : next == ':' || (directives && next == '[');
  }

  private static boolean isName(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || "_+-".indexOf(c) >= 0;
  }

  private static void directives(Draft draft) {
    Matcher leaf = LEAF.matcher(draft.text());
    while (leaf.find()) {
      if (!draft.isCode(leaf.start())) {
        String shown = leaf.group("text");
        if (shown == null || ICONS.contains(leaf.group("name"))) {
          draft.leaveOut(leaf.start(), leaf.end(), "::" + leaf.group("name"));
        } else {
          draft.replace(leaf.start(), leaf.end(), shown);
        }
      }
    }
    Matcher directive = DIRECTIVE.matcher(draft.text());
    while (directive.find()) {
      if (!draft.isCode(directive.start())) {
        boolean icon = ICONS.contains(directive.group("name"));
        draft.replace(directive.start(), directive.end(), icon ? "" : directive.group("text"));
      }
    }
  }
}
