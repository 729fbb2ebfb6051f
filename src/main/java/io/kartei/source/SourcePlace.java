package io.kartei.source;

/**
 * A place in a file, as its author sees it.
 *
 * @param file the file
 * @param span where in its text
 */
public record SourcePlace(SourceText file, SourceSpan span) {

  /** The file's path. */
  public String path() {
    return file.path();
  }

  /** The 1-based line where it begins. */
  public int line() {
    return file.lineAt(span.start());
  }
}
