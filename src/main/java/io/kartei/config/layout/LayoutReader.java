package io.kartei.config.layout;

import org.jspecify.annotations.Nullable;

/** Knows the projects of one generator. */
interface LayoutReader {

  /** Returns the layout of a project, or null if it isn't one of this generator. */
  @Nullable Layout read(ProjectFiles files);
}
