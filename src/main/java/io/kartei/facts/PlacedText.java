package io.kartei.facts;

import io.kartei.model.Inline;
import io.kartei.source.SourceSlice;
import io.kartei.source.SourceSpan;
import io.kartei.source.SourceText;
import java.util.ArrayList;
import java.util.List;

/**
 * The text of inlines that still knows where each character stands, in the note and in the tree.
 * Line breaks are {@code \n}; code, formulas, pictures and what is struck out are one character
 * that is no letter.
 */
final class PlacedText {
  /** Stands for what is no text. */
  static final char OBJECT = '\uFFFC';

  private final SourceText source;
  private final StringBuilder text = new StringBuilder();
  private final List<SourceSlice.Segment> segments = new ArrayList<>();
  private final List<Piece> pieces;

  /** An inline, and the range of the text that it is. */
  record Piece(Inline inline, int start, int end, List<Piece> children) {}

  private PlacedText(List<Inline> inlines, SourceText source) {
    this.source = source;
    this.pieces = pieces(inlines);
  }

  static PlacedText of(List<Inline> inlines, SourceText source) {
    return new PlacedText(inlines, source);
  }

  String text() {
    return text.toString();
  }

  List<Piece> pieces() {
    return pieces;
  }

  /** The text from one offset to another; it knows its place in the note. */
  SourceSlice slice() {
    return new SourceSlice(text.toString(), segments);
  }

  private List<Piece> pieces(List<Inline> inlines) {
    List<Piece> made = new ArrayList<>();
    for (Inline inline : inlines) {
      int start = text.length();
      List<Piece> children = List.of();
      if (inline instanceof Inline.Text words) {
        place(words.span(), words.text());
        text.append(words.text());
      } else if (inline instanceof Inline.SoftBreak || inline instanceof Inline.HardBreak) {
        object(inline, '\n');
      } else if (Containers.isContainer(inline)) {
        children = pieces(Containers.content(inline));
      } else if (inline instanceof Inline.Element element) {
        object(inline, element.tag().equals("br") ? '\n' : OBJECT);
      } else if (!(inline instanceof Inline.RawHtml) && !(inline instanceof Inline.Anchor)) {
        object(inline, OBJECT);
      }
      made.add(new Piece(inline, start, text.length(), children));
    }
    return made;
  }

  private void object(Inline inline, char sign) {
    segments.add(new SourceSlice.Segment(text.length(), inline.span().start()));
    text.append(sign);
  }

  /** What was taken off or unescaped stood in front, if what is left stands at the end. */
  private void place(SourceSpan span, String words) {
    int start = span.end() - words.length();
    boolean atEnd = start >= span.start() && source.text().startsWith(words, start);
    segments.add(new SourceSlice.Segment(text.length(), atEnd ? start : span.start()));
  }
}
