package io.kartei.facts.reference;

import io.kartei.facts.text.Wrappers;
import io.kartei.model.Inline;
import io.kartei.source.SourceSlice;
import io.kartei.source.SourceSpan;
import io.kartei.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of inlines that still knows where each character stands, in the note and in the tree.
 * Line breaks are {@code \n}; code, formulas, pictures and what is struck out are one character
 * that is no letter.
 */
final class PlacedText {
  /** Stands for what is no text. */
  static final char OBJECT = '\uFFFC';

  /** HTML that is left as it is may hold code, too. */
  private static final Pattern CODE = Pattern.compile("(?i)<(?<end>/?)(?:code|kbd|samp)\\b");

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

  List<Piece> pieces() {
    return pieces;
  }

  /** The text, knowing its place in the note. */
  SourceSlice slice() {
    return new SourceSlice(text.toString(), segments);
  }

  private List<Piece> pieces(List<Inline> inlines) {
    List<Piece> made = new ArrayList<>();
    boolean code = false;
    for (Inline inline : inlines) {
      int start = text.length();
      List<Piece> children = List.of();
      Matcher tag = CODE.matcher(inline instanceof Inline.RawHtml raw ? raw.html() : "");
      if (tag.lookingAt()) {
        code = tag.group("end").isEmpty();
      } else if (code && inline instanceof Inline.Text) {
        object(inline, OBJECT);
      } else if (inline instanceof Inline.Text words) {
        place(words.span(), words.text());
        text.append(words.text());
      } else if (inline instanceof Inline.SoftBreak || inline instanceof Inline.HardBreak) {
        object(inline, '\n');
      } else if (Wrappers.isContainer(inline)) {
        children = pieces(inline.content());
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

  /** Text and source agree at the start and at the end; between them something was unescaped. */
  private void place(SourceSpan span, String words) {
    String written = source.text(span);
    int same = 0;
    while (same < words.length()
        && same < written.length()
        && words.charAt(words.length() - 1 - same) == written.charAt(written.length() - 1 - same)) {
      same++;
    }
    if (same < words.length()) {
      segments.add(new SourceSlice.Segment(text.length(), span.start()));
    }
    segments.add(new SourceSlice.Segment(text.length() + words.length() - same, span.end() - same));
  }
}
