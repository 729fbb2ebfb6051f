package io.kartei.dialect;

import io.kartei.diagnostic.Diagnostic;
import io.kartei.diagnostic.DiagnosticSink;
import io.kartei.source.SourceEdit;
import io.kartei.source.SourceSpan;
import io.kartei.source.SourceText;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lays out the elements of MDX as Markdown wants them. In MDX, what is between two tags on lines of
 * their own is Markdown however far it is indented and without an empty line after the first (MDX,
 * "Troubleshooting": indented code doesn't exist). Here it is moved to the left, under its tag;
 * empty lines part it from tags of HTML, and the tags of components that nobody knows are left
 * empty.
 */
final class MdxBlocks {
  private static final Pattern NAME = Pattern.compile("</?([A-Za-z][\\w.-]*+)(?=[\\s/>]|$)");

  /** An element of one line. */
  private static final Pattern ONE_LINE =
      Pattern.compile("<([a-z][a-z0-9]*+)(?: [^<>{}]*+)?>(?<inner>.*)</\\1>[ \\t]*+$");

  private static final Pattern END = Pattern.compile("</([A-Za-z][\\w.-]*+)>");

  private static final Pattern LIST_MARKS = Pattern.compile("(?:(?:[-*+]|\\d{1,9}[.)])[ \\t]+)*+");

  /** The elements of HTML that blocks of Markdown may stand in. */
  private static final Set<String> HOLDERS =
      Set.of(
          "article",
          "aside",
          "blockquote",
          "center",
          "dd",
          "details",
          "div",
          "dt",
          "figure",
          "footer",
          "header",
          "li",
          "main",
          "section",
          "td",
          "th");

  /** Where no Markdown is read. */
  private static final Set<String> LITERAL = Set.of("pre", "style", "script", "textarea");

  private static final int MAX_TAG = 8_000;

  private final SourceText note;
  private final String text;
  private final DiagnosticSink sink;
  private final List<SourceEdit> edits = new ArrayList<>();
  private final Set<String> told = new HashSet<>();

  /** The elements that are open, the innermost first, and how many of each name. */
  private final Deque<Open> open = new ArrayDeque<>();

  private final Map<String, Integer> count = new HashMap<>();

  /** Where the last end of each name is. */
  private final Map<String, Integer> ends = new HashMap<>();

  /** The fence that is open, else empty. */
  private String fence = "";

  /** An element whose end hasn't come yet: how far its content moves to the left. */
  private static final class Open {
    final String name;
    final int shown;
    int shift = -1;

    Open(String name, int shown) {
      this.name = name;
      this.shown = shown;
    }
  }

  private MdxBlocks(SourceText note, DiagnosticSink sink) {
    this.note = note;
    this.text = note.text();
    this.sink = sink;
    Matcher end = END.matcher(text);
    while (end.find()) {
      ends.put(end.group(1), end.start());
    }
  }

  /**
   * Returns the note with its elements laid out.
   *
   * @param sink receives an info for each name of a component that nobody knows
   */
  static SourceText laidOut(SourceText note, DiagnosticSink sink) {
    MdxBlocks blocks = new MdxBlocks(note, sink);
    if (note.text().indexOf('<') >= 0) {
      blocks.lines();
    }
    return note.edited(blocks.edits);
  }

  private void lines() {
    int front = text.startsWith("---") ? text.indexOf("\n---", 3) : -1;
    int line = front < 0 ? 0 : text.indexOf('\n', front + 1) + 1;
    boolean module = false;
    while (line < text.length() && (line > 0 || front < 0)) {
      int end = lineEnd(line);
      boolean blank = text.substring(line, end).isBlank();
      module = !blank && (module || (fence.isEmpty() && isModule(line)));
      line = 1 + (module || blank ? end : line(line, end));
    }
  }

  private boolean isModule(int line) {
    return text.startsWith("export ", line) || text.startsWith("import ", line);
  }

  private int lineEnd(int line) {
    int end = text.indexOf('\n', line);
    return end < 0 ? text.length() : end;
  }

  /** Reads a line; returns where what begins in it ends. */
  private int line(int start, int end) {
    int at = start;
    while (at < end && " \t".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    if (at == end) {
      return end;
    }
    if (fence.isEmpty() && text.charAt(at) == '<') {
      Matcher name = NAME.matcher(text).region(at, end);
      int behind = name.lookingAt() ? tagEnd(name.end()) : -1;
      if (behind > 0 && isEnd(behind)) {
        return text.charAt(at + 1) == '/'
            ? closes(name.group(1), start, at, behind)
            : opens(name.group(1), start, at, behind);
      }
      if (behind > 0 && oneLine(start, at, end)) {
        return end;
      }
    }
    move(start, at);
    fence(at, end);
    return end;
  }

  private boolean isEnd(int offset) {
    return text.substring(offset, lineEnd(offset)).isBlank();
  }

  /** Returns where a tag ends, ignoring quotes and braces; -1 if it doesn't. */
  private int tagEnd(int from) {
    int most = Math.min(text.length(), from + MAX_TAG);
    int depth = 0;
    char quote = 0;
    for (int i = from; i < most; i++) {
      char c = text.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'' || (c == '`' && depth > 0)) {
        quote = c;
      } else if (c == '{' || c == '}') {
        depth += c == '{' ? 1 : -1;
      } else if (depth <= 0 && (c == '>' || c == '<')) {
        return c == '>' ? i + 1 : -1;
      }
    }
    return -1;
  }

  /**
   * Parts an element of one line from what follows, and its content from its tags; returns whether
   * it is one.
   */
  private boolean oneLine(int start, int at, int end) {
    Matcher element = ONE_LINE.matcher(text).region(at, end);
    if (!element.lookingAt()) {
      return false;
    }
    String indent = " ".repeat(move(start, at));
    boolean holds = HOLDERS.contains(element.group(1));
    if (holds && !element.group("inner").isBlank()) {
      edits.add(new SourceEdit(element.start("inner"), element.start("inner"), "\n\n" + indent));
      edits.add(new SourceEdit(element.end("inner"), element.end("inner"), "\n\n" + indent));
    }
    if (holds || element.group(1).equals("summary")) {
      edits.add(new SourceEdit(end, end, "\n"));
    }
    return true;
  }

  private int opens(String name, int start, int at, int end) {
    int shown = move(start, at);
    if (text.charAt(end - 2) == '/' || ends.getOrDefault(name, -1) < end) {
      if (isUnknown(name)) {
        leaveOut(name, at, end);
      } else if (!isComponent(name)) {
        edits.add(new SourceEdit(end, end, "\n"));
      }
      return end;
    }
    if (LITERAL.contains(name)) {
      return lineEnd(text.indexOf("</" + name + ">", end));
    }
    open.push(new Open(name, shown));
    count.merge(name, 1, Integer::sum);
    if (isUnknown(name)) {
      leaveOut(name, at, end);
    } else if (HOLDERS.contains(name)) {
      edits.add(new SourceEdit(end, end, "\n"));
    }
    return end;
  }

  private int closes(String name, int start, int at, int end) {
    boolean opened = count.getOrDefault(name, 0) > 0;
    while (opened) {
      Open ended = open.pop(); // what nothing closed ends here, too
      count.merge(ended.name, -1, Integer::sum);
      opened = !ended.name.equals(name);
    }
    boolean holds = HOLDERS.contains(name);
    if (holds) {
      edits.add(new SourceEdit(start, start, "\n"));
    }
    move(start, at);
    if (isUnknown(name)) {
      leaveOut(name, at, end);
    } else if (holds) {
      edits.add(new SourceEdit(end, end, "\n"));
    }
    return end;
  }

  private void leaveOut(String name, int start, int end) {
    edits.add(SourceEdit.without(start, end));
    if (told.add(name)) {
      Diagnostic said = Diagnostic.info("left-out-syntax.tag", name);
      sink.report(said.at(note.place(new SourceSpan(start, end))));
    }
  }

  /** Moves a line to the left as its element wants it; returns how far it is indented then. */
  private int move(int start, int at) {
    int indent = at - start;
    Open around = open.peek();
    if (around == null) {
      return indent;
    }
    if (around.shift < 0) {
      around.shift = Math.max(0, indent - around.shown);
    }
    int shift = Math.min(around.shift, indent);
    if (shift > 0) {
      edits.add(SourceEdit.without(start, start + shift));
    }
    return indent - shift;
  }

  private void fence(int at, int end) {
    String line = text.substring(at, end);
    Matcher marks = LIST_MARKS.matcher(line);
    String rest = fence.isEmpty() && marks.lookingAt() ? line.substring(marks.end()) : line;
    char mark = rest.isEmpty() ? ' ' : rest.charAt(0);
    int length = 0;
    while (length < rest.length() && rest.charAt(length) == mark) {
      length++;
    }
    if ("`~".indexOf(mark) < 0 || length < 3) {
      return;
    }
    if (fence.isEmpty()) {
      fence = rest.indexOf('`', length) >= 0 && mark == '`' ? "" : rest.substring(0, length);
    } else if (rest.strip().length() == length && rest.startsWith(fence)) {
      fence = "";
    }
  }

  private static boolean isComponent(String name) {
    return Character.isUpperCase(name.charAt(0)) || name.indexOf('.') >= 0;
  }

  private static boolean isUnknown(String name) {
    return isComponent(name) && Constructs.of(name.toLowerCase(Locale.ROOT)) == null;
  }
}
