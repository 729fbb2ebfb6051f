package io.kartei.source;

import org.jspecify.annotations.Nullable;

/**
 * Something about a file or folder that kept it from being read as it should.
 *
 * @param kind what it is
 * @param path relative to the content folder, with {@code /}; empty for the content folder itself
 * @param span the place in the file, or null when it concerns the whole
 * @param detail a word more: the reason, as {@link ReadFault} has it, or the encoding; may be empty
 */
public record SourceProblem(Kind kind, String path, @Nullable SourceSpan span, String detail) {

  /** What can be wrong with a file before anybody looks at its contents. */
  public enum Kind {
    /** A folder could not be listed: whatever it holds is missing. */
    UNREADABLE_FOLDER,
    /** A file could not be read; it is left out. */
    UNREADABLE_FILE,
    /** A note is longer than any can be; it is left out. */
    TOO_LARGE,
    /** A pipe, a socket or a device; it is left out. */
    NO_FILE,
    /** A symbolic link leaves the project; it is left out. */
    LINK_OUTSIDE,
    /** A symbolic link leads back to a folder it lies in; it is left out. */
    LINK_LOOP,
    /** A symbolic link leads to nothing; it is left out. */
    LINK_BROKEN,
    /** The file is not UTF-8; it was read in another encoding. */
    NOT_UTF8,
    /** Another file has the same name, written with other Unicode code points; this is left out. */
    SAME_NAME
  }

  /** Whether what lies at the path is missing from what was read. */
  boolean leavesOut() {
    return kind != Kind.NOT_UTF8 && kind != Kind.SAME_NAME;
  }

  static SourceProblem of(Kind kind, String path, String detail) {
    return new SourceProblem(kind, path, null, detail);
  }
}
