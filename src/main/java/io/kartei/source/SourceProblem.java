package io.kartei.source;

import org.jspecify.annotations.Nullable;

/**
 * A problem that kept a file or folder from being read properly.
 *
 * @param kind the kind of problem
 * @param path relative to the content folder, with {@code /}; empty for the content folder itself
 * @param span the place in the file, or null if it concerns the whole file
 * @param detail a detail: the reason, as a key of {@link ReadFault}, or the encoding; may be empty
 */
public record SourceProblem(Kind kind, String path, @Nullable SourceSpan span, String detail) {

  /** What can be wrong with a file, whatever its contents. */
  public enum Kind {
    /** A folder could not be listed; its contents are missing. */
    UNREADABLE_FOLDER,
    /** A file could not be read; it is left out. */
    UNREADABLE_FILE,
    /** A note exceeds the maximum size; it is left out. */
    TOO_LARGE,
    /** A pipe, a socket or a device; it is left out. */
    NO_FILE,
    /** A symbolic link leaves the project; it is left out. */
    LINK_OUTSIDE,
    /** A symbolic link leads back to a folder that contains it; it is left out. */
    LINK_LOOP,
    /** A symbolic link is broken; it is left out. */
    LINK_BROKEN,
    /** The file is not UTF-8; it was read in another encoding. */
    NOT_UTF8,
    /**
     * Another file has the same name, written with other Unicode code points; this one is left out.
     */
    SAME_NAME
  }

  /** Whether the file or folder at the path was left out. */
  boolean leavesOut() {
    return kind != Kind.NOT_UTF8 && kind != Kind.SAME_NAME;
  }

  static SourceProblem of(Kind kind, String path, String detail) {
    return new SourceProblem(kind, path, null, detail);
  }
}
