package io.kartei.dialect;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads attribute lists: kramdown's <code>{: .note }</code> (also of Just the Docs and Chirpy), and
 * MkDocs' <code>{ .md-button }</code>. A class that is a kind of box makes one of the block it
 * stands at; an id after a heading is the heading's; the rest is a matter of looks.
 */
final class Attributes {
  private static final Pattern LIST = Pattern.compile("\\{:(?<inner>[^{}\\n]{0,300}+)\\}");
  private static final Pattern SPACED =
      Pattern.compile(
          "(?<![ \\t])[ \\t]*+\\{[ \\t]*+(?<inner>(?:[.#][\\w:-]++|[\\w:-]++=(?:\"[^\"\\n"
              + "]*+\"|'[^'\\n"
              + "]*+'|[\\w%.-]++))(?:[ \\t]++(?:[.#]?[\\w:-]++|[\\w:-]++=(?:\"[^\"\\n"
              + "]*+\"|'[^'\\n"
              + "]*+'|[\\w%.-]++)))*+)[ \\t]*+\\}");

  /**
   * The end of a run of words with a class (Pandoc, "Bracketed spans"); both may go on in the next
   * line.
   */
  private static final Pattern SPAN =
      Pattern.compile(
          "\\](?<list>\\{[ \\t]{0,5}[.#][A-Za-z](?:[^{}\\n]|\\n(?![ \\t]*\\n)){0,200}\\})");

  /** The opening of code with an id (Pandoc, "Fenced code blocks"). */
  private static final Pattern FENCE =
      Pattern.compile(
          "(?m)^(?<prefix>[ \\t>]*+)(?:`{3,}|~{3,})[^`{}\\n"
              + "]{0,60}\\{[^{}\\n"
              + "#]{0,200}#(?<id>[\\w:.-]+)[^{}\\n"
              + "]{0,200}\\}[ \\t]*$");

  /** A formula between single dollar signs, which kramdown reads as text before a script does. */
  private static final Pattern FORMULA =
      Pattern.compile("(?<![$\\\\])\\$(?![$\\s])(?<tex>[^$\\n]{1,500}+)\\$(?!\\$)");

  private static final Pattern ESCAPED_BRACE = Pattern.compile("\\\\(?=\\\\[{}])");
  private static final Pattern CLASS =
      Pattern.compile("\\.(?:prompt-)?(?<name>[A-Za-z]+)(?<title>-title)?");
  private static final Pattern ID = Pattern.compile("(?<![\\w.])#(?<id>[^\\s{}#.]+)");
  private static final Pattern QUOTE = Pattern.compile("^> ?");
  private static final Pattern TOC = Pattern.compile("^\\s*toc\\b");
  private static final Pattern ITEM = Pattern.compile("[ \\t>]*+(?:[-*+]|\\d{1,9}[.)])[ \\t]");
  private static final Pattern HEADING = Pattern.compile("[ \\t>]*#{1,6}[ \\t].*");

  private final Draft draft;
  private final String text;

  private Attributes(Draft draft) {
    this.draft = draft;
    this.text = draft.text();
  }

  static void convert(Draft draft) {
    Attributes attributes = new Attributes(draft);
    Matcher list = LIST.matcher(draft.text());
    while (list.find()) {
      if (!draft.isCode(list.start())) {
        attributes.convert(list.start(), list.end(), list.group("inner"));
      }
    }
    attributes.formulas();
    attributes.fences();
    attributes.spans();
    attributes.spaced();
  }

  /** Takes one of the two backslashes that kramdown needs before a brace in a formula. */
  private void formulas() {
    Matcher formula = FORMULA.matcher(draft.speaks(Dialect.LIQUID) ? text : "");
    while (formula.find()) {
      if (draft.isCode(formula.end())) {
        continue; // what follows a formula is text, unless both are in code
      }
      Matcher brace = ESCAPED_BRACE.matcher(text).region(formula.start("tex"), formula.end("tex"));
      while (brace.find()) {
        draft.remove(brace.start(), brace.end());
      }
    }
  }

  /** Makes the id of code a place that links can lead to. */
  private void fences() {
    Matcher fence = FENCE.matcher(text);
    while (fence.find()) {
      if (fence.start() == 0 || !draft.isCode(fence.start() - 1)) {
        String prefix = fence.group("prefix");
        String anchor = "<a id=\"" + fence.group("id") + "\"></a>\n";
        draft.insert(fence.start(), prefix + anchor + prefix.stripTrailing() + "\n");
      }
    }
  }

  private void spans() {
    Matcher span = SPAN.matcher(text);
    while (span.find()) {
      int open = draft.isCode(span.start()) ? -1 : FootnoteLinks.open(text, span.start());
      if (open >= 0 && isSpan(open, span.start())) {
        draft.remove(open, open + 1);
        draft.remove(span.start(), span.end());
        draft.keep(span.start(), span.end());
      }
    }
  }

  /** Returns whether brackets are no picture's, no reference's, no footnote's and no name's. */
  private boolean isSpan(int open, int close) {
    boolean named = text.charAt(open + 1) == '[' && text.indexOf(']', open) == close - 1;
    boolean behind = open > 0 && "!]\\".indexOf(text.charAt(open - 1)) >= 0;
    return !named && !behind && text.charAt(open + 1) != '^';
  }

  /**
   * Removes lists without a colon, which headings keep: their ids are read with them. Only MkDocs
   * has them anywhere, others after links and pictures.
   */
  private void spaced() {
    Matcher list = SPACED.matcher(text);
    while (list.find()) {
      int line = draft.lineStart(list.end());
      boolean heading = HEADING.matcher(text.substring(line, draft.lineEnd(line))).matches();
      boolean anywhere = draft.speaks(Dialect.MKDOCS) || isTerm(list.end());
      if (!draft.isCode(list.end() - 1)
          && !heading
          && list.start() > 0
          && (anywhere
              || text.charAt(list.start() - 1) == '`'
              || isBehindLink(line, list.start()))) {
        // such as that of a term in a list of definitions
        Matcher id = ID.matcher(anywhere ? list.group("inner") : "");
        String anchor = id.find() ? "<a id=\"" + id.group("id") + "\"></a>" : "";
        draft.replace(list.start(), list.end(), anchor);
      }
    }
  }

  /** Returns whether a list ends a line that the next one defines. */
  private boolean isTerm(int end) {
    int next = draft.lineEnd(end) + 1;
    return text.startsWith(": ", next) && text.substring(end, next).isBlank();
  }

  private boolean isBehindLink(int line, int at) {
    return text.charAt(at - 1) == ')'
        && text.charAt(at) == '{'
        && text.lastIndexOf("](", at) > Math.max(line, at - 500);
  }

  private void convert(int start, int end, String inner) {
    if (!draft.isAlone(start, end)) {
      int line = draft.lineStart(start);
      boolean heading = HEADING.matcher(text.substring(line, start)).matches();
      if (!(heading && ID.matcher(inner).find())) {
        draft.remove(start, end);
      }
      return;
    }
    int lineStart = draft.lineStart(start);
    int above = lineStart == 0 ? -1 : draft.lineStart(lineStart - 1);
    boolean behind = above >= 0 && !text.substring(above, lineStart).isBlank();
    Matcher id = ID.matcher(inner);
    String box = box(inner);
    if (TOC.matcher(inner).find()) {
      draft.replace(behind ? above : lineStart, draft.lineEnd(end), "<!-- toc -->");
    } else if (behind
        && id.find()
        && HEADING.matcher(text.substring(above, lineStart).stripTrailing()).matches()) {
      draft.replace(lineStart - 1, draft.lineEnd(end), " {#" + id.group("id") + "}");
    } else if (box == null || (behind && isItem(above))) {
      draft.remove(lineStart, draft.lineEnd(end));
    } else {
      int from = behind ? firstLine(above) : Math.min(text.length(), draft.lineEnd(end) + 1);
      int to = behind ? lineStart - 1 : lastLine(from);
      boxed(from, to, box, start, end);
    }
  }

  private static @Nullable String box(String inner) {
    Matcher name = CLASS.matcher(inner);
    while (name.find()) {
      if (Constructs.BOX_CLASSES.contains(name.group("name"))) {
        return name.group("name") + (name.group("title") == null ? "" : "-title");
      }
    }
    return null;
  }

  /** Returns the start of the block that contains this line. */
  private int firstLine(int line) {
    int first = line;
    while (first > 0) {
      int above = draft.lineStart(first - 1);
      if (text.substring(above, first).isBlank() || isItem(above)) {
        break;
      }
      first = above;
    }
    return first;
  }

  private boolean isItem(int line) {
    return ITEM.matcher(text).region(line, draft.lineEnd(line)).lookingAt();
  }

  /** Returns the end of the block that begins with this line. */
  private int lastLine(int from) {
    int end = draft.lineEnd(from);
    while (end < text.length()) {
      int next = draft.lineEnd(end + 1);
      if (text.substring(end + 1, next).isBlank()) {
        break;
      }
      end = next;
    }
    return end;
  }

  private void boxed(int from, int to, String box, int start, int end) {
    boolean titled = box.endsWith("-title");
    String kind = titled ? box.substring(0, box.length() - "-title".length()) : box;
    String prefix = draft.prefix(start);
    boolean quote = text.startsWith("> ", from);
    String title = "";
    int body = from;
    if (titled) {
      body = Math.min(to, draft.lineEnd(from) + 1);
      String first = text.substring(from, Math.min(to, draft.lineEnd(from)));
      title = " " + QUOTE.matcher(first).replaceFirst("").strip();
    }
    draft.remove(draft.lineStart(start), draft.lineEnd(end));
    draft.replace(from, body, prefix + ":::" + kind + title + "\n");
    if (quote) {
      for (int line = body; line < to; line = draft.lineEnd(line) + 1) {
        int mark = text.startsWith("> ", line) ? 2 : text.startsWith(">", line) ? 1 : 0;
        draft.remove(line, line + mark);
      }
    }
    draft.insert(to, "\n" + prefix + ":::\n");
  }
}
