package io.kartei.markdown;

import io.kartei.source.SourceSpan;

/**
 * A comment that is meant for Kartei: it begins with its name.
 *
 * @param span the whole comment
 * @param text what is in it
 */
public record AuthorComment(SourceSpan span, String text) {}
