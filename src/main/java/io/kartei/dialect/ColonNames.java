package io.kartei.dialect;

import io.kartei.text.EmojiNames;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Converts names after colons: emoji, {@code :rocket:}, as GitHub, GitBook and most generators draw
 * them; and directives (remark, "Directives"), {@code ::name[text]{attributes}} on lines of their
 * own and, in MDX, {@code :term[text]{attributes}}: they show their text, and nothing if they are
 * an icon's.
 */
final class ColonNames {
  private static final Pattern EMOJI =
      Pattern.compile("(?<![\\w:/]):(?<name>[a-z0-9_]{1,40}+|[+-]1):(?![\\w:/])");

  private static final Pattern DIRECTIVE =
      Pattern.compile(
          "(?<![\\w:]):(?<name>[a-z][\\w-]{0,40}+)\\[(?<text>[^\\[\\]\\n]{0,300}+)]"
              + "(?:\\{[^{}\\n]{0,200}+\\})?");

  private static final Pattern LEAF = Pattern.compile("(?m)^[ \\t]*" + Tags.LEAF + "$");

  /** Directives whose text is the name of a picture. */
  private static final Set<String> ICONS =
      Set.of("mdi", "icon", "fa", "fab", "fas", "material", "octicon", "svg", "emoji");

  private static final int MAX_KEY = 40;

  /** What may not have a blank on its inner side. */
  private static final String MARKS = "*_~=[]";

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
    leaves(draft);
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
        ? next == ':' && (colon == 0 || " \t\n>".indexOf(text.charAt(colon - 1)) >= 0)
        : next == ':' || (directives && next == '[');
  }

  private static boolean isName(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || "_+-".indexOf(c) >= 0;
  }

  private static void leaves(Draft draft) {
    boolean bare = draft.speaks(Dialect.MDX);
    Matcher leaf = LEAF.matcher(draft.text());
    while (leaf.find()) {
      boolean said = leaf.group("text") != null || leaf.group("said") != null;
      boolean known = Constructs.of(leaf.group("name")) != null && said; // a tag, so converted
      if ((bare || said) && !known && !draft.isCode(leaf.start())) {
        String shown = leaf.group("text");
        if (shown == null || ICONS.contains(leaf.group("name"))) {
          draft.leaveOut(leaf.start(), leaf.end(), "::" + leaf.group("name"));
        } else {
          draft.replace(leaf.start(), leaf.end(), shown);
        }
      }
    }
  }

  private static void directives(Draft draft) {
    Matcher directive = DIRECTIVE.matcher(draft.text());
    while (directive.find()) {
      if (!draft.isCode(directive.start())) {
        String shown = directive.group("text");
        boolean key = key(draft, directive);
        boolean alone = key && isBracket(draft.text(), directive.start() - 1);
        boolean named = !ICONS.contains(directive.group("name"));
        if (named || (alone && isBracket(draft.text(), directive.end()))) {
          draft.replace(directive.start(), directive.end(), shown);
        } else {
          icon(draft, directive.start(), directive.end());
        }
      }
    }
  }

  private static boolean isBracket(String text, int offset) {
    return text.charAt(offset) == '[' || text.charAt(offset) == ']';
  }

  /**
   * Marks what is between double brackets as a key if a directive is in it, as no address has one.
   * Returns whether it is.
   */
  private static boolean key(Draft draft, Matcher directive) {
    String text = draft.text();
    int open = directive.start();
    while (open > 0 && directive.start() - open < MAX_KEY && isKey(text.charAt(open - 1))) {
      open--;
    }
    int close = directive.end();
    while (close < text.length()
        && close - directive.end() < MAX_KEY
        && isKey(text.charAt(close))) {
      close++;
    }
    boolean key = open >= 2 && text.startsWith("[[", open - 2) && text.startsWith("]]", close);
    if (key) {
      draft.replace(open - 2, open, "<kbd>");
      draft.replace(close, close + 2, "</kbd>");
    }
    return key;
  }

  private static boolean isKey(char c) {
    return "[]\n".indexOf(c) < 0;
  }

  /**
   * Removes an icon, and the blank that separates it from the text that marks enclose both with.
   */
  private static void icon(Draft draft, int start, int end) {
    String text = draft.text();
    boolean closes = end < text.length() && MARKS.indexOf(text.charAt(end)) >= 0;
    boolean opens = start > 0 && MARKS.indexOf(text.charAt(start - 1)) >= 0;
    int from = start;
    int to = end;
    while (closes && from > 0 && text.charAt(from - 1) == ' ') {
      from--;
    }
    while (opens && to < text.length() && text.charAt(to) == ' ') {
      to++;
    }
    draft.remove(from, to);
  }
}
