package io.kartei.maven;

import io.kartei.build.BuildRequest;
import io.kartei.build.BuildResult;
import io.kartei.build.Progress;
import io.kartei.build.SiteBuilder;
import org.apache.maven.plugin.MojoFailureException;

/** Reports what is wrong with the notes, and writes nothing. */
public final class CheckMojo extends KarteiMojo {

  @Override
  public void execute() throws MojoFailureException {
    BuildRequest request = request(false);
    BuildResult result = new SiteBuilder().build(request, Progress.SILENT);
    report().tell(request, result);
  }
}
