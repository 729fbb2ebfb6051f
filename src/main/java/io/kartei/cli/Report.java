package io.kartei.cli;

import io.kartei.build.BuildRequest;
import io.kartei.build.BuildResult;

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
}
