package io.kartei.maven;

import io.kartei.build.BuildRequest;
import io.kartei.build.BuildResult;
import io.kartei.build.Progress;
import io.kartei.build.SiteBuilder;
import org.apache.maven.plugin.MojoFailureException;

/**
 * Builds the site. In a project that enables this plugin's extensions: {@code mvn site-generate}.
 */
public final class GenerateMojo extends KarteiMojo {
  /** Whether to write even into a folder that contains files and was never a site. */
  private boolean force;

  @Override
  public void execute() throws MojoFailureException {
    BuildRequest request = request(true);
    BuildResult result =
        new SiteBuilder().build(force ? request.forced() : request, Progress.SILENT);
    report().tell(request, result);
  }
}
