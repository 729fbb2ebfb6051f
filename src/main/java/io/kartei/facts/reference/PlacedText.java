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
 * The text of inlines, which knows where each character is in the note and in the tree. Line breaks
 * are {@code \n}. Code, formulas, pictures and struck-out text are each a single non-letter
 * character.
 */
final class PlacedText {
  /** Placeholder for anything that isn't text. */
  static final char OBJECT = '\uFFFC';

  /** Tags of code in HTML that is kept as is. */
  private static final Pattern CODE = Pattern.compile("(?i)<(?<end>/?)(?:code|kbd|samp)\\b");

  private final SourceText source;
  private final StringBuilder text = new StringBuilder();
  private final List<SourceSlice.Segment> segments = new ArrayList<>();
  private final List<Piece> pieces;

  /** An inline and its range of the text. */
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

  /** Returns the text with its place in the note. */
  SourceSlice slice() {
    return new SourceSlice(text.toString(), segments);
  }

  private List<Piece> pieces(List<Inline> inlines) {
    List<Piece> made = new ArrayList<>();
    boolean code = false;
    for (Inline inline : inlines) {
      int start = text.length();
      List<Piece> children = List.of();
      if (inline instanceof Inline.RawHtml raw) {
        Matcher tag = CODE.matcher(raw.html());
        code = tag.lookingAt() ? tag.group("end").isEmpty() : code;
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
      } else if (!(inline instanceof Inline.Anchor)) {
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

  /**
   * Places a text whose start and end match the source, while escapes in between may have been
   * resolved.
   */
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
