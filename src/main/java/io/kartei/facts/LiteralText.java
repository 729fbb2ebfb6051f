package io.kartei.facts;

import io.kartei.model.BodyWalker;
import io.kartei.model.Inline;
import io.kartei.source.SourceSpan;
import io.kartei.source.SourceText;
import java.util.BitSet;
import java.util.List;

/**
 * A paragraph as it was typed, which knows which of its characters are shown as they are: they are
 * in no code, formula, link address or HTML.
 */
final class LiteralText {
  /** The most characters of a link's text or address: so many are looked at for each bracket. */
  private static final int MAX_LINK = 300;

  private final String text;
  private final int start;
  private final BitSet literal = new BitSet();

  private LiteralText(String text, int start) {
    this.text = text;
    this.start = start;
  }

  /** Returns the text of a paragraph with this content. */
  static LiteralText of(List<Inline> content, SourceSpan span, SourceText source) {
    LiteralText text = new LiteralText(source.text(span), span.start());
    new BodyWalker() {
      @Override
      public Done text(Inline.Text inline) {
        int from = inline.span().start() - text.start;
        int to = Math.min(inline.span().end() - text.start, text.text.length());
        if (from >= 0 && from < to) {
          text.literal.set(from, to);
        }
        return Done.DONE;
      }

      @Override
      public Done link(Inline.Link link) {
        return Done.DONE;
      }
    }.inlines(content);
    return text;
  }

  /** Returns the index of the next occurrence of a literal string, or -1. */
  int next(String string, int from) {
    int at = text.indexOf(string, from);
    while (at >= 0 && !(literal.get(at) && literal.get(at + string.length() - 1))) {
      at = text.indexOf(string, at + 1);
    }
    return at;
  }

  /** Returns whether nothing but blanks and signs of quotes comes before an index in its line. */
  boolean beginsLine(int index) {
    int line = text.lastIndexOf('\n', index) + 1;
    return text.substring(line, index).replace('>', ' ').isBlank();
  }

  /** Returns the rest of the line from an index on, or as much of it as a link may be long. */
  String restOfLine(int index) {
    int limit = Math.min(text.length(), index + MAX_LINK);
    int end = index;
    while (end < limit && text.charAt(end) != '\n') {
      end++;
    }
    return text.substring(index, end);
  }

  /** Returns the line before an index, or as much of it as a link may be long. */
  String startOfLine(int index) {
    int limit = Math.max(0, index - MAX_LINK);
    int start = index;
    while (start > limit && text.charAt(start - 1) != '\n') {
      start--;
    }
    return text.substring(start, index);
  }

  /** Returns the offset in the note of an index. */
  int offset(int index) {
    return start + index;
  }

  /** Returns the place in the note between two indices. */
  SourceSpan span(int from, int to) {
    return new SourceSpan(start + from, start + to);
  }
}
