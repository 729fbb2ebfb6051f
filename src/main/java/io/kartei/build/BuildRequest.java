package io.kartei.build;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to build.
 *
 * @param project the folder with {@code kartei.yaml}, {@code book.toml} or just notes
 * @param output where to write, or null for the configured place, by default {@code site} in it
 * @param only names of outputs to make; empty for those of the configuration
 * @param skip names of outputs to leave out
 * @param strict whether warnings are errors
 * @param force whether to write into a folder that holds other files and was never a site
 * @param write whether to write at all; false only checks
 * @param threads how many to use, at least 1
 */
public record BuildRequest(
    Path project,
    @Nullable Path output,
    List<String> only,
    List<String> skip,
    boolean strict,
    boolean force,
    boolean write,
    int threads) {

  public BuildRequest {
    only = List.copyOf(only);
    skip = List.copyOf(skip);
  }

  /** A build that does not write into somebody else's folder. */
  public BuildRequest(
      Path project,
      @Nullable Path output,
      List<String> only,
      List<String> skip,
      boolean strict,
      boolean write,
      int threads) {
    this(project, output, only, skip, strict, false, write, threads);
  }

  /** The same, written wherever it is to be. */
  public BuildRequest forced() {
    return new BuildRequest(project, output, only, skip, strict, true, write, threads);
  }

  /** A build with everything at its default. */
  public static BuildRequest of(Path project) {
    return new BuildRequest(
        project,
        null,
        List.of(),
        List.of(),
        false,
        true,
        Runtime.getRuntime().availableProcessors());
  }
}
