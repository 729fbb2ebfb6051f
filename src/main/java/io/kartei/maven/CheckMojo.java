package io.kartei.maven;

import io.kartei.build.BuildRequest;
import io.kartei.build.BuildResult;
import io.kartei.build.Progress;
import io.kartei.build.SiteBuilder;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/** Tells what is wrong with the notes, and writes nothing. */
@Mojo(
    name = "check",
    defaultPhase = LifecyclePhase.VERIFY,
    requiresProject = false,
    threadSafe = true)
public final class CheckMojo extends KarteiMojo {

  @Override
  public void execute() throws MojoFailureException {
    BuildRequest request = request(false);
    BuildResult result = new SiteBuilder().build(request, Progress.SILENT);
    new LogReport(getLog()).tell(request, result);
  }
}
