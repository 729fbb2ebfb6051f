package io.kartei.source;

/**
 * A place in a file, as its author sees it.
 *
 * @param file the file
 * @param span the position in its text
 */
public record SourcePlace(SourceText file, SourceSpan span) {

  /** Returns the file's path. */
  public String path() {
    return file.path();
  }

  /** Returns the 1-based line where it begins. */
  public int line() {
    return file.lineAt(span.start());
  }
}
