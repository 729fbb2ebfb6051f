package io.kartei.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The text of one file, with its path. Positions in it are kept as offsets; lines and columns are
 * computed on demand. A text may be composed of pieces of several files, like a note that includes
 * others; {@link #place} then returns where something comes from.
 */
public final class SourceText {
  private final String path;
  private final String text;
  private final List<SourcePiece> pieces;
  private final @Nullable SourceText alone;
  private volatile @Nullable LineMap lines;

  private SourceText(
      String path, String text, List<SourcePiece> pieces, @Nullable SourceText alone) {
    this.path = path;
    this.text = text;
    this.pieces = pieces;
    this.alone = alone;
  }

  /**
   * Makes the text of a file.
   *
   * @param path the path that its author knows: relative to the content folder, with {@code /}
   * @param text the whole text, without a byte order mark
   */
  public static SourceText of(String path, String text) {
    return new SourceText(path, text, List.of(), null);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof SourceText that
            && path.equals(that.path)
            && text.equals(that.text)
            && pieces.equals(that.pieces)
            && Objects.equals(alone, that.alone));
  }

  @Override
  public int hashCode() {
    return 31 * path.hashCode() + text.hashCode();
  }

  /**
   * Makes the text of a file with the files that it includes.
   *
   * @param file the file as its author wrote it
   * @param text the whole text
   * @param pieces where it comes from, in ascending order, the first at 0
   */
  public static SourceText composed(SourceText file, String text, List<SourcePiece> pieces) {
    SourceText own = file.alone == null ? file : file.alone;
    return new SourceText(file.path, text, List.copyOf(pieces), own);
  }

  /**
   * Returns the text with some spans replaced; what remains still knows its place, and what is new
   * has the place of what it replaces.
   *
   * @param edits in ascending order, none of which overlap
   */
  public SourceText edited(List<SourceEdit> edits) {
    if (edits.isEmpty()) {
      return this;
    }
    StringBuilder made = new StringBuilder();
    List<SourcePiece> run = new ArrayList<>();
    int done = 0;
    for (SourceEdit edit : edits) {
      keep(done, edit.start(), made, run);
      if (!edit.text().isEmpty()) {
        SourcePlace at = place(new SourceSpan(edit.start(), edit.start()));
        int line = ownLine(edit.start());
        int own = alone == null ? edit.start() : alone.lineStart(line);
        run.add(new SourcePiece(made.length(), at.file(), at.span().start(), 0, own));
        made.append(edit.text());
      }
      done = edit.end();
    }
    keep(done, text.length(), made, run);
    if (run.isEmpty()) {
      run.add(new SourcePiece(0, alone == null ? this : alone, 0, 0, 0));
    }
    return composed(this, made.toString(), run);
  }

  /** Adds the pieces of a part of this text to the text that is made of it. */
  private void keep(int from, int to, StringBuilder made, List<SourcePiece> run) {
    if (from >= to) {
      return;
    }
    if (pieces.isEmpty()) {
      run.add(new SourcePiece(made.length(), this, from, to - from, from));
    } else {
      for (int i = piece(from); i < pieces.size() && pieces.get(i).at() < to; i++) {
        SourcePiece old = pieces.get(i);
        int skipped = Math.max(0, from - old.at());
        int end = i + 1 < pieces.size() ? Math.min(to, pieces.get(i + 1).at()) : to;
        int length = Math.max(0, Math.min(old.length() - skipped, end - old.at() - skipped));
        boolean ours = alone != null && old.file().equals(alone);
        int at = made.length() + Math.max(0, old.at() - from);
        run.add(
            new SourcePiece(
                at,
                old.file(),
                old.start() + Math.min(skipped, old.length()),
                length,
                ours ? old.own() + Math.min(skipped, old.length()) : old.own()));
      }
    }
    made.append(text, from, to);
  }

  /**
   * Returns where the author wrote the text of a span; if it comes from several files, where its
   * first part is.
   */
  public SourcePlace place(SourceSpan span) {
    if (pieces.isEmpty()) {
      return new SourcePlace(this, span);
    }
    SourcePiece first = pieces.get(piece(span.start()));
    int last = piece(Math.max(span.start(), span.end() - 1));
    while (!pieces.get(last).file().equals(first.file())) {
      last--;
    }
    int start = inFile(first, span.start());
    int next = last + 1 < pieces.size() ? pieces.get(last + 1).at() : text.length();
    int end = inFile(pieces.get(last), Math.min(span.end(), next));
    return new SourcePlace(first.file(), new SourceSpan(start, Math.max(start, end)));
  }

  /**
   * Returns the 1-based line, in the file itself, of an offset or of the directive that included
   * the text there.
   */
  public int ownLine(int offset) {
    if (alone == null || pieces.isEmpty()) {
      return lineAt(offset);
    }
    SourcePiece piece = pieces.get(piece(offset));
    boolean own = piece.file().equals(alone);
    return alone.lineAt(own ? inFile(piece, offset) : piece.own());
  }

  private static int inFile(SourcePiece piece, int offset) {
    return piece.start() + Math.min(offset - piece.at(), piece.length());
  }

  /** Returns the index of the last piece that begins at or before an offset. */
  private int piece(int offset) {
    int low = 0;
    int high = pieces.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (pieces.get(middle).at() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /** Returns the file's path relative to the content folder, with {@code /}. */
  public String path() {
    return path;
  }

  /** The whole text. */
  public String text() {
    return text;
  }

  /** Returns the part of the text that the span covers; ignores what is past the end. */
  public String text(SourceSpan span) {
    int end = Math.min(span.end(), text.length());
    return text.substring(Math.min(span.start(), end), end);
  }

  /** Returns line and column of an offset; an offset past the end counts as the end of the text. */
  public SourcePosition position(int offset) {
    int at = Math.min(offset, text.length());
    LineMap map = lines();
    int line = map.lineAt(at);
    return new SourcePosition(line, text.codePointCount(map.start(line), at) + 1);
  }

  /** Returns the 1-based line that contains an offset. */
  public int lineAt(int offset) {
    return lines().lineAt(Math.min(offset, text.length()));
  }

  /** Returns the text of a 1-based line, without its line ending. */
  public String line(int line) {
    return lines().line(line);
  }

  /** Returns the offset of the first character of a 1-based line. */
  public int lineStart(int line) {
    return lines().start(line);
  }

  /** Returns the number of lines; an empty text has one. */
  public int lineCount() {
    return lines().count();
  }

  private LineMap lines() {
    LineMap map = lines;
    if (map == null) {
      map = new LineMap(text);
      lines = map;
    }
    return map;
  }
}
