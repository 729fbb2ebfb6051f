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

/** Converts a note for Quarto or R Markdown, line by line. Nothing is run. */
final class QuartoPage {
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
    silent = QuartoLines.SILENT.matcher(text).region(0, at).find();
    while (at < text.length()) {
      int start = at;
      int end = lineEnd(at);
      at = end + 1;
      String line = text.substring(start, end);
      if (!code.isEmpty()) {
        inCode(start, end, line);
      } else if (!isShown()
          && !QuartoLines.CLOSE.matcher(line).matches()
          && !QuartoLines.DIV.matcher(line).matches()) {
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
    Matcher fence = QuartoLines.FENCE.matcher(line);
    Matcher div = QuartoLines.DIV.matcher(line);
    Matcher caption = QuartoLines.CAPTION.matcher(line);
    if (fence.matches()) {
      fence(start, end, fence);
    } else if (QuartoLines.CLOSE.matcher(line).matches()) {
      Open last = open.poll();
      replace(start, end, last == null ? "" : behind(line, last.end));
    } else if (div.matches()) {
      div(start, end, div);
    } else if (isTab(line)) {
      tab(start, end, line);
    } else if (QuartoLines.CODE.matcher(line).replaceAll("").contains("$$")) {
      formula(start, end, line);
    } else if (formula >= 0) {
      formula = line.isBlank() ? -1 : formula;
    } else if (QuartoLines.isEnvironment(line, "\\begin{")) {
      replace(start, end, "$$\n" + line.strip());
    } else if (QuartoLines.isEnvironment(line, "\\end{")) {
      replace(start, end, line.strip() + "\n$$");
    } else if (table && caption.matches()) {
      replace(start, end, caption(caption));
    } else if (QuartoLines.NOTHING.matcher(line).matches()) {
      replace(start, end, "");
    } else if (QuartoLines.HEADING.matcher(line).matches()) {
      replace(start, end, words.markdown(QuartoLines.heading(line)));
    } else {
      replace(start, end, words.markdown(line));
    }
  }

  /** Returns lines with what comes before a line of a list or a quote. */
  private static String behind(String line, String lines) {
    String lead = line.substring(0, line.indexOf(':'));
    return lines.isEmpty() ? lead.stripTrailing() : lead + lines.replace("\n", "\n" + lead);
  }

  private String caption(Matcher caption) {
    String inner = caption.group("inner");
    String id = inner == null ? "" : QuartoForms.attributes(inner).id();
    return "\n"
        + caption.group("lead")
        + QuartoLines.anchor(id)
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
    String label =
        attributes.id().isEmpty() ? "" : lead + QuartoLines.anchor(attributes.id()) + "\n\n";
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
    String before = label.isEmpty() ? "" : lead + QuartoLines.anchor(label) + "\n\n";
    replace(start, end, hidden ? before.stripTrailing() : before + lead + code + language);
    if (hidden && told.add(language)) {
      Diagnostic said = Diagnostic.info("left-out-syntax.tag", "{" + language + "}");
      sink.report(said.at(note.place(new SourceSpan(start, end))));
    }
  }

  /** Reads the options with which a cell begins, and removes them. */
  private void options(Map<String, String> values) {
    while (at < text.length()) {
      Matcher option = QuartoLines.OPTION.matcher(text.substring(at, lineEnd(at)));
      if (!option.matches()) {
        return;
      }
      Matcher key = QuartoLines.KEY.matcher(option.group("text"));
      if (key.matches()) {
        values.put(key.group("key").toLowerCase(Locale.ROOT), key.group("value").strip());
      }
      int end = Math.min(text.length(), lineEnd(at) + 1);
      edits.add(SourceEdit.without(at, end));
      at = end;
    }
  }

  private void formula(int start, int end, String line) {
    Matcher labelled = QuartoLines.EQUATION.matcher(line);
    boolean ends = labelled.matches();
    String tex = ends ? labelled.group("tex") : line;
    String plain = QuartoLines.CODE.matcher(tex).replaceAll("");
    int marks = (plain.length() - plain.replace("$$", "").length()) / 2;
    int from = formula >= 0 ? formula : start;
    if (ends) {
      String lead = text.substring(from, lineEnd(from));
      String blanks = lead.substring(0, lead.length() - lead.stripLeading().length());
      String label = blanks + QuartoLines.anchor(labelled.group("label")) + "\n\n";
      edits.add(new SourceEdit(from, from, label));
      replace(start, end, tex);
    }
    formula = marks % 2 == 0 ? formula : formula >= 0 ? -1 : start;
  }

  private boolean isTab(String line) {
    Open around = open.peek();
    Matcher heading = QuartoLines.HEADING.matcher(line);
    return around != null
        && around.tabs >= 0
        && heading.matches()
        && (around.tabs == 0 || heading.group("marks").length() == around.tabs);
  }

  private void tab(int start, int end, String line) {
    Matcher heading = QuartoLines.HEADING.matcher(line);
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
    String before = QuartoLines.anchor(attributes.id());
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
        QuartoLines.HEADING.matcher(
            line < text.length() ? text.substring(line, lineEnd(line)) : "");
    if (!heading.matches()) {
      return "";
    }
    at = Math.min(text.length(), lineEnd(line) + 1);
    edits.add(SourceEdit.without(line, at));
    return words.markdown(heading.group("text").strip());
  }
}
