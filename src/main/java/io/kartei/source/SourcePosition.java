package io.kartei.source;

/**
 * A position as shown by an editor.
 *
 * @param line 1-based
 * @param column 1-based, in code points
 */
public record SourcePosition(int line, int column) {}
