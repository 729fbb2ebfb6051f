package io.kartei.dialect;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells which characters of a note are code or formulas: front matter, fences, spans between
 * backticks or dollar signs, indented code. What looks like a tag there is an example of one, or
 * TeX.
 */
final class CodeRanges {
  private static final int INDENT = 4;

  private final String text;
  private final BitSet code = new BitSet();

  /** The fence that is open: its character and length; 0 if none. */
  private char fence;

  private int length;

  private static final List<String> LITERAL = List.of("pre", "textarea");

  /** The elements that nothing closes from where one was met. */
  private final Set<String> unclosed = new HashSet<>();

  private final boolean indented;

  private CodeRanges(String text, boolean indented) {
    this.text = text;
    this.indented = indented;
  }

  /**
   * Finds the code of a note.
   *
   * @param indented whether lines are code because they are indented
   */
  static CodeRanges of(String text, boolean indented) {
    CodeRanges ranges = new CodeRanges(text, indented);
    ranges.lines(ranges.frontMatter());
    return ranges;
  }

  /** Returns whether the character at an offset is code. */
  boolean at(int offset) {
    return code.get(offset);
  }

  /** Declares a range to be code. */
  void add(int start, int end) {
    code.set(start, Math.max(start, end));
  }

  private int frontMatter() {
    String mark = text.startsWith("+++") ? "+++" : "---";
    if (!text.startsWith(mark)) {
      return 0;
    }
    for (int line = lineEnd(0); line < text.length(); line = lineEnd(line)) {
      if (text.startsWith(mark, line)) {
        int end = lineEnd(line);
        code.set(0, end);
        return end;
      }
    }
    return 0;
  }

  private void lines(int from) {
    boolean inList = false;
    boolean blankBefore = true;
    int paragraph = from;
    for (int line = from; line < text.length(); ) {
      int end = lineEnd(line);
      int start = content(line, end);
      boolean blank = start == end || text.substring(start, end).isBlank();
      boolean fenced = length > 0;
      int literal = fenced ? -1 : literal(start, end);
      if (literal > 0) {
        spans(paragraph, line);
        code.set(line, literal);
        paragraph = literal;
        line = literal;
        continue;
      }
      if (fenced || opens(start, end)) {
        if (!fenced) {
          spans(paragraph, line);
        }
        code.set(line, end);
        if (fenced && closes(start, end)) {
          length = 0;
        }
        paragraph = end;
        blankBefore = false;
      } else if (blank) {
        spans(paragraph, line);
        paragraph = end;
        blankBefore = true;
      } else {
        boolean item = isItem(start, end);
        if (item && !Character.isDigit(text.charAt(start))) {
          spans(paragraph, line); // nothing goes on from one item to the next
          paragraph = line;
        }
        int indent = indent(line, start);
        inList = item || (inList && indent > 0) || (inList && !blankBefore);
        if (indented && indent >= INDENT && blankBefore && !inList) {
          code.set(line, end);
          paragraph = end;
        } else {
          blankBefore = false;
        }
      }
      line = end;
    }
    spans(paragraph, text.length());
  }

  /**
   * Returns where the line ends that closes an element whose content HTML takes literally, if a
   * block of HTML begins with one; -1 otherwise (CommonMark 0.31.2, "HTML blocks", condition 1).
   */
  private int literal(int start, int end) {
    for (String name : LITERAL) {
      int behind = start + 1 + name.length();
      boolean opens =
          behind < end
              && text.charAt(start) == '<'
              && text.regionMatches(true, start + 1, name, 0, name.length())
              && " \t\r\n>".indexOf(text.charAt(behind)) >= 0;
      int close = opens ? closing(name, behind) : -1;
      if (close > 0) {
        return lineEnd(close);
      }
    }
    return -1;
  }

  private int closing(String name, int from) {
    int first = unclosed.contains(name) ? -1 : text.indexOf("</", from);
    for (int at = first; at >= 0; at = text.indexOf("</", at + 2)) {
      if (text.regionMatches(true, at + 2, name, 0, name.length())) {
        return at;
      }
    }
    unclosed.add(name);
    return -1;
  }

  private int lineEnd(int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end + 1;
  }

  /** Returns where the content of a line begins, after blanks and the marks of quotes. */
  private int content(int line, int end) {
    int at = line;
    while (at < end && " \t>".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  private int indent(int line, int start) {
    int columns = 0;
    for (int i = line; i < start; i++) {
      char c = text.charAt(i);
      columns = c == '>' ? 0 : columns + (c == '\t' ? INDENT : 1);
    }
    return columns;
  }

  private boolean isItem(int start, int end) {
    int at = start;
    while (at < end && Character.isDigit(text.charAt(at))) {
      at++;
    }
    boolean numbered = at > start && at < end && ".)".indexOf(text.charAt(at)) >= 0;
    boolean bullet = at == start && at < end && "-*+".indexOf(text.charAt(at)) >= 0;
    return (numbered || bullet) && at + 1 < end && Character.isWhitespace(text.charAt(at + 1));
  }

  /** Opens a fence if one begins here, perhaps as the first thing of an item. */
  private boolean opens(int start, int end) {
    int at = start;
    if (isItem(start, end)) {
      while (at < end && !Character.isWhitespace(text.charAt(at))) {
        at++;
      }
      while (at < end && " \t".indexOf(text.charAt(at)) >= 0) {
        at++;
      }
    }
    int run = run(at, end);
    if (run < 3 || (text.charAt(at) == '`' && text.substring(at + run, end).indexOf('`') >= 0)) {
      return false;
    }
    fence = text.charAt(at);
    length = run;
    return true;
  }

  private boolean closes(int start, int end) {
    int run = run(start, end);
    return run >= length
        && text.charAt(start) == fence
        && text.substring(start + run, end).isBlank();
  }

  private int run(int start, int end) {
    if (start >= end || "`~".indexOf(text.charAt(start)) < 0) {
      return 0;
    }
    int at = start;
    while (at < end && text.charAt(at) == text.charAt(start)) {
      at++;
    }
    return at - start;
  }

  /** Marks the spans of code and the comments in a paragraph. */
  private void spans(int from, int to) {
    for (int at = from; at < to; ) {
      char c = text.charAt(at);
      if (c == '`') {
        int run = run(at, to);
        int close = closing(at + run, to, run);
        if (close > 0) {
          code.set(at, close);
          at = close;
        } else {
          at += run;
        }
      } else if (c == '\\') {
        at += 2;
      } else if (c == '$') {
        int close = Math.max(at + 1, formula(at, to));
        code.set(at, close);
        at = close;
      } else {
        at++;
      }
    }
  }

  /** Returns where the formula ends that begins at a dollar sign, or -1 if none does. */
  private int formula(int from, int to) {
    boolean block = text.startsWith("$$", from);
    int start = from + (block ? 2 : 1);
    int end = text.indexOf(block ? "$$" : "$", start);
    if (end < 0 || end >= to) {
      return -1;
    }
    boolean tight =
        end > start
            && !Character.isWhitespace(text.charAt(start))
            && !Character.isWhitespace(text.charAt(end - 1))
            && (end + 1 >= to || !Character.isDigit(text.charAt(end + 1)));
    return block ? end + 2 : tight ? end + 1 : -1;
  }

  /** Returns where the run of backticks ends that closes a span, or -1. */
  private int closing(int from, int to, int run) {
    for (int at = text.indexOf('`', from); at >= 0 && at < to; at = text.indexOf('`', at)) {
      int length = run(at, to);
      if (length == run) {
        return at + length;
      }
      at += length;
    }
    return -1;
  }
}
