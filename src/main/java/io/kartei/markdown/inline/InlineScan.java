package io.kartei.markdown.inline;

import com.vladsch.flexmark.util.sequence.SequenceUtils;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds where parts of a paragraph that begin at a given offset end: raw HTML and the parts of
 * links (CommonMark 0.31.2, sections 4.7, 6.3 and 6.6), code spans (6.1). The total number of looks
 * at each character is bounded for any paragraph, since a failed search is never repeated. Methods
 * return -1 if no such part begins at the offset.
 */
public final class InlineScan {
  /** Section 6.3 lets parsers limit the parentheses in a destination; cmark has the same limit. */
  private static final int MAX_PARENTHESES = 32;

  /** The maximum length of a label (section 6.3). */
  static final int MAX_LABEL = 999;

  private final CharSequence text;

  /** By string, the offset from which it doesn't occur any more. */
  private final Map<String, Integer> absent = new HashMap<>();

  /** The start of the last run of backticks of each length; null until first needed. */
  private @Nullable Map<Integer, Integer> lastTicks;

  public InlineScan(CharSequence text) {
    this.text = text;
  }

  /** Returns where the raw HTML that begins here ends: a tag, a comment, an instruction. */
  public int html(int start) {
    if (begins("<!-->", start)) {
      return start + 5;
    }
    if (begins("<!--->", start)) {
      return start + 6;
    }
    if (begins("<!--", start)) {
      return behind("-->", start + 4);
    }
    if (begins("<?", start)) {
      return behind("?>", start + 2);
    }
    if (begins("<![CDATA[", start)) {
      return behind("]]>", start + 9);
    }
    if (begins("<!", start)) {
      return isLetter(at(start + 2)) ? behind(">", start + 3) : -1;
    }
    return at(start + 1) == '/' ? endTag(start + 2) : startTag(start + 1);
  }

  private int endTag(int start) {
    int end = blanks(name(start));
    return end > start && at(end) == '>' ? end + 1 : -1;
  }

  private int startTag(int start) {
    int end = name(start);
    if (end == start) {
      return -1;
    }
    while (true) {
      int next = blanks(end);
      int attribute = next > end ? attribute(next) : next;
      if (attribute == next) {
        end = at(next) == '/' ? next + 1 : next;
        return at(end) == '>' ? end + 1 : -1;
      }
      if (attribute < 0) {
        return -1;
      }
      end = attribute;
    }
  }

  /** Returns where an attribute ends; the start if there is none, -1 if its value is unclosed. */
  private int attribute(int start) {
    if (!isLetter(at(start)) && at(start) != '_' && at(start) != ':') {
      return start;
    }
    int end = start + 1;
    while (isLetter(at(end)) || isDigit(at(end)) || "_.:-".indexOf(at(end)) >= 0) {
      end++;
    }
    int equals = blanks(end);
    if (at(equals) != '=') {
      return end;
    }
    int value = blanks(equals + 1);
    if (at(value) == '"' || at(value) == '\'') {
      return behind(String.valueOf(at(value)), value + 1);
    }
    end = value;
    while (at(end) > ' ' && "\"'=<>`".indexOf(at(end)) < 0) {
      end++;
    }
    return end > value ? end : -1;
  }

  private int name(int start) {
    int end = start;
    while (isLetter(at(end)) || (end > start && (isDigit(at(end)) || at(end) == '-'))) {
      end++;
    }
    return end;
  }

  /**
   * Returns where a link destination ends; it may be empty. Returns -1 if its parentheses aren't
   * balanced.
   */
  int destination(int start) {
    int open = 0;
    int end = start;
    for (; at(end) > ' '; end++) {
      char c = at(end);
      if (c == '\\' && isPunctuation(at(end + 1))) {
        end++;
      } else if (c == '(' && ++open > MAX_PARENTHESES) {
        return -1;
      } else if (c == ')' && open-- == 0) {
        return end;
      }
    }
    return open == 0 ? end : -1;
  }

  /** Returns where a title that begins here with its quotation mark ends. */
  int title(int start) {
    char close = at(start) == '(' ? ')' : at(start);
    if (close != '"' && close != '\'' && close != ')') {
      return -1;
    }
    String kind = "title" + close;
    if (isAbsent(kind, start)) {
      return -1;
    }
    for (int end = start + 1; end < text.length(); end++) {
      char c = at(end);
      if (c == close) {
        return end + 1;
      }
      if (c == '(' && close == ')') {
        return -1;
      }
      end += c == '\\' && isPunctuation(at(end + 1)) ? 1 : 0;
    }
    absent.put(kind, start);
    return -1;
  }

  /** Returns where a label in brackets ends. */
  int label(int start) {
    if (at(start) != '[') {
      return -1;
    }
    int most = Math.min(text.length(), start + MAX_LABEL + 2);
    for (int end = start + 1; end < most; end++) {
      char c = at(end);
      if (c == ']') {
        return end + 1;
      }
      if (c == '[') {
        return -1;
      }
      end += c == '\\' && isPunctuation(at(end + 1)) ? 1 : 0;
    }
    return -1;
  }

  /**
   * Returns the start of the closing run for the code span opened by the backticks before an
   * offset.
   */
  int codeEnd(int start, int ticks) {
    if (lastTicks().getOrDefault(ticks, -1) < start) {
      return -1;
    }
    for (int at = start; at < text.length(); at++) {
      int run = run(at);
      if (run == ticks) {
        return at;
      }
      at += run;
    }
    return -1;
  }

  /** Returns the number of backticks here. */
  int run(int start) {
    int end = start;
    while (at(end) == '`') {
      end++;
    }
    return end - start;
  }

  private Map<Integer, Integer> lastTicks() {
    if (lastTicks == null) {
      lastTicks = new HashMap<>();
      for (int at = 0; at < text.length(); at++) {
        int run = run(at);
        if (run > 0) {
          lastTicks.put(run, at);
          at += run;
        }
      }
    }
    return lastTicks;
  }

  private int behind(String end, int from) {
    if (isAbsent(end, from)) {
      return -1;
    }
    int found = SequenceUtils.indexOf(text, end, from);
    if (found < 0) {
      absent.put(end, from);
    }
    return found < 0 ? -1 : found + end.length();
  }

  private boolean isAbsent(String what, int from) {
    return from >= absent.getOrDefault(what, Integer.MAX_VALUE);
  }

  private boolean begins(String what, int start) {
    return SequenceUtils.matchChars(text, what, start);
  }

  private int blanks(int start) {
    int end = start;
    while (end < text.length() && Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private char at(int index) {
    return index < text.length() ? text.charAt(index) : '\0';
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isPunctuation(char c) {
    return c > ' ' && c < 127 && !isLetter(c) && !isDigit(c);
  }
}
