package io.kartei.cli;

import io.kartei.build.BuildRequest;
import io.kartei.build.BuildResult;
import io.kartei.diagnostic.Severity;

/** Tells what came of a build. */
interface Report {

  /**
   * Tells it.
   *
   * @param request what was asked for
   * @param result what came of it
   * @param seconds how long it took
   */
  void tell(BuildRequest request, BuildResult result, double seconds);

  /** Whether the result is a failure: an error, or a warning of a strict build. */
  static boolean failed(BuildRequest request, BuildResult result) {
    return count(result, Severity.ERROR) > 0
        || (request.strict() && count(result, Severity.WARNING) > 0);
  }

  /** How many diagnostics of a severity there are. */
  static long count(BuildResult result, Severity severity) {
    return result.diagnostics().stream().filter(d -> d.severity() == severity).count();
  }
}
