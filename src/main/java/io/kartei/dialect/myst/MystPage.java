package io.kartei.dialect.myst;

import io.kartei.diagnostic.Diagnostic;
import io.kartei.diagnostic.DiagnosticSink;
import io.kartei.dialect.myst.Directives.Shows;
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
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Converts a note in MyST, line by line. */
final class MystPage {
  /** A link, of which the line of a folded box shows the words. */
  private static final Pattern LINK = Pattern.compile("\\[([^\\[\\]]{1,200})]\\([^()]{0,400}\\)");

  private static final Pattern OPTION =
      Pattern.compile("[ \\t]*:(?<key>[\\w-]{1,40}+):(?:[ \\t]+(?<value>.*))?");
  private static final Pattern YAML =
      Pattern.compile("[ \\t]*(?<key>[\\w-]{1,40}+):[ \\t]*(?<value>.*)");
  private static final Pattern LABEL =
      Pattern.compile("[ \\t]*\\((?<label>[^()\\n]{1,200})\\)=[ \\t]*");
  private static final Pattern EQUATION =
      Pattern.compile("(?<end>[ \\t]*\\$\\$)[ \\t]*\\((?<label>[^()\\n]{1,200})\\)[ \\t]*");
  private static final Pattern FENCE =
      Pattern.compile("[ \\t]*(?:[-*+][ \\t]+)?(?<fence>`{3,}+|~{3,}+).*");

  /** Colons of the outermost box; each within it has one less. */
  private static final int OUTERMOST = 30;

  private final SourceText note;
  private final MystNotes notes;
  private final String text;
  private final Roles roles;
  private final DiagnosticSink sink;
  private final List<SourceEdit> edits = new ArrayList<>();
  private final Set<String> told = new HashSet<>();
  private final Deque<Open> open = new ArrayDeque<>();

  /** The fence of ordinary code that is open, else empty. */
  private String code = "";

  /** Where the formula begins that is open, else -1. */
  private int formula = -1;

  /** Whether a comment is open. */
  private boolean comment;

  private int at;

  /**
   * A directive that hasn't ended.
   *
   * @param fence what ends it, or a longer one
   * @param end the line that takes the place of its end; null for none
   * @param content whether what is in it is Markdown
   * @param shown whether what is in it shows
   */
  private record Open(String fence, @Nullable String end, boolean content, boolean shown) {}

  private MystPage(SourceText note, MystNotes notes, DiagnosticSink sink) {
    this.note = note;
    this.notes = notes;
    this.text = note.text();
    this.roles = new Roles(notes, note.path());
    this.sink = sink;
  }

  static SourceText markdown(SourceText note, MystNotes notes, DiagnosticSink sink) {
    MystPage page = new MystPage(note, notes, sink);
    page.lines();
    page.edits.sort(Comparator.comparingInt(SourceEdit::start));
    return note.edited(page.edits);
  }

  private void lines() {
    int front = text.startsWith("---\n") ? text.indexOf("\n---", 3) : -1;
    at = front < 0 ? 0 : lineEnd(front + 1) + 1;
    while (at < text.length()) {
      int end = lineEnd(at);
      int start = at;
      at = end + 1;
      line(start, end, text.substring(start, end));
    }
  }

  private int lineEnd(int line) {
    int end = text.indexOf('\n', line);
    return end < 0 ? text.length() : end;
  }

  private void line(int start, int end, String line) {
    Open around = open.peek();
    if (around != null && code.isEmpty() && ends(line, around.fence)) {
      open.pop();
      replace(start, end, around.end == null ? "" : indent(line) + around.end);
    } else if (around != null && !around.shown) {
      replace(start, end, "");
    } else if (around == null || around.content) {
      markdown(start, end, line);
    }
  }

  private void markdown(int start, int end, String line) {
    Matcher fence = FENCE.matcher(line);
    Matcher opens = Directives.OPENS.matcher(line);
    Matcher label = LABEL.matcher(line);
    Matcher equation = EQUATION.matcher(line);
    if (comment || (code.isEmpty() && line.lastIndexOf("<!--") > line.lastIndexOf("-->"))) {
      comment = !line.contains("-->");
    } else if (!code.isEmpty()) {
      code = ends(line, code) ? "" : code;
    } else if (opens.matches()) {
      directive(start, end, opens);
    } else if (fence.matches()) {
      code = fence.group("fence");
    } else if (label.matches()) {
      replace(start, end, indent(line) + anchor(label.group("label")));
    } else if (equation.matches()) {
      replace(start, end, equation.group("end"));
      if (formula >= 0) {
        edits.add(new SourceEdit(formula, formula, anchor(equation.group("label")) + "\n"));
      }
      formula = -1;
    } else if (line.strip().startsWith("$$")) {
      boolean whole = line.strip().length() > 4 && line.strip().endsWith("$$");
      formula = formula >= 0 || whole ? -1 : start;
    } else if (formula >= 0) {
      return;
    } else if (line.startsWith("%") || line.startsWith("+++")) {
      replace(start, end, "");
    } else {
      replace(start, end, roles.markdown(line));
    }
  }

  private static boolean ends(String line, String fence) {
    String words = line.strip();
    return words.length() >= fence.length()
        && words.startsWith(fence)
        && words.chars().allMatch(c -> c == fence.charAt(0));
  }

  private void replace(int start, int end, String with) {
    if (!text.substring(start, end).equals(with)) {
      edits.add(new SourceEdit(start, end, with));
    }
  }

  private static String indent(String line) {
    return line.substring(0, line.length() - line.stripLeading().length());
  }

  private static String anchor(String label) {
    return "<a id=\"" + label.strip().replace("\"", "") + "\"></a>\n";
  }

  private void directive(int start, int end, Matcher opens) {
    String lead = opens.group("lead");
    String name = opens.group("name");
    String argument = roles.markdown(opens.group("argument").strip());
    Map<String, String> options = options();
    Shows shows = Directives.of(name);
    while (shows == Shows.CODE && at < text.length() && text.substring(at, lineEnd(at)).isBlank()) {
      remove();
    }
    if (shows == null) {
      shows = Shows.BARE;
      if (told.add(name)) {
        Diagnostic said = Diagnostic.info("left-out-syntax.tag", name);
        sink.report(said.at(note.place(new SourceSpan(start, end))));
      }
    }
    if (shows == Shows.PICTURE && (argument.isEmpty() || argument.startsWith("#"))) {
      shows = Shows.BARE; // its content is the figure, or that of another note
      argument = "";
    }
    String folded = options.getOrDefault("class", "");
    if (shows == Shows.BOX && (folded.contains("dropdown") || folded.contains("toggle"))) {
      shows = Shows.FOLD;
    }
    String blank = " ".repeat(lead.length());
    String label = options.getOrDefault("label", options.getOrDefault("name", ""));
    String before = label.isEmpty() ? "" : anchor(label) + blank + "\n" + blank;
    String colons = ":".repeat(Math.max(3, OUTERMOST - open.size()));
    String head =
        switch (shows) {
          case BOX -> before + colons + box(name, argument);
          case BEGIN -> before + ":".repeat(OUTERMOST + 1) + box(name.replace("-start", ""), "");
          case END -> ":".repeat(OUTERMOST + 1);
          case FOLD ->
              before
                  + "<details><summary>"
                  + (argument.isEmpty() ? capital(name) : LINK.matcher(argument).replaceAll("$1"))
                  + "</summary>\n";
          case TAB -> before + colons + "tab " + argument;
          case CODE -> before + "```" + language(name, argument);
          case FORMULA -> before + "$$" + (argument.isEmpty() ? "" : "\n" + blank + argument);
          case PICTURE ->
              before
                  + "!["
                  + options.getOrDefault("alt", "")
                  + "](<"
                  + notes.found(note.path(), argument)
                  + ">)\n";
          case FRAME -> argument.startsWith("http") ? "<" + argument + ">\n" : "";
          case BARE -> before + (argument.isEmpty() ? "" : "**" + argument + "**\n");
          case SILENT -> "";
        };
    replace(start, end, head.isEmpty() ? lead.stripTrailing() : lead + head);
    open.push(
        new Open(
            opens.group("fence"),
            switch (shows) {
              case BOX, TAB -> colons;
              case FOLD -> "\n" + blank + "</details>\n";
              case CODE -> "```";
              case FORMULA -> "$$";
              case BEGIN, END, PICTURE, FRAME, BARE, SILENT -> null;
            },
            shows != Shows.CODE && shows != Shows.FORMULA,
            shows != Shows.SILENT));
  }

  /** Reads the options below a directive's first line, and removes them. */
  private Map<String, String> options() {
    Map<String, String> found = new HashMap<>();
    boolean yaml = text.startsWith("---", skipped());
    if (yaml) {
      at = skipped();
      remove();
    }
    Pattern pattern = yaml ? YAML : OPTION;
    while (at < text.length()) {
      String line = text.substring(at, lineEnd(at));
      Matcher option = pattern.matcher(line);
      if (yaml && line.strip().equals("---")) {
        remove();
        return found;
      }
      if (!option.matches() && !yaml) {
        return found;
      }
      if (option.matches()) {
        found.put(
            option.group("key"), Objects.requireNonNullElse(option.group("value"), "").strip());
      }
      remove();
    }
    return found;
  }

  private int skipped() {
    int next = at;
    while (next < text.length() && " \t".indexOf(text.charAt(next)) >= 0) {
      next++;
    }
    return next;
  }

  private void remove() {
    int end = Math.min(text.length(), lineEnd(at) + 1);
    edits.add(SourceEdit.without(at, end));
    at = end;
  }

  /** Returns a box's kind and title; one that isn't a usual one is called after its kind. */
  private static String box(String name, String argument) {
    int colon = name.indexOf(':');
    String kind = name.substring(colon + 1);
    return switch (kind) {
      case "admonition", "topic", "sidebar", "margin" -> "note " + argument;
      case "hint" -> "tip " + argument;
      case "attention" -> "warning " + argument;
      case "error" -> "danger " + argument;
      case "seealso" -> "info " + argument;
      case "note", "tip", "important", "warning", "caution", "danger" -> kind + " " + argument;
      default -> kind + " " + capital(kind) + (argument.isEmpty() ? "" : ": " + argument);
    };
  }

  private static String capital(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  private static String language(String name, String argument) {
    String word = argument.split(" ", 2)[0];
    return name.equals("mermaid") ? name : word.startsWith("ipython") ? "python" : word;
  }
}
