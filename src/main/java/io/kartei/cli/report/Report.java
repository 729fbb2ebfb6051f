package io.kartei.cli.report;

import io.kartei.build.BuildRequest;
import io.kartei.build.BuildResult;

/** Reports the result of a build to whoever asked for it. */
public interface Report {

  /**
   * Reports a build.
   *
   * @param request the request
   * @param result the result
   * @param seconds how long it took
   */
  void tell(BuildRequest request, BuildResult result, double seconds);
}
