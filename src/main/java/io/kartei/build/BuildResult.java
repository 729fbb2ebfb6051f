package io.kartei.build;

import io.kartei.diagnostic.Diagnostic;
import io.kartei.source.Sources;
import java.nio.file.Path;
import java.util.List;

/**
 * What came of a build.
 *
 * @param written whether a site was written; false after an error, and when only checking
 * @param output where it was, or would have been, written
 * @param counts what it holds
 * @param diagnostics sorted
 * @param sources the texts that the diagnostics speak of
 */
public record BuildResult(
    boolean written, Path output, Counts counts, List<Diagnostic> diagnostics, Sources sources) {

  public BuildResult {
    diagnostics = List.copyOf(diagnostics);
  }

  /** How many there are of each. */
  public record Counts(
      int notes, int examReferences, int questions, int cards, int sheets, int diagrams) {

    /** Of nothing. */
    public static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0);
  }
}
