package io.kartei.growth;

import io.kartei.build.BuildRequest;
import io.kartei.build.BuildResult;
import io.kartei.build.SiteBuilder;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/**
 * Builds a project with one thread, nothing written; tells when a stage begins and when a file is
 * made, and returns the codes of what is said. {@link CountingLoader} loads this class and all that
 * it uses anew, so it takes and gives only what the Java library has.
 */
public final class CountedBuild implements BiFunction<Path, Consumer<String>, List<String>> {
  /** Stands before the path of a file that was made. */
  static final String FILE = "/";

  @Override
  public List<String> apply(Path project, Consumer<String> events) {
    BuildRequest request = new BuildRequest(project, null, List.of(), List.of(), false, true, 1);
    BuildResult result =
        new SiteBuilder() // one that remembers nothing
            .buildInto(
                request,
                (path, bytes) -> events.accept(FILE + path),
                (stage, done, total) -> events.accept(stage));
    if (!result.written()) {
      throw new AssertionError("nothing was built: " + result.diagnostics());
    }
    return result.diagnostics().stream().map(d -> d.code() + ": " + d.message()).toList();
  }
}
