package io.kartei.dialect;

import io.kartei.diagnostic.Diagnostic;
import io.kartei.diagnostic.DiagnosticSink;
import io.kartei.source.SourceEdit;
import io.kartei.source.SourceSpan;
import io.kartei.source.SourceText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** A note while it is converted: its text, what in it is code, and what is to be changed. */
final class Draft {
  /** What begins a block of HTML. */
  private static final Pattern BLOCK_TAG =
      Pattern.compile(
          "</?(?:article|aside|blockquote|center|details|div|dl|dd|dt|figure|footer|header|h[1-6]|li"
              + "|main|nav|ol|p|section|summary|table|tbody|td|th|thead|tr|ul)(?:[\\s>/]|$)",
          Pattern.CASE_INSENSITIVE);

  /** How many lines above are looked at for the beginning of a block of HTML. */
  private static final int MAX_HTML = 40;

  private static final int MAX_SHOWN = 40;

  private final SourceText source;
  private final Set<Dialect> dialects;
  private final DiagnosticSink sink;
  private final CodeRanges code;
  private final List<SourceEdit> edits = new ArrayList<>();
  private final Set<String> told = new HashSet<>();

  Draft(SourceText source, Set<Dialect> dialects, DiagnosticSink sink) {
    this.source = source;
    this.dialects = dialects;
    this.sink = sink;
    this.code = CodeRanges.of(source.text(), !dialects.contains(Dialect.LOGSEQ));
  }

  String text() {
    return source.text();
  }

  String path() {
    return source.path();
  }

  boolean speaks(Dialect dialect) {
    return dialects.contains(dialect);
  }

  boolean isCode(int offset) {
    return code.at(offset);
  }

  /** Keeps later constructs from changing a range. */
  void keep(int from, int to) {
    code.add(from, to);
  }

  void replace(int start, int end, String text) {
    edits.add(new SourceEdit(start, end, text));
  }

  void insert(int at, String text) {
    replace(at, at, text);
  }

  void remove(int start, int end) {
    replace(start, end, "");
  }

  /** Removes what shows nothing here, and says so once for each name. */
  void leaveOut(int start, int end, String name) {
    remove(start, end);
    if (told.add(name)) {
      String shown = name.length() > MAX_SHOWN ? name.substring(0, MAX_SHOWN) + "…" : name;
      Diagnostic said = Diagnostic.info("left-out-syntax.tag", shown);
      sink.report(said.at(source.place(new SourceSpan(start, end))));
    }
  }

  /**
   * Replaces a tag by a line of its own, wherever it stands.
   *
   * @param line without its end
   */
  void ownLine(int start, int end, String line) {
    String prefix = prefix(start);
    boolean begins = prefix.length() == start - lineStart(start);
    boolean ends = text().substring(end, lineEnd(end)).isBlank();
    String with = (begins ? "" : "\n" + prefix) + line + (ends ? "" : "\n" + prefix);
    replace(start, end, with);
  }

  /** Returns the blanks and marks of quotes before the content of a line. */
  String prefix(int offset) {
    int start = lineStart(offset);
    int at = start;
    while (at < offset && " \t>".indexOf(text().charAt(at)) >= 0) {
      at++;
    }
    return text().substring(start, at);
  }

  int lineStart(int offset) {
    return text().lastIndexOf('\n', offset - 1) + 1;
  }

  /** Returns the end of a line, without its line break. */
  int lineEnd(int offset) {
    int end = text().indexOf('\n', offset);
    return end < 0 ? text().length() : end;
  }

  /**
   * Returns whether a place is in a block of HTML, which goes on to the next empty line (CommonMark
   * 0.31.2, "HTML blocks", condition 6).
   */
  boolean isInHtml(int offset) {
    int line = lineStart(offset);
    int end = offset;
    for (int up = 0; up < MAX_HTML; up++) {
      String words = text().substring(line, end).strip();
      if (up > 0 && words.isEmpty()) {
        return false;
      }
      if (BLOCK_TAG.matcher(words).lookingAt()) {
        return true;
      }
      if (line == 0) {
        return false;
      }
      end = line;
      line = lineStart(line - 1);
    }
    return false;
  }

  /** Returns whether a span is all that a line says, besides the marks of quotes around it. */
  boolean isAlone(int start, int end) {
    return prefix(start).length() == start - lineStart(start)
        && text().substring(end, lineEnd(end)).isBlank();
  }

  /** Returns the text with all changes; of two that overlap, the one that begins first counts. */
  SourceText done() {
    edits.sort(
        Comparator.comparingInt(SourceEdit::start)
            .thenComparing(edit -> edit.end() > edit.start()));
    List<SourceEdit> apart = new ArrayList<>();
    int end = 0;
    for (SourceEdit edit : edits) {
      if (edit.start() >= end) {
        apart.add(edit);
        end = edit.end();
      }
    }
    return source.edited(apart);
  }
}
