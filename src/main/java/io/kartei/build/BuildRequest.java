package io.kartei.build;

import io.kartei.config.SiteConfig;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to build.
 *
 * @param project the folder with {@code kartei.yaml}, {@code book.toml} or just notes
 * @param output the folder to write to, or null for the configured one, by default {@code site} in
 *     the project
 * @param only the names of the outputs to make; empty for the configured ones
 * @param skip the names of outputs to leave out
 * @param strict whether warnings are errors
 * @param force whether to write into a folder that contains other files and was never a site
 * @param write whether to write at all; false means only check
 * @param teacher whether to keep what is only for teachers
 * @param threads the number of threads to use, at least 1
 */
public record BuildRequest(
    Path project,
    @Nullable Path output,
    List<String> only,
    List<String> skip,
    boolean strict,
    boolean force,
    boolean write,
    boolean teacher,
    int threads) {

  public BuildRequest {
    only = List.copyOf(only);
    skip = List.copyOf(skip);
  }

  /** Creates a request for a build that doesn't write into somebody else's folder. */
  public BuildRequest(
      Path project,
      @Nullable Path output,
      List<String> only,
      List<String> skip,
      boolean strict,
      boolean write,
      int threads) {
    this(project, output, only, skip, strict, false, write, false, threads);
  }

  /** Returns the same request, but forced to write into any folder. */
  public BuildRequest forced() {
    return new BuildRequest(project, output, only, skip, strict, true, write, teacher, threads);
  }

  /** Returns the same request, but with what is only for teachers. */
  public BuildRequest forTeachers() {
    return new BuildRequest(project, output, only, skip, strict, force, write, true, threads);
  }

  /** Returns the same request without these outputs. */
  public BuildRequest skipping(List<String> outputs) {
    List<String> all = new ArrayList<>(skip);
    all.addAll(outputs);
    return new BuildRequest(project, output, only, all, strict, force, write, teacher, threads);
  }

  /** Returns a request with the defaults for everything. */
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

  /** Returns whether an output of a site is wanted. */
  boolean wants(String output, SiteConfig config) {
    boolean chosen = only.isEmpty() ? config.wants(output) : only.contains(output);
    return chosen && !skip.contains(output);
  }
}
