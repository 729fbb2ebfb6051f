package io.kartei.diagram.mermaid.scan;

/**
 * An address that a source names, and where.
 *
 * @param url as the author wrote it; never one that runs a script
 * @param start offset of the first character, in the source's text
 * @param end offset behind the last
 */
public record LinkPlace(String url, int start, int end) {}
