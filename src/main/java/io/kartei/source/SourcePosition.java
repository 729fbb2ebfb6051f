package io.kartei.source;

/**
 * A place as an editor shows it.
 *
 * @param line 1-based
 * @param column 1-based, in code points
 */
public record SourcePosition(int line, int column) {}
