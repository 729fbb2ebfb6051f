package io.kartei.source;

import org.jspecify.annotations.Nullable;

/**
 * The text of one file, with its path. Places in it are kept as offsets; lines and columns are
 * derived when somebody asks.
 */
public final class SourceText {
  private final String path;
  private final String text;
  private volatile @Nullable LineMap lines;

  private SourceText(String path, String text) {
    this.path = path;
    this.text = text;
  }

  /**
   * The text of a file.
   *
   * @param path how the file is named to its author: relative to the content folder, with {@code /}
   * @param text the whole text, without a byte order mark
   */
  public static SourceText of(String path, String text) {
    return new SourceText(path, text);
  }

  /** The file's path relative to the content folder, with {@code /}. */
  public String path() {
    return path;
  }

  /** The whole text. */
  public String text() {
    return text;
  }

  /** The part of the text that the span covers. */
  public String text(SourceSpan span) {
    return text.substring(span.start(), span.end());
  }

  /** Line and column of an offset; an offset behind the text is the text's end. */
  public SourcePosition position(int offset) {
    int at = Math.min(offset, text.length());
    LineMap map = lines();
    int line = map.lineAt(at);
    return new SourcePosition(line, text.codePointCount(map.start(line), at) + 1);
  }

  /** The 1-based line that holds an offset. */
  public int lineAt(int offset) {
    return lines().lineAt(Math.min(offset, text.length()));
  }

  /** The text of a 1-based line, without its line ending. */
  public String line(int line) {
    return lines().line(line);
  }

  /** The offset of the first character of a 1-based line. */
  public int lineStart(int line) {
    return lines().start(line);
  }

  /** How many lines there are; an empty text has one. */
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
