package io.kartei.cli;

import io.kartei.build.BuildRequest;
import io.kartei.build.BuildResult;
import io.kartei.build.SiteBuilder;

/** Builds once and tells what came of it. */
final class OneBuild {
  private OneBuild() {}

  /** Returns an {@link ExitStatus}. */
  static int run(BuildRequest request, ReportOptions options, Surroundings surroundings) {
    long start = System.nanoTime();
    BuildResult result;
    try (ProgressLine progress = options.progress(surroundings)) {
      result = new SiteBuilder().build(request, progress);
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    options.report(surroundings).tell(request, result, seconds);
    return Report.failed(request, result) ? ExitStatus.FAILED : ExitStatus.DONE;
  }
}
