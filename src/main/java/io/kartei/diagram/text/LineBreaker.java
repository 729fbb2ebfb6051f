package io.kartei.diagram.text;

import io.kartei.diagram.element.Label;
import java.util.ArrayList;
import java.util.List;

/** Breaks lines of a label that are too wide. Each instance is used once. */
final class LineBreaker {
  /** The fewest characters of a broken word that go on the next line. */
  private static final int MIN_CHARACTERS = 3;

  private final TextMeasure measure;
  private final double size;
  private final double maxWidth;
  private final List<Label.Line> lines = new ArrayList<>();
  private final List<Label.Span> line = new ArrayList<>();
  private double used;

  LineBreaker(TextMeasure measure, double size, double maxWidth) {
    this.measure = measure;
    this.size = size;
    this.maxWidth = maxWidth;
  }

  List<Label.Line> lines(Label label) {
    for (Label.Line given : label.lines()) {
      if (measure.width(given, size) <= maxWidth) {
        lines.add(given);
      } else {
        given.spans().forEach(this::span);
        flush();
      }
    }
    return lines;
  }

  private void span(Label.Span span) {
    if (measure.formula(span) != null) {
      double width = measure.width(span, size);
      if (used > 0 && used + width > maxWidth) {
        flush();
      }
      line.add(span);
      used += width;
      return;
    }
    String text = span.text();
    int from = 0;
    while (from < text.length()) {
      int to = wordEnd(text, from);
      word(span.withText(text.substring(from, to)));
      from = to;
    }
  }

  /**
   * Returns the end of the blanks and the word that begin here. A hyphen, slash, plus sign or
   * underscore also ends a word.
   */
  private static int wordEnd(String text, int from) {
    int i = from;
    while (i < text.length() && text.charAt(i) == ' ') {
      i++;
    }
    while (i < text.length() && text.charAt(i) != ' ') {
      char c = text.charAt(i++);
      boolean joins = i < text.length() && i - from > 3 && Character.isLetter(text.charAt(i));
      if ((c == '-' || c == '/' || c == '+' || c == '_' || c == '\u00ad' || c == '\u200b')
          && joins) {
        break;
      }
    }
    return i;
  }

  private void word(Label.Span word) {
    double width = width(word.text().stripTrailing(), word);
    if (used > 0 && used + width > maxWidth) {
      flush();
    }
    String text = used == 0 ? word.text().stripLeading() : word.text();
    while (width(text, word) > maxWidth && text.codePointCount(0, text.length()) > 1) {
      int fits = fitting(text, word);
      add(text.substring(0, fits), word);
      flush();
      text = text.substring(fits);
    }
    add(text, word);
  }

  /** Returns how many characters fit on a line, at least one. */
  private int fitting(String text, Label.Span like) {
    int end = Character.charCount(text.codePointAt(0));
    double width = width(text.substring(0, end), like);
    while (end < text.length()) {
      int next = end + Character.charCount(text.codePointAt(end));
      width += width(text.substring(end, next), like);
      if (width > maxWidth) {
        break;
      }
      end = next;
    }
    int part = end < text.length() ? partOfName(text, end) : 0;
    return part > 0 ? part : withoutOrphans(text, end);
  }

  /** Returns the last place at or before the end where a capital begins a part of a name. */
  private static int partOfName(String text, int end) {
    for (int i = end; i >= MIN_CHARACTERS; i--) {
      if (i < text.length()
          && Character.isUpperCase(text.charAt(i))
          && (Character.isLowerCase(text.charAt(i - 1)) || text.charAt(i - 1) == '.')
          && text.length() - i >= MIN_CHARACTERS) {
        return i;
      }
    }
    return 0;
  }

  private static int withoutOrphans(String text, int end) {
    int left = text.codePointCount(end, text.length());
    int kept = text.codePointCount(0, end);
    return left == 0 || left >= MIN_CHARACTERS || kept - (MIN_CHARACTERS - left) < MIN_CHARACTERS
        ? end
        : text.offsetByCodePoints(end, left - MIN_CHARACTERS);
  }

  private void add(String text, Label.Span like) {
    if (!text.isEmpty()) {
      line.add(like.withText(text));
      used += width(text, like);
    }
  }

  private double width(String text, Label.Span like) {
    return measure.width(text, size, like.bold());
  }

  private void flush() {
    List<Label.Span> merged = new ArrayList<>();
    for (Label.Span span : line) {
      int last = merged.size() - 1;
      if (last >= 0
          && span.tex() == null
          && merged.get(last).tex() == null
          && merged.get(last).isStyledAs(span)) {
        merged.set(last, span.withText(merged.get(last).text() + span.text()));
      } else {
        merged.add(span);
      }
    }
    lines.add(new Label.Line(merged));
    line.clear();
    used = 0;
  }
}
