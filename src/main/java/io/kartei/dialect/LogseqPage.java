package io.kartei.dialect;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Converts a page of Logseq: properties become front matter, ids or nothing; macros what they show;
 * what is to be done becomes a task.
 */
final class LogseqPage {
  /** Lines that nobody writes elsewhere: a block's id, or that it is folded. */
  private static final Pattern SIGN =
      Pattern.compile("(?m)^[ \\t]+(?:id:: [0-9a-f-]{4,}|collapsed:: (?:true|false))[ \\t]*$");

  private static final Pattern PROPERTY =
      Pattern.compile(
          "(?m)^(?<lead>[ \\t]*(?:-[ \\t]+)?)"
              + "(?<key>[A-Za-z][\\w/.-]{0,60}+)::(?:[ \\t]+(?<value>[^\\n]*))?$");
  private static final Pattern MACRO =
      Pattern.compile("\\{\\{(?<name>[a-z-]{2,20}+)(?:[ \\t]+(?<value>[^\\n{}]{0,500}+))?\\}\\}");
  private static final Pattern REFERENCE = Pattern.compile("\\(\\((?<id>[\\w-]{3,60}+)\\)\\)");
  private static final Pattern TASK =
      Pattern.compile(
          "(?m)^(?<lead>[ \\t]*-[ \\t]+)(?<state>TODO|DOING|DONE|LATER|NOW"
              + "|WAITING|CANCELED|CANCELLED|IN-PROGRESS)[ \\t]+(?:\\[#[ABC]\\][ \\t]+)?");

  /** A first block that isn't written as an item, and lines below that are. */
  private static final Pattern CHILDREN =
      Pattern.compile(
          "\\A\\s*+(?<block>(?![-*+][ \\t]|---)\\S[^\\n]*+)\\n(?:[^\\s-][^\\n]*+\\n)*+\\t- ");

  private static final Pattern ADDRESS =
      Pattern.compile("(?<=\\])\\((?<path>(?![(<])[^()\\n\\s\"]++(?: ++[^()\\n\\s\"]++)++)\\)");

  /** What follows a gap: its hint. */
  private static final Pattern HINT = Pattern.compile("\\\\\\\\.*");

  private static final Pattern DATE =
      Pattern.compile("(?m)^[ \\t]*#?(?:SCHEDULED|DEADLINE):[ \\t]*<[^>\\n]*>" + "[ \\t]*$");
  private static final Pattern LOGBOOK =
      Pattern.compile("(?m)^[ \\t]*:LOGBOOK:(?s:.{0,4000}?)^[ \\t]*:END:" + "[ \\t]*$");
  private static final Pattern ORG =
      Pattern.compile("(?m)(?<=^|- |[ \\t])#\\+(?<edge>BEGIN|END)_(?<name>[A-Z]+)[ \\t]*$");
  private static final Pattern QUERY =
      Pattern.compile("#\\+BEGIN_(?<name>QUERY|COMMENT)\\b(?s:.{0,8000}?)#\\+END_\\k<name>[ \\t]*");
  private static final Pattern SOURCE =
      Pattern.compile(
          "#\\+(?<edge>BEGIN|END)_(?:SRC|EXAMPLE|EXPORT)(?:[ \\t]+(?<language>[\\w+#-]{1,30}))?"
              + "[^\\n]{0,200}");
  private static final Pattern TAG =
      Pattern.compile("(?<!\\S)#\\[\\[" + "(?<name>[^\\[\\]\\n]+)\\]\\]");

  /** A day's page by its title: {@code [[Nov 12th, 2023]]}. */
  private static final Pattern DAY =
      Pattern.compile(
          "\\[\\[(?<month>\\p{Lu}\\p{Ll}{2}) (?<day>\\d{1,2})(?:st|nd|rd|th),"
              + " (?<year>\\d{4})\\]\\]");

  /** A link to a page as Logseq's own address. */
  private static final Pattern PAGE =
      Pattern.compile("\\[(?<text>[^\\[\\]\\n]{1,300}+)\\]\\(#/page/(?<name>[^()\\n]{1,300}+)\\)");

  private static final DateTimeFormatter TITLE =
      DateTimeFormatter.ofPattern("MMM d, yyyy", Locale.ENGLISH);

  private final Draft draft;
  private final LogseqIndex index;

  private LogseqPage(Draft draft, LogseqIndex index) {
    this.draft = draft;
    this.index = index;
  }

  /** Returns whether a note is a page of Logseq although nothing around it says so. */
  static boolean is(String text) {
    return text.contains(":: ") && SIGN.matcher(text).find();
  }

  static void convert(Draft draft, LogseqIndex index) {
    LogseqPage page = new LogseqPage(draft, index);
    page.firstBlock();
    page.properties();
    page.addresses();
    page.macros();
    page.references();
    page.pages();
    page.tasks();
    page.rest();
  }

  /** Makes an item of a first block without a mark, as those below it are its children. */
  private void firstBlock() {
    Matcher children = CHILDREN.matcher(draft.text());
    Matcher properties = PROPERTY.matcher(draft.text());
    if (children.lookingAt() && !(properties.find() && properties.start() == 0)) {
      draft.insert(children.start("block"), "- ");
    }
  }

  /** Encloses addresses with blanks, which Logseq reads as they are. */
  private void addresses() {
    Matcher address = ADDRESS.matcher(draft.text());
    while (address.find()) {
      if (!draft.isCode(address.start())) {
        draft.insert(address.start("path"), "<");
        draft.insert(address.end("path"), ">");
      }
    }
  }

  private void properties() {
    List<String> head = new ArrayList<>();
    Matcher property = PROPERTY.matcher(draft.text());
    int top = 0;
    while (property.find()) {
      if (draft.isCode(property.start())) {
        continue;
      }
      String key = property.group("key").toLowerCase(Locale.ROOT);
      String value = property.group("value") == null ? "" : property.group("value").strip();
      if (draft.text().substring(top, property.start()).isBlank()) {
        top = property.end();
        pageProperty(key, value, head);
      }
      String lead = property.group("lead");
      boolean used = key.equals("id") && index.isUsed(value);
      String anchor = used ? "<a id=\"^" + value + "\"></a>" : "";
      if (!lead.isBlank() && goesOn(property.end())) {
        // the item's text is further down
        draft.replace(property.start() + lead.length(), property.end(), anchor);
      } else if (used && lead.isBlank()) {
        draft.replace(property.start() + lead.length(), property.end(), anchor);
      } else {
        int end = Math.min(draft.text().length(), property.end() + 1);
        draft.remove(property.start(), end);
      }
    }
    if (!head.isEmpty()) {
      draft.insert(0, "---\n" + String.join("\n", head) + "\n---\n");
    }
  }

  /** Returns whether an item has text below a line, apart from properties. */
  private boolean goesOn(int lineEnd) {
    String text = draft.text();
    int line = lineEnd + 1;
    while (line < text.length()) {
      String below = text.substring(line, draft.lineEnd(line));
      if (!PROPERTY.matcher(below).matches()) {
        return !below.isBlank() && below.charAt(0) <= ' ' && !below.strip().startsWith("- ");
      }
      line = draft.lineEnd(line) + 1;
    }
    return false;
  }

  private static void pageProperty(String key, String value, List<String> head) {
    String plain = value.replace("[[", "").replace("]]", "").replace("\"", "").replace("#", "");
    if (plain.isBlank()) {
      return;
    }
    switch (key) {
      case "title" -> head.add("title: \"" + plain + "\"");
      case "alias" -> head.add("aliases: \"" + plain + "\"");
      case "tags" -> head.add("tags: \"" + plain + "\"");
      default -> {}
    }
  }

  private void macros() {
    Matcher macro = MACRO.matcher(draft.text());
    while (macro.find()) {
      if (draft.isCode(macro.start())) {
        continue;
      }
      String value = macro.group("value") == null ? "" : macro.group("value").strip();
      switch (macro.group("name")) {
        case "cloze" ->
            draft.replace(
                macro.start(),
                macro.end(),
                "==" + HINT.matcher(value).replaceFirst("").strip() + "==");
        case "embed" -> embed(macro, value);
        case "video", "youtube", "vimeo", "bilibili", "twitter", "tweet" ->
            draft.replace(macro.start(), macro.end(), video(value));
        default -> draft.leaveOut(macro.start(), macro.end(), macro.group("name"));
      }
    }
  }

  private static String video(String url) {
    return url.startsWith("http")
        ? "<" + url + ">"
        : "<https://www.youtube.com/watch?v=" + url + ">";
  }

  private void embed(Matcher macro, String value) {
    Matcher reference = REFERENCE.matcher(value);
    if (value.startsWith("[[")) {
      draft.replace(macro.start(), macro.end(), "!" + value);
    } else if (reference.matches() && index.find(reference.group("id")) != null) {
      draft.replace(macro.start(), macro.end(), link(reference.group("id")));
    } else {
      draft.leaveOut(macro.start(), macro.end(), "embed");
    }
    draft.keep(macro.start(), macro.end());
  }

  private void references() {
    Matcher reference = REFERENCE.matcher(draft.text());
    while (reference.find()) {
      if (!draft.isCode(reference.start())) {
        String id = reference.group("id");
        LogseqIndex.Block block = index.find(id);
        boolean target =
            reference.start() > 1 && draft.text().startsWith("](", reference.start() - 2);
        if (target) {
          String path = block == null ? "#" : "</" + block.path() + "#^" + id + ">";
          draft.replace(reference.start(), reference.end(), path);
        } else if (block != null) {
          draft.replace(reference.start(), reference.end(), link(id));
        } else if (id.length() > 30) {
          draft.leaveOut(reference.start(), reference.end(), "((…))");
        }
      }
    }
  }

  /** Writes links to days as the names of their files, and Logseq's own addresses as names. */
  private void pages() {
    Matcher day = DAY.matcher(draft.text());
    while (day.find()) {
      String file = draft.isCode(day.start()) ? null : journal(day);
      if (file != null) {
        draft.insert(day.start() + 2, file + "|");
      }
    }
    Matcher page = PAGE.matcher(draft.text());
    while (page.find()) {
      if (!draft.isCode(page.start())) {
        String name = URLDecoder.decode(page.group("name").replace("+", "%2B"), UTF_8);
        draft.replace(page.start(), page.end(), "[[" + name + "|" + page.group("text") + "]]");
      }
    }
  }

  private static @Nullable String journal(Matcher day) {
    String date = day.group("month") + " " + day.group("day") + ", " + day.group("year");
    try {
      return LocalDate.parse(date, TITLE).toString().replace('-', '_');
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  /** Returns a link to a block that shows its text. */
  private String link(String id) {
    LogseqIndex.Block block = index.find(id);
    if (block == null) {
      return "";
    }
    String text = block.text().isEmpty() ? "…" : block.text();
    return "[" + text + "](</" + block.path() + "#^" + id + ">)";
  }

  private void tasks() {
    Matcher task = TASK.matcher(draft.text());
    while (task.find()) {
      if (!draft.isCode(task.start())) {
        boolean done =
            task.group("state").startsWith("DONE") || task.group("state").startsWith("CANCEL");
        draft.replace(
            task.start() + task.group("lead").length(), task.end(), done ? "[x] " : "[ ] ");
      }
    }
  }

  private void rest() {
    String text = draft.text();
    for (Pattern pattern : List.of(DATE, LOGBOOK)) {
      Matcher found = pattern.matcher(text);
      while (found.find()) {
        draft.remove(found.start(), Math.min(text.length(), found.end() + 1));
      }
    }
    Matcher query = QUERY.matcher(text);
    while (query.find()) {
      draft.leaveOut(query.start(), query.end(), "#+BEGIN_" + query.group("name"));
      draft.keep(query.start(), query.end());
    }
    Matcher source = SOURCE.matcher(text);
    while (source.find()) {
      if (!draft.isCode(source.start())) {
        String language = source.group("language");
        boolean named = source.group("edge").equals("BEGIN") && language != null;
        draft.replace(source.start(), source.end(), named ? "```" + language : "```");
      }
    }
    Matcher org = ORG.matcher(text);
    while (org.find()) {
      if (!draft.isCode(org.start())) {
        boolean begins = org.group("edge").equals("BEGIN");
        String name = org.group("name").toLowerCase(Locale.ROOT);
        draft.replace(org.start(), org.end(), begins ? ":::" + name : ":::");
      }
    }
    Matcher tag = TAG.matcher(text);
    while (tag.find()) {
      if (!draft.isCode(tag.start())) {
        draft.remove(tag.start(), tag.start() + 1);
      }
    }
  }
}
