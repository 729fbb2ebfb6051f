package io.kartei.dialect;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the tags of a note: Hugo's shortcodes, Liquid's tags and components, each with the tag that
 * ends it.
 */
final class Tags {
  /**
   * Longer ones aren't tags; keeps an unclosed bracket from being searched to the end of a note.
   */
  private static final int MAX_TAG = 2_000;

  private static final Pattern NAME = Pattern.compile("(?:@[\\w-]+/)?[A-Za-z][\\w.-]*");

  /** A directive that stands on a line of its own, without the blanks around it. */
  static final String LEAF =
      "::(?<name>[a-z][\\w-]{0,40}+)(?:\\[(?<text>[^\\[\\]\\n]{0,300}+)])?"
          + "(?:\\{(?<said>[^{}\\n]{0,200}+)\\})?[ \\t]*";

  private static final Pattern DIRECTIVE = Pattern.compile(LEAF);

  private final Draft draft;
  private final List<Found> found = new ArrayList<>();

  /** Whether nothing ends a drawing from where one was met. */
  private boolean unclosed;

  /**
   * A tag and what ends it.
   *
   * @param form the syntax it is written in
   * @param whole whether it says by itself that nothing follows that belongs to it
   */
  record Found(Tag tag, Form form, boolean whole, @Nullable Tag end) {}

  /** The brackets of a tag. */
  enum Form {
    SHORTCODE,
    LIQUID,
    COMPONENT,
    /** {@code ::youtube[A title]{#identity}} on a line of its own (remark, "Directives"). */
    DIRECTIVE
  }

  private Tags(Draft draft) {
    this.draft = draft;
  }

  /** Returns the tags in the order of the note; those that end others are with them. */
  static List<Found> in(Draft draft) {
    Tags tags = new Tags(draft);
    for (int at = tags.next(0); at >= 0; at = tags.next(at)) {
      at = draft.isCode(at) ? tags.escaped(at) : tags.at(at);
    }
    return tags.paired();
  }

  private int next(int from) {
    String text = draft.text();
    boolean vue = draft.speaks(Dialect.VUE);
    for (int i = from; i + 2 < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '{') {
        char second = text.charAt(i + 1);
        char third = text.charAt(i + 2);
        if (second == '%' || (second == '{' && (third == '<' || third == '%'))) {
          return i;
        }
      } else if (c == ':'
          && text.charAt(i + 1) == ':'
          && isLetter(text.charAt(i + 2))
          && beginsLine(text, i)) {
        return i;
      } else if (c == '<') {
        int name = text.charAt(i + 1) == '/' ? i + 2 : i + 1;
        char first = text.charAt(name);
        if (Character.isUpperCase(first) || (vue && first >= 'a' && first <= 'z')) {
          return i;
        }
      }
    }
    return -1;
  }

  /**
   * Shows a tag in code that is written as a comment, as Hugo wants it; returns where to look on.
   */
  private int escaped(int start) {
    String text = draft.text();
    int behind = text.startsWith("/*", start + 3) ? text.indexOf("}}", start) : -1;
    String tag = behind < 0 ? "" : text.substring(start, behind);
    if (tag.length() < MAX_TAG && tag.endsWith("*/" + (tag.startsWith("{{<") ? ">" : "%"))) {
      draft.remove(start + 3, start + 5);
      draft.remove(behind - 3, behind - 1);
      return behind;
    }
    return start + 1;
  }

  /** Reads the tag at an offset; returns where to look on. */
  private int at(int start) {
    String text = draft.text();
    if (text.charAt(start) == '<') {
      return component(start);
    }
    if (text.charAt(start) == ':') {
      return directive(start);
    }
    boolean shortcode = text.charAt(start + 1) == '{';
    String close = shortcode ? (text.charAt(start + 2) == '<' ? ">}}" : "%}}") : "%}";
    int open = start + close.length();
    int behind = text.indexOf(close, open);
    if (behind < 0 || behind - start > MAX_TAG) {
      return start + 1;
    }
    int end = behind + close.length();
    String inner = text.substring(open, behind).strip();
    if (shortcode && inner.startsWith("/*") && inner.endsWith("*/")) {
      String shown = inner.substring(2, inner.length() - 2);
      draft.replace(start, end, "`" + text.substring(start, open) + shown + close + "`");
      return end;
    }
    inner = shortcode ? inner : trimmed(inner);
    boolean closes = inner.startsWith("/");
    boolean whole = inner.endsWith("/") && !closes;
    String rest = closes ? inner.substring(1).strip() : inner;
    rest = whole ? rest.substring(0, rest.length() - 1) : rest;
    Matcher name = NAME.matcher(rest);
    if (!name.lookingAt()) {
      return start + 1;
    }
    String word = name.group();
    if (!shortcode && word.length() > 3 && word.startsWith("end")) {
      word = word.substring(3);
      closes = true;
    }
    String arguments = rest.substring(name.end());
    boolean included = !shortcode && word.startsWith("include");
    Tag tag = Tag.of(word, closes, arguments, start, end);
    add(
        included ? included(tag) : tag,
        shortcode ? Form.SHORTCODE : Form.LIQUID,
        whole || included);
    return end;
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z';
  }

  /** Returns whether nothing but blanks and the marks of quotes is before a place in its line. */
  private static boolean beginsLine(String text, int offset) {
    int at = offset - 1;
    while (at >= 0 && " \t>".indexOf(text.charAt(at)) >= 0) {
      at--;
    }
    return at < 0 || text.charAt(at) == '\n';
  }

  /** Reads a directive that is known as a tag; others show their text. */
  private int directive(int start) {
    Matcher leaf = DIRECTIVE.matcher(draft.text()).region(start, draft.lineEnd(start));
    if (!leaf.matches()) {
      return start + 2;
    }
    String shown = leaf.group("text");
    String said = leaf.group("said");
    if (Constructs.of(leaf.group("name")) != null && (shown != null || said != null)) {
      Tag tag = Tag.of(leaf.group("name"), false, said == null ? "" : said, start, leaf.end());
      add(tag.titled(shown), Form.DIRECTIVE, true);
    }
    return leaf.end();
  }

  /** Returns the tag that an included file stands for: {@code include youtube.html id=x}. */
  private static Tag included(Tag tag) {
    String file = tag.word(0);
    if (file == null) {
      return tag;
    }
    String name = file.substring(file.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    String stem = dot < 0 ? name : name.substring(0, dot);
    List<String> rest = tag.words().subList(1, tag.words().size());
    return new Tag(
        stem.toLowerCase(java.util.Locale.ROOT), false, rest, tag.named(), tag.start(), tag.end());
  }

  private static String trimmed(String inner) {
    int from = inner.startsWith("-") ? 1 : 0;
    int to = inner.length() > from && inner.endsWith("-") ? inner.length() - 1 : inner.length();
    return inner.substring(from, to).strip();
  }

  /**
   * Reads a component if its name is known; the others are a matter of HTML, except in a site of
   * Vue's, whose components may have names in small letters.
   */
  private int component(int start) {
    String text = draft.text();
    boolean closes = text.charAt(start + 1) == '/';
    Matcher name = NAME.matcher(text).region(start + (closes ? 2 : 1), text.length());
    if (!name.lookingAt()) {
      return start + 1;
    }
    String word = name.group().toLowerCase(java.util.Locale.ROOT);
    int end = componentEnd(name.end());
    boolean known = Constructs.of(word) != null;
    boolean capital = Character.isUpperCase(name.group().charAt(0));
    if (!capital && word.equals("svg")) {
      return closes ? name.end() : behindDrawing(name.end());
    }
    if (!capital && org.jsoup.parser.Tag.isKnownTag(word)) {
      return name.end();
    }
    if (end < 0 || (capital && !known && !isComputed(name.end(), end))) {
      return name.end();
    }
    String inner = text.substring(name.end(), end - 1);
    boolean whole = inner.endsWith("/");
    if (!known) {
      draft.leaveOut(start, end, name.group());
      return end;
    }
    String arguments = whole ? inner.substring(0, inner.length() - 1) : inner;
    add(Tag.of(word, closes, arguments, start, end), Form.COMPONENT, whole);
    return end;
  }

  /** Returns where a drawing ends whose parts are no components. */
  private int behindDrawing(int from) {
    int end = unclosed ? -1 : draft.text().indexOf("</svg", from);
    unclosed = end < 0;
    return end < 0 ? from : end;
  }

  /** Returns whether an argument of a tag is in braces, which no reader of HTML understands. */
  private boolean isComputed(int from, int to) {
    int brace = draft.speaks(Dialect.MDX) ? draft.text().indexOf("={", from) : -1;
    return brace >= 0 && brace < to;
  }

  /** Returns where the tag ends whose name ends here, ignoring quotes and braces; else -1. */
  private int componentEnd(int from) {
    String text = draft.text();
    int most = Math.min(text.length(), from + MAX_TAG);
    int depth = 0;
    char quote = 0;
    for (int i = from; i < most; i++) {
      char c = text.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '{') {
        depth++;
      } else if (c == '}') {
        depth--;
      } else if (c == '>' && depth <= 0) {
        return i + 1;
      } else if (c == '<' && depth <= 0) {
        return -1;
      }
    }
    return -1;
  }

  private void add(Tag tag, Form form, boolean whole) {
    found.add(new Found(tag, form, whole, null));
  }

  private List<Found> paired() {
    Map<String, Deque<Integer>> open = new HashMap<>();
    List<@Nullable Found> pairs = new ArrayList<>(found);
    for (int i = 0; i < found.size(); i++) {
      Found one = found.get(i);
      Deque<Integer> same =
          open.computeIfAbsent(one.form + one.tag.name(), key -> new ArrayDeque<>());
      if (!one.tag.closes()) {
        if (!one.whole) {
          same.push(i);
        }
      } else if (!same.isEmpty()) {
        int begun = same.pop();
        Found opening = found.get(begun);
        pairs.set(begun, new Found(opening.tag, opening.form, false, one.tag));
        pairs.set(i, null);
      }
    }
    List<Found> all = new ArrayList<>();
    for (Found one : pairs) {
      if (one != null) {
        all.add(one);
      }
    }
    return all;
  }
}
