package io.kartei.dialect.quarto;

import io.kartei.diagnostic.Diagnostic;
import io.kartei.diagnostic.DiagnosticSink;
import io.kartei.dialect.quarto.QuartoForms.Attributes;
import io.kartei.source.SourceEdit;
import io.kartei.source.SourceSpan;
import io.kartei.source.SourceText;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Converts a note for Quarto or R Markdown, line by line. Nothing is run. */
final class QuartoPage {
  private static final Pattern FENCE =
      Pattern.compile(
          "(?<lead>[ \\t>]*(?:[-*+][ \\t]+|\\d{1,9}[.)][ \\t]+)?)(?<fence>`{3,}+|~{3,}+)[ \\t]*"
              + "(?:(?<raw>\\{\\{[^{}]*\\}\\})|\\{(?<inner>.*)\\}|(?<info>[^`]*))[ \\t]*");

  private static final Pattern DIV =
      Pattern.compile(
          "(?<lead>[ \\t>]*):{3,}[ \\t]*(?:\\{(?<inner>[^{}]*)\\}"
              + "|(?<name>[\\w.-]+))[ \\t]*:*[ \\t]*");

  private static final Pattern CLOSE = Pattern.compile("(?<lead>[ \\t>]*):{3,}[ \\t]*");
  private static final Pattern HEADING =
      Pattern.compile(
          "(?<lead>[ \\t>]*)(?<marks>#{1,6})[ \\t]+(?<text>[^{]*+)(?:\\{[^{}]*\\}[ \\t]*)?");
  private static final Pattern PART =
      Pattern.compile("^([ \\t>]*#{1,6}[ \\t]+)\\((?:PART|APPENDIX)(?:\\\\?\\*)?\\)[ \\t]*");

  private static final Pattern OPTION =
      Pattern.compile("[ \\t>]*(?:#|//|%%|--)\\|[ \\t]*(?<text>.*)");
  private static final Pattern KEY =
      Pattern.compile("(?<key>[\\w.-]{1,60}):[ \\t]*[\"']?(?<value>[^\"']*+)[\"']?[ \\t]*");

  /** The end of a displayed formula with its label. */
  private static final Pattern EQUATION =
      Pattern.compile("(?<tex>.*\\$\\$)[ \\t]*\\{#(?<label>[\\w:.-]{1,100})[^{}]*\\}[ \\t]*");

  /** A caption below a table, behind a colon or a word. */
  private static final Pattern CAPTION =
      Pattern.compile(
          "(?<lead>[ \\t>]*)(?:Table)?:[ \\t]+(?<text>[^{]*+)"
              + "(?:\\{(?<inner>[^{}]*)\\}[ \\t]*)?");

  /** What front matter says of all cells. */
  private static final Pattern SILENT = Pattern.compile("(?m)^[ \\t]*echo:[ \\t]*false[ \\t]*$");

  /** Slides' pauses and breaks of printed pages. */
  private static final Pattern NOTHING =
      Pattern.compile(
          "[ \\t]*(?:\\. \\. \\."
              + "|\\\\(?:newpage|pagebreak|clearpage|blandscape|elandscape))[ \\t]*");

  /** Code within a line. */
  private static final Pattern CODE = Pattern.compile("(`++)[^`]*+\\1");

  /** The environments of LaTeX that are displayed formulas. */
  private static final Set<String> ENVIRONMENTS =
      Set.of("equation", "align", "gather", "multline", "eqnarray", "displaymath");

  /** Colons of the outermost box; each within it has one less. */
  private static final int OUTERMOST = 30;

  private final SourceText note;
  private final String text;
  private final QuartoText words;
  private final DiagnosticSink sink;
  private final List<SourceEdit> edits = new ArrayList<>();
  private final Set<String> told = new HashSet<>();
  private final Deque<Open> open = new ArrayDeque<>();

  /** The fence of code that is open, else empty. */
  private String code = "";

  /** Whether code doesn't show unless it says so itself. */
  private boolean silent;

  /** Whether the code that is open doesn't show. */
  private boolean hidden;

  /** Whether the fences of the code that is open don't show. */
  private boolean bare;

  /** Where a displayed formula begins that is open, else -1. */
  private int formula = -1;

  /** Whether the last line that has words is a row of a table. */
  private boolean table;

  private int at;

  /**
   * A div that hasn't ended.
   *
   * @param end the lines that take the place of its end
   * @param shown whether what is in it shows
   * @param tabs the level of the headings that begin its tabs; 0 before the first, -1 if it has
   *     none
   */
  private record Open(String end, boolean shown, int tabs) {}

  private QuartoPage(SourceText note, QuartoNotes notes, DiagnosticSink sink) {
    this.note = note;
    this.text = note.text();
    this.words = new QuartoText(notes);
    this.sink = sink;
  }

  static SourceText markdown(SourceText note, QuartoNotes notes, DiagnosticSink sink) {
    QuartoPage page = new QuartoPage(note, notes, sink);
    page.lines();
    page.edits.sort(Comparator.comparingInt(SourceEdit::start));
    return note.edited(page.edits);
  }

  private void lines() {
    int front = text.startsWith("---\n") ? text.indexOf("\n---", 3) : -1;
    at = front < 0 ? 0 : Math.min(text.length(), lineEnd(front + 1) + 1);
    silent = SILENT.matcher(text).region(0, at).find();
    while (at < text.length()) {
      int start = at;
      int end = lineEnd(at);
      at = end + 1;
      String line = text.substring(start, end);
      if (!code.isEmpty()) {
        inCode(start, end, line);
      } else if (!isShown() && !CLOSE.matcher(line).matches() && !DIV.matcher(line).matches()) {
        replace(start, end, "");
      } else {
        outside(start, end, line);
        table = line.isBlank() ? table : line.strip().startsWith("|");
      }
    }
  }

  private boolean isShown() {
    return open.stream().allMatch(Open::shown);
  }

  private int lineEnd(int line) {
    int end = text.indexOf('\n', line);
    return end < 0 ? text.length() : end;
  }

  private void replace(int start, int end, String with) {
    if (!text.substring(start, end).equals(with)) {
      edits.add(new SourceEdit(start, end, with));
    }
  }

  private void inCode(int start, int end, String line) {
    String mark = line.strip();
    boolean closes =
        mark.length() >= code.length() && mark.chars().allMatch(c -> c == code.charAt(0));
    if (hidden || (closes && bare)) {
      replace(start, end, "");
    }
    if (closes) {
      code = "";
      hidden = false;
      bare = false;
    }
  }

  private void outside(int start, int end, String line) {
    Matcher fence = FENCE.matcher(line);
    Matcher div = DIV.matcher(line);
    Matcher caption = CAPTION.matcher(line);
    if (fence.matches()) {
      fence(start, end, fence);
    } else if (CLOSE.matcher(line).matches()) {
      Open last = open.poll();
      replace(start, end, last == null ? "" : behind(line, last.end));
    } else if (div.matches()) {
      div(start, end, div);
    } else if (isTab(line)) {
      tab(start, end, line);
    } else if (CODE.matcher(line).replaceAll("").contains("$$")) {
      formula(start, end, line);
    } else if (formula >= 0) {
      formula = line.isBlank() ? -1 : formula;
    } else if (isEnvironment(line, "\\begin{")) {
      replace(start, end, "$$\n" + line.strip());
    } else if (isEnvironment(line, "\\end{")) {
      replace(start, end, line.strip() + "\n$$");
    } else if (table && caption.matches()) {
      replace(start, end, caption(caption));
    } else if (NOTHING.matcher(line).matches()) {
      replace(start, end, "");
    } else if (HEADING.matcher(line).matches()) {
      replace(start, end, words.markdown(heading(line)));
    } else {
      replace(start, end, words.markdown(line));
    }
  }

  /** Returns lines with what comes before a line of a list or a quote. */
  private static String behind(String line, String lines) {
    String lead = line.substring(0, line.indexOf(':'));
    return lines.isEmpty() ? lead.stripTrailing() : lead + lines.replace("\n", "\n" + lead);
  }

  /** Returns a heading without what only says how it looks, and R Markdown's names of parts. */
  private static String heading(String line) {
    String plain = PART.matcher(line).replaceFirst("$1");
    int list = plain.lastIndexOf('{');
    boolean labelled = list >= 0 && plain.indexOf('#', list) >= 0;
    return list < 0 || labelled ? plain : plain.substring(0, list).stripTrailing();
  }

  private String caption(Matcher caption) {
    String inner = caption.group("inner");
    String id = inner == null ? "" : QuartoForms.attributes(inner).id();
    return "\n"
        + caption.group("lead")
        + anchor(id)
        + words.markdown(caption.group("text").strip());
  }

  private void fence(int start, int end, Matcher fence) {
    code = fence.group("fence");
    String inner = fence.group("inner");
    String raw = fence.group("raw");
    String lead = fence.group("lead");
    if (raw != null) { // a cell that is to be seen as it is written
      replace(start, end, lead + code + raw.replace("{", "").replace("}", "").strip());
    } else if (inner != null && inner.strip().startsWith("=")) {
      bare = inner.strip().equals("=html");
      hidden = !bare;
      replace(start, end, lead.stripTrailing());
    } else if (inner != null) {
      Attributes attributes = QuartoForms.attributes(inner);
      if (" .#".indexOf(inner.charAt(0)) >= 0 || attributes.words().isEmpty()) {
        code(start, end, lead, attributes);
      } else {
        cell(start, end, lead, attributes);
      }
    }
  }

  /** Converts the beginning of code that is only shown. */
  private void code(int start, int end, String lead, Attributes attributes) {
    String file = attributes.value("filename");
    String language = attributes.first().equals("default") ? "" : attributes.first();
    String label = attributes.id().isEmpty() ? "" : lead + anchor(attributes.id()) + "\n\n";
    replace(start, end, label + lead + code + language + (file.isEmpty() ? "" : " [" + file + "]"));
  }

  /** Converts the beginning of code that Quarto runs: what it prints or draws isn't known. */
  private void cell(int start, int end, String lead, Attributes attributes) {
    Map<String, String> values = new HashMap<>(attributes.values());
    options(values);
    String language = attributes.first().toLowerCase(Locale.ROOT);
    int dash = language.indexOf('-'); // of cells that readers can run: webr-r, pyodide-python
    language = dash < 0 ? language : language.substring(dash + 1);
    language = language.equals("ojs") ? "js" : language.equals("webr") ? "r" : language;
    Attributes all = new Attributes(attributes.id(), "", "", values);
    boolean drawn = language.equals("mermaid") || language.equals("dot");
    boolean empty = text.startsWith(code, at); // a drawing in a file of its own
    boolean off = all.isOff("include") || all.isOff("echo");
    boolean unsaid = silent && values.getOrDefault("echo", "").isEmpty();
    hidden = empty || (!drawn && (off || unsaid));
    String[] named = attributes.words().strip().split(" ", 3);
    String label = values.getOrDefault("label", named.length > 1 ? "fig:" + named[1] : "");
    String before = label.isEmpty() ? "" : lead + anchor(label) + "\n\n";
    replace(start, end, hidden ? before.stripTrailing() : before + lead + code + language);
    if (hidden && told.add(language)) {
      Diagnostic said = Diagnostic.info("left-out-syntax.tag", "{" + language + "}");
      sink.report(said.at(note.place(new SourceSpan(start, end))));
    }
  }

  /** Reads the options with which a cell begins, and removes them. */
  private void options(Map<String, String> values) {
    while (at < text.length()) {
      Matcher option = OPTION.matcher(text.substring(at, lineEnd(at)));
      if (!option.matches()) {
        return;
      }
      Matcher key = KEY.matcher(option.group("text"));
      if (key.matches()) {
        values.put(key.group("key").toLowerCase(Locale.ROOT), key.group("value").strip());
      }
      int end = Math.min(text.length(), lineEnd(at) + 1);
      edits.add(SourceEdit.without(at, end));
      at = end;
    }
  }

  private static String anchor(String label) {
    return label.isEmpty() ? "" : "<a id=\"" + label + "\"></a>";
  }

  private void formula(int start, int end, String line) {
    Matcher labelled = EQUATION.matcher(line);
    boolean ends = labelled.matches();
    String tex = ends ? labelled.group("tex") : line;
    String plain = CODE.matcher(tex).replaceAll("");
    int marks = (plain.length() - plain.replace("$$", "").length()) / 2;
    int from = formula >= 0 ? formula : start;
    if (ends) {
      String lead = text.substring(from, lineEnd(from));
      String blanks = lead.substring(0, lead.length() - lead.stripLeading().length());
      String label = blanks + anchor(labelled.group("label")) + "\n\n";
      edits.add(new SourceEdit(from, from, label));
      replace(start, end, tex);
    }
    formula = marks % 2 == 0 ? formula : formula >= 0 ? -1 : start;
  }

  /** Returns whether a line begins or ends a displayed formula that stands in the text itself. */
  private static boolean isEnvironment(String line, String edge) {
    String words = line.strip();
    int end = words.indexOf('}');
    return words.startsWith(edge)
        && end == words.length() - 1
        && ENVIRONMENTS.contains(words.substring(edge.length(), end).replace("*", ""));
  }

  private boolean isTab(String line) {
    Open around = open.peek();
    Matcher heading = HEADING.matcher(line);
    return around != null
        && around.tabs >= 0
        && heading.matches()
        && (around.tabs == 0 || heading.group("marks").length() == around.tabs);
  }

  private void tab(int start, int end, String line) {
    Matcher heading = HEADING.matcher(line);
    Open around = open.peek();
    if (around == null || !heading.matches()) {
      return;
    }
    String colons = ":".repeat(Math.max(3, OUTERMOST - open.size()));
    String lead = heading.group("lead");
    String before = around.tabs == 0 ? "" : lead + colons + "\n\n";
    replace(start, end, before + lead + colons + "tab " + heading.group("text").strip());
    open.pop();
    open.push(new Open(colons, true, heading.group("marks").length()));
  }

  private void div(int start, int end, Matcher div) {
    String inner = div.group("inner");
    Attributes attributes = QuartoForms.attributes(inner == null ? "." + div.group("name") : inner);
    String lead = div.group("lead");
    if (!isShown() || attributes.id().equals("refs") || QuartoForms.isElsewhere(attributes)) {
      replace(start, end, "");
      open.push(new Open("", false, -1));
      return;
    }
    if (attributes.has("panel-tabset") || attributes.has("tabset")) {
      replace(start, end, "");
      open.push(new Open("", true, 0));
      return;
    }
    String callout = QuartoForms.callout(attributes);
    String box = callout == null ? QuartoForms.box(attributes) : callout;
    String before = anchor(attributes.id());
    if (box == null) {
      replace(start, end, before.isEmpty() ? lead.stripTrailing() : lead + before + "\n");
      open.push(new Open("", true, -1));
      return;
    }
    String title = title(attributes);
    String colons = ":".repeat(Math.max(3, OUTERMOST - open.size()));
    boolean folded = attributes.value("collapse").equals("true");
    String name = QuartoForms.capital(box);
    String head;
    if (folded) {
      head = "<details><summary>" + (title.isEmpty() ? name : title) + "</summary>\n";
    } else if (callout != null) {
      head = colons + box + (title.isEmpty() ? "" : " " + title);
    } else {
      head = colons + box + " " + name + (title.isEmpty() ? "" : ": " + title);
    }
    replace(start, end, (before.isEmpty() ? "" : lead + before + "\n\n") + lead + head);
    open.push(new Open(folded ? "\n</details>\n" : colons, true, -1));
  }

  /** Returns the title of a box, and removes it if it is the heading with which the box begins. */
  private String title(Attributes attributes) {
    if (!attributes.title().isEmpty()) {
      return words.markdown(attributes.title());
    }
    int line = at;
    while (line < text.length() && text.substring(line, lineEnd(line)).isBlank()) {
      line = lineEnd(line) + 1;
    }
    Matcher heading =
        HEADING.matcher(line < text.length() ? text.substring(line, lineEnd(line)) : "");
    if (!heading.matches()) {
      return "";
    }
    at = Math.min(text.length(), lineEnd(line) + 1);
    edits.add(SourceEdit.without(line, at));
    return words.markdown(heading.group("text").strip());
  }
}
