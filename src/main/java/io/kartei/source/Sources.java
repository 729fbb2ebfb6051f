package io.kartei.source;

import org.jspecify.annotations.Nullable;

/** Finds the text of a file by its path, to show the line that a diagnostic speaks of. */
@FunctionalInterface
public interface Sources {

  /** The text of the file, or null when it is not a text that was read. */
  @Nullable SourceText find(String path);
}
