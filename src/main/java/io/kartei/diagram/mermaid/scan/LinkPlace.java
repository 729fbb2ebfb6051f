package io.kartei.diagram.mermaid.scan;

/**
 * An address in a source, with its place.
 *
 * @param url as the author wrote it; never one that runs a script
 * @param start offset of the first character, in the source's text
 * @param end offset after the last character
 */
public record LinkPlace(String url, int start, int end) {}
