package io.kartei.dialect;

import io.kartei.dialect.table.GridTable;
import io.kartei.dialect.table.GridTable.Replaced;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Gives tables of kramdown ("Tables") and Logseq the row of dashes that others' Markdown needs,
 * with as many columns as the first row; and keeps a bar in code from parting cells, as kramdown
 * does. Tables drawn as a grid become rows between bars in all notes.
 */
final class BareTables {
  private static final Pattern RULE = Pattern.compile("[ \\t]*[|:+-][|:+ \\t-]*");
  private static final Pattern EMPTY = Pattern.compile("\\|[|\\s]*");
  private static final Pattern MARK = Pattern.compile("[-*+][ \\t]+");
  private static final Pattern CODE = Pattern.compile("(?<!`)(`{1,3})(?!`)([^`\\n]+)\\1(?!`)");
  private static final Pattern BAR = Pattern.compile("(?<!\\\\)\\|");

  private static final String GRID = "+-";
  private static final String ATTRIBUTES = "\n{:";

  /** How many bars a line needs to be a table by itself. */
  private static final int MIN_BARS = 4;

  private final Draft draft;
  private final String text;

  private BareTables(Draft draft) {
    this.draft = draft;
    this.text = draft.text();
  }

  static void convert(Draft draft) {
    new BareTables(draft).grids();
    if (draft.speaks(Dialect.LIQUID) || draft.speaks(Dialect.LOGSEQ) || isKramdown(draft)) {
      new BareTables(draft).convert();
    }
  }

  /** Whether a list of attributes on a line of its own tells what a note is written for. */
  private static boolean isKramdown(Draft draft) {
    int at = draft.text().indexOf(ATTRIBUTES);
    while (at >= 0 && draft.isCode(at + 1)) {
      at = draft.text().indexOf(ATTRIBUTES, at + 1);
    }
    return at >= 0;
  }

  private void grids() {
    for (int line = text.indexOf(GRID); line >= 0; line = text.indexOf(GRID, line + 1)) {
      String prefix = draft.prefix(line);
      int start = draft.lineStart(line);
      if (start + prefix.length() == line && !draft.isCode(line) && !draft.isInHtml(line)) {
        line = grid(start, prefix) - 1;
      }
    }
  }

  /** Converts a grid that may begin on a line, and returns where its block ends. */
  private int grid(int start, String prefix) {
    List<Integer> starts = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    int end = start;
    for (int at = start; at < text.length(); at = draft.lineEnd(at) + 1) {
      String line = text.substring(at, draft.lineEnd(at)).stripTrailing();
      String own = draft.prefix(at + line.length());
      String words = line.substring(Math.min(own.length(), line.length()));
      if (!words.startsWith("|") && !words.startsWith("+")) {
        break;
      }
      starts.add(at);
      lines.add(words);
      end = draft.lineEnd(at);
    }
    for (Replaced part : GridTable.read(lines)) {
      int from = starts.get(part.first());
      int to = draft.lineEnd(starts.get(part.last()));
      String markdown = part.markdown();
      if (markdown == null) {
        draft.remove(from, Math.min(to + 1, text.length()));
      } else {
        draft.replace(from, to, prefix + markdown.replace("\n", "\n" + prefix));
      }
    }
    return Math.max(end, draft.lineEnd(start));
  }

  private void convert() {
    boolean inside = false; // a block of lines that began with a row, or with something else
    for (int line = 0; line < text.length(); line = draft.lineEnd(line) + 1) {
      int end = draft.lineEnd(line);
      if (text.substring(line, end).isBlank()) {
        inside = false;
        continue;
      }
      boolean item = draft.speaks(Dialect.LOGSEQ) && MARK.matcher(indented(line)).lookingAt();
      if (isRow(line)) {
        if (!inside || item) {
          first(line, end);
        }
        if (draft.speaks(Dialect.LIQUID)) {
          code(line, end);
        }
      }
      inside = text.charAt(line) != '#';
    }
  }

  private String indented(int line) {
    return text.substring(line, draft.lineEnd(line)).stripLeading();
  }

  /** Returns the row on a line without the mark of its list item; empty if there is none. */
  private String row(int line) {
    String words = indented(line).stripTrailing();
    Matcher mark = MARK.matcher(words);
    String row =
        draft.speaks(Dialect.LOGSEQ) && mark.lookingAt() ? words.substring(mark.end()) : words;
    return row.length() > 2 && row.charAt(0) == '|' && row.endsWith("|") ? row : "";
  }

  private boolean isRow(int line) {
    String row = row(line);
    return !row.isEmpty() && !draft.isCode(text.indexOf('|', line));
  }

  /** Adds the row of dashes below the first row of a table without one. */
  private void first(int line, int end) {
    String row = row(line);
    if (RULE.matcher(row).matches()) {
      return;
    }
    int next = end + 1;
    String below = next < text.length() ? text.substring(next, draft.lineEnd(next)) : "";
    String plain = below.strip();
    long bars = BAR.matcher(row).results().count();
    boolean ruled = !plain.isEmpty() && RULE.matcher(plain).matches() && plain.indexOf('-') >= 0;
    if (ruled && (plain.charAt(0) != '|' || BAR.matcher(plain).results().count() == bars)) {
      return;
    }
    boolean more = next < text.length() && isRow(next) && !MARK.matcher(plain).lookingAt();
    if (!more && (bars < MIN_BARS || !endsBlock(plain) || row.charAt(1) != ' ')) {
      return;
    }
    String indent =
        more
            ? below.substring(0, below.length() - below.stripLeading().length())
            : draft.prefix(line) + (row(line).equals(indented(line).stripTrailing()) ? "" : "  ");
    String rule = indent + "|" + "---|".repeat((int) Math.max(1, bars - 1));
    if (ruled || (more && EMPTY.matcher(plain).matches())) {
      draft.replace(next, draft.lineEnd(next), rule);
    } else {
      draft.insert(end, "\n" + rule);
    }
  }

  private boolean endsBlock(String below) {
    return below.isEmpty() || (draft.speaks(Dialect.LOGSEQ) && below.startsWith("-"));
  }

  private void code(int line, int end) {
    Matcher code = CODE.matcher(text).region(line, end);
    while (code.find()) {
      Matcher bar = BAR.matcher(text).region(code.start(2), code.end(2));
      while (bar.find()) {
        draft.replace(bar.start(), bar.end(), "\\|");
      }
    }
  }
}
