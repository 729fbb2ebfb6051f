package io.kartei.growth;

import io.kartei.build.BuildRequest;
import io.kartei.build.BuildResult;
import io.kartei.build.Progress;
import io.kartei.build.SiteBuilder;
import io.kartei.output.SiteSink;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Builds a project as a preview does, with what the last call left, and makes one page. {@link
 * CountingLoader} loads this class and all that it uses anew, so it takes and gives only what the
 * Java library has.
 */
public final class CountedEdit implements BiFunction<Path, String, byte[]> {
  private final SiteBuilder builder = new SiteBuilder();

  @Override
  public byte[] apply(Path project, String page) {
    Pages pages = new Pages();
    BuildRequest request =
        new BuildRequest(project, null, List.of(), List.of("pdf", "book"), false, true, 1);
    BuildResult result = builder.buildInto(request, pages, Progress.SILENT);
    Supplier<byte @Nullable []> made = pages.offered.get(page);
    byte[] bytes = result.written() && made != null ? made.get() : null;
    if (bytes == null) {
      throw new AssertionError("no " + page + ": " + result.diagnostics());
    }
    return bytes;
  }

  /** Pages that are made when somebody asks for them. */
  private static final class Pages implements SiteSink {
    private final Map<String, Supplier<byte @Nullable []>> offered = new TreeMap<>();

    @Override
    public void put(String path, byte[] bytes) {
      offered.put(path, () -> bytes);
    }

    @Override
    public void offer(String path, Supplier<byte @Nullable []> file) {
      offered.put(path, file);
    }
  }
}
