package io.kartei.include;

import io.kartei.source.SourceSpan;
import org.jspecify.annotations.Nullable;

/**
 * A place in a text that stands for a file.
 *
 * @param kind what it requests
 * @param span its position
 * @param path the file it names; empty if it names none; several in a list, a line each
 * @param part the part of the file: {@code 2:10}, {@code name}, or null for the whole file
 * @param words the first line of a fence of code; what comes before each line otherwise
 */
record Directive(Kind kind, SourceSpan span, String path, @Nullable String part, String words) {

  /** What a directive requests. */
  enum Kind {
    /** Insert the file, or a part of it. */
    INCLUDE,
    /** Insert several files. */
    LIST,
    /** Insert the file in a fence of code. */
    CODE,
    /** Insert nothing on the page. */
    NOTHING,
    /** Leave the directive as it is, but without the sign before it. */
    ESCAPED
  }
}
