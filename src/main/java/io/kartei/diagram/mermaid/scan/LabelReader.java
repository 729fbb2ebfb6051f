package io.kartei.diagram.mermaid.scan;

import io.kartei.diagram.element.Label;
import io.kartei.diagram.element.Label.Decoration;
import io.kartei.text.FormulaWords;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Turns the text of a source into the text shown: resolves entities, line breaks, simple HTML, and
 * Markdown strings (Mermaid documentation, "Entity codes", "Markdown Strings").
 */
public final class LabelReader {
  private static final Pattern ICON_NAME = Pattern.compile("^\\w+:fa-");

  private static final Pattern ICON = Pattern.compile("(?<![\\p{L}\\p{N}_])fa[bklrs]?:fa-[\\w-]+");

  private final List<Label.Line> lines = new ArrayList<>();
  private final List<Label.Span> spans = new ArrayList<>();
  private final StringBuilder run = new StringBuilder();
  private boolean bold;
  private boolean italic;
  private Decoration decoration = Decoration.NONE;

  /** Marks of emphasis of which none that closes follows any more. */
  private final Set<String> unclosed = new HashSet<>();

  private LabelReader() {}

  /** Reads a label with or without quotes. A label in quotes and backticks is Markdown. */
  public static Label read(String raw) {
    String text = raw.strip();
    if (text.length() >= 2 && text.startsWith("\"") && text.endsWith("\"")) {
      text = text.substring(1, text.length() - 1).strip();
    }
    if (text.length() >= 2 && text.startsWith("`") && text.endsWith("`")) {
      return markdown(text.substring(1, text.length() - 1));
    }
    return plain(text);
  }

  /** Reads a label without Markdown; {@code **} stays as is. */
  public static Label plain(String text) {
    return new LabelReader().scan(icons(text), false);
  }

  /** Reads a label with Markdown's bold and italic. Line breaks are kept. */
  public static Label markdown(String text) {
    return new LabelReader().scan(icons(text.strip()), true);
  }

  /** Returns the text on one line without formatting, for titles and the like. */
  public static String line(String text) {
    return plain(text).plain();
  }

  /** Removes icons, because there are no icon fonts. An icon on its own is replaced by its name. */
  private static String icons(String text) {
    if (!text.contains(":fa-")) {
      return text;
    }
    String without = ICON.matcher(text).replaceAll("").strip();
    return without.isEmpty() ? ICON_NAME.matcher(text.strip()).replaceAll("") : without;
  }

  private Label scan(String text, boolean markdown) {
    int at = 0;
    while (at < text.length()) {
      at += step(text, at, markdown);
    }
    endLine();
    while (!lines.isEmpty() && lines.get(lines.size() - 1).plain().isBlank()) {
      lines.remove(lines.size() - 1);
    }
    while (!lines.isEmpty() && lines.get(0).plain().isBlank()) {
      lines.remove(0);
    }
    return lines.isEmpty() ? Label.EMPTY : new Label(lines);
  }

  private int step(String text, int at, boolean markdown) {
    char c = text.charAt(at);
    if (c == '$') {
      int formula = formula(text, at);
      if (formula > 0) {
        return formula;
      }
    } else if (c == '<') {
      int tag = tag(text, at);
      if (tag > 0) {
        return tag;
      }
    } else if (c == '#' || c == '&') {
      int length = Entities.decode(text, at, run);
      if (length > 0) {
        return length;
      }
    } else if (c == '\\' && text.startsWith("\\n", at)) {
      endLine();
      return 2;
    } else if (c == '\n' || c == '\r') {
      endLine();
      return text.startsWith("\r\n", at) ? 2 : 1;
    } else if (markdown && (c == '*' || c == '_')) {
      int marks = emphasis(text, at, c);
      if (marks > 0) {
        return marks;
      }
    }
    int point = text.codePointAt(at);
    if (point == ' ' || point == '\t') {
      // collapse blanks, as everywhere on a page
      if (run.length() == 0 || run.charAt(run.length() - 1) != ' ') {
        run.append(' ');
      }
      return 1;
    }
    run.appendCodePoint(point);
    return Character.charCount(point);
  }

  /** Skips {@code **}, {@code *}, {@code __} or {@code _} if it opens or closes emphasis. */
  private int emphasis(String text, int at, char mark) {
    boolean two = at + 1 < text.length() && text.charAt(at + 1) == mark;
    int length = two ? 2 : 1;
    boolean open = two ? bold : italic;
    char before = at == 0 ? ' ' : text.charAt(at - 1);
    char after = at + length < text.length() ? text.charAt(at + length) : ' ';
    boolean opens = !open && !Character.isWhitespace(after);
    boolean closes = open && !Character.isWhitespace(before);
    if (mark == '_' && Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after)) {
      return 0;
    }
    if (opens && !isClosed(text, at + length, String.valueOf(mark).repeat(length))) {
      return 0;
    }
    if (!opens && !closes) {
      return 0;
    }
    endRun();
    if (two) {
      bold = !bold;
    } else {
      italic = !italic;
    }
    return length;
  }

  /** Returns whether a mark that can close emphasis follows. */
  private boolean isClosed(String text, int from, String mark) {
    if (unclosed.contains(mark)) {
      return false;
    }
    int at = text.indexOf(mark, from);
    while (at >= 0) {
      char before = text.charAt(at - 1);
      int end = at + mark.length();
      boolean within =
          mark.startsWith("_")
              && Character.isLetterOrDigit(before)
              && end < text.length()
              && Character.isLetterOrDigit(text.charAt(end));
      if (!Character.isWhitespace(before) && !within) {
        return true;
      }
      at = text.indexOf(mark, end);
    }
    unclosed.add(mark);
    return false;
  }

  /** Reads a formula between {@code $$}. Returns its length, or 0 if there is none. */
  private int formula(String text, int at) {
    int end = text.startsWith("$$", at) ? text.indexOf("$$", at + 2) : -1;
    String tex = end < 0 ? "" : text.substring(at + 2, end).strip();
    if (tex.isEmpty()) {
      return 0;
    }
    endRun();
    spans.add(new Label.Span(FormulaWords.of(tex), bold, italic, decoration, tex));
    return end + 2 - at;
  }

  /** Skips an HTML tag. Returns its length, or 0 if there is none. */
  private int tag(String text, int at) {
    int end = at + 1;
    int last = Math.min(text.length(), at + 300);
    while (end < last && text.charAt(end) != '>') {
      end++;
    }
    if (end == last) {
      return 0;
    }
    String inside = text.substring(at + 1, end).strip();
    boolean closing = inside.startsWith("/");
    String name =
        inside
            .chars()
            .skip(closing ? 1 : 0)
            .takeWhile(c -> Character.isLetterOrDigit((char) c))
            .mapToObj(c -> String.valueOf((char) Character.toLowerCase(c)))
            .collect(Collectors.joining());
    if (name.isEmpty() || !Character.isLetter(name.charAt(0))) {
      return 0;
    }
    switch (name) {
      case "br", "p", "div", "li", "tr", "hr" -> {
        if (name.equals("br") || run.length() > 0 || !spans.isEmpty()) {
          endLine();
        }
      }
      case "b", "strong" -> {
        endRun();
        bold = !closing;
      }
      case "i", "em" -> {
        endRun();
        italic = !closing;
      }
      case "u", "ins" -> decorate(closing ? Decoration.NONE : Decoration.UNDERLINE);
      case "s", "del", "strike" -> decorate(closing ? Decoration.NONE : Decoration.LINE_THROUGH);
      case "span",
          "sub",
          "sup",
          "small",
          "code",
          "font",
          "a",
          "img",
          "ul",
          "ol",
          "center",
          "big",
          "kbd",
          "mark",
          "table",
          "td",
          "th",
          "tbody",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "pre",
          "tt" ->
          endRun();
      default -> {
        return 0;
      }
    }
    return end + 1 - at;
  }

  private void decorate(Decoration line) {
    endRun();
    decoration = line;
  }

  private void endRun() {
    if (run.length() > 0) {
      spans.add(new Label.Span(run.toString(), bold, italic, decoration, null));
      run.setLength(0);
    }
  }

  private void endLine() {
    endRun();
    lines.add(new Label.Line(strip(spans)));
    spans.clear();
  }

  /** Removes blanks at both ends of a line. */
  private static List<Label.Span> strip(List<Label.Span> spans) {
    List<Label.Span> result = new ArrayList<>(spans);
    if (!result.isEmpty()) {
      Label.Span first = result.get(0);
      result.set(0, first.withText(first.text().stripLeading()));
      int last = result.size() - 1;
      Label.Span end = result.get(last);
      result.set(last, end.withText(end.text().stripTrailing()));
    }
    result.removeIf(span -> span.text().isEmpty());
    return result;
  }
}
