package io.kartei.facts.reference;

import io.kartei.facts.text.HtmlWords;
import io.kartei.facts.text.Marker;
import io.kartei.model.Block;
import io.kartei.model.Inline;
import io.kartei.source.SourceSlice;
import io.kartei.source.SourceSpan;
import io.kartei.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds exam references in lines of text and replaces them with inlines of their own. */
public final class ExamLineReader {
  private static final int SIGN = 0x1F4DD;

  private final SourceText source;
  private final ExamReferenceReader exams;

  public ExamLineReader(SourceText source, ExamReferenceReader exams) {
    this.source = source;
    this.exams = exams;
  }

  /**
   * Returns the inlines, with references in place of the text they were read from.
   *
   * @param container the quote or item around them, or null
   */
  List<Inline> read(List<Inline> inlines, @Nullable SourceSpan container) {
    PlacedText placed = PlacedText.of(inlines, source);
    List<ReferenceInserter.Patch> patches = lines(placed.slice(), container);
    return patches.isEmpty() ? inlines : ReferenceInserter.insert(placed, patches);
  }

  /**
   * Reads a heading, like {@link #read(List, SourceSpan)}; it may also be a task of a sitting.
   *
   * @param above the headings above it, the nearest first
   */
  List<Inline> heading(List<Inline> inlines, @Nullable SourceSpan container, List<String> above) {
    PlacedText placed = PlacedText.of(inlines, source);
    List<ReferenceInserter.Patch> patches = lines(placed.slice(), container);
    String text = placed.slice().text();
    if (patches.isEmpty() && !above.isEmpty()) {
      int from = Chars.skipBlanks(text, 0);
      add(
          patches,
          text,
          from,
          exams.readBelow(placed.slice(), from, text.length(), above),
          text.length());
    }
    return patches.isEmpty() ? inlines : ReferenceInserter.insert(placed, patches);
  }

  /** Reads the lines of HTML that is kept as is, as long as they occur literally in the source. */
  void read(Block.RawHtml html, @Nullable SourceSpan container) {
    int start = html.span().start();
    if (html.html().indexOf(SIGN) >= 0 && source.text().startsWith(html.html().strip(), start)) {
      String words = HtmlWords.of(html.html().strip());
      lines(new SourceSlice(words, List.of(new SourceSlice.Segment(0, start))), container);
    }
  }

  private List<ReferenceInserter.Patch> lines(SourceSlice slice, @Nullable SourceSpan container) {
    List<ReferenceInserter.Patch> patches = new ArrayList<>();
    int line = 0;
    while (line <= slice.text().length()) {
      int newLine = slice.text().indexOf('\n', line);
      int end = newLine < 0 ? slice.text().length() : newLine;
      line = Math.max(end + 1, line(slice, line, end, container, patches));
    }
    return patches;
  }

  /** Reads one line; returns the earliest offset at which the next one begins. */
  private int line(
      SourceSlice slice,
      int start,
      int end,
      @Nullable SourceSpan container,
      List<ReferenceInserter.Patch> patches) {
    String text = slice.text();
    int sign = next(text, start, end);
    if (sign < 0) {
      if (!exams.needsMarkers()) {
        ExamReferenceReader.Taken taken = exams.readUnmarked(slice, start, end, container);
        add(patches, text, taken == null ? start : taken.start(), taken, end);
      }
      return end;
    }
    int done = end;
    while (sign >= 0) {
      int from = behindMarkers(text, sign, end);
      int following = next(text, from, end);
      int to = following < 0 ? end : following;
      if (from == end && end < text.length()) {
        // the marker is alone on its line
        int newLine = text.indexOf('\n', end + 1);
        from = Chars.skipBlanks(text, end + 1);
        to = newLine < 0 ? text.length() : newLine;
        done = next(text, end + 1, to) < 0 ? to : end;
        to = done == end ? from : to;
      }
      add(
          patches,
          text,
          beforeMarkers(text, sign, start),
          exams.read(slice, from, to, container),
          to);
      sign = following;
    }
    return done;
  }

  private static void add(
      List<ReferenceInserter.Patch> patches,
      String text,
      int start,
      ExamReferenceReader.@Nullable Taken taken,
      int to) {
    if (taken != null) {
      int end = Chars.skipOrnaments(text, taken.end(), to);
      patches.add(new ReferenceInserter.Patch(start, end == to ? to : taken.end(), taken.ids()));
    }
  }

  private static int next(String text, int from, int end) {
    for (int at = from; at < end; at++) {
      if (text.codePointAt(at) == SIGN) {
        return at;
      }
    }
    return -1;
  }

  private static int behindMarkers(String text, int from, int end) {
    int at = from;
    while (at < end) {
      int codePoint = text.codePointAt(at);
      if (Marker.of(codePoint) == null && !Marker.isFiller(codePoint)) {
        break;
      }
      at += Character.charCount(codePoint);
    }
    return Math.min(at, end);
  }

  /**
   * Returns the start of the markers directly before the sign. A marker that opens a question isn't
   * included.
   */
  private static int beforeMarkers(String text, int sign, int lineStart) {
    int at = sign;
    int marker = sign;
    while (at > lineStart) {
      int codePoint = text.codePointBefore(at);
      String sort = Marker.of(codePoint);
      boolean mine = Marker.RELEVANT.equals(sort) || "💬".equals(sort);
      if (!mine && !Marker.isFiller(codePoint)) {
        break;
      }
      at -= Character.charCount(codePoint);
      marker = mine ? at : marker;
    }
    return at == lineStart ? lineStart : marker;
  }

  /** Scanning helpers. */
  private static final class Chars {
    private Chars() {}

    static int skipBlanks(String text, int from) {
      int at = from;
      while (at < text.length() && text.charAt(at) == ' ') {
        at++;
      }
      return at;
    }

    /** Returns the offset after blanks and list punctuation. */
    static int skipOrnaments(String text, int from, int to) {
      int at = from;
      while (at < to
          && (Character.isWhitespace(text.charAt(at)) || ".,;".indexOf(text.charAt(at)) >= 0)) {
        at++;
      }
      return at;
    }
  }
}
