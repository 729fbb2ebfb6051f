package io.kartei.maven;

import io.kartei.build.BuildRequest;
import io.kartei.build.BuildResult;
import io.kartei.build.Progress;
import io.kartei.build.SiteBuilder;
import io.kartei.serve.Preview;
import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.jspecify.annotations.Nullable;

/** Shows the site in a browser while its author writes; Ctrl-C ends it. */
public final class ServeMojo extends KarteiMojo {
  /** The port to take. Default: 3000 or, if it is taken, the next free one. */
  private @Nullable Integer port;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    BuildRequest request = request(true);
    SiteBuilder builder = new SiteBuilder();
    try (Preview preview =
        Preview.start(
            request.project(),
            port,
            language(),
            (sink, late) -> builder.buildInto(request, sink, Progress.SILENT, late),
            new Told())) {
      getLog().info("Serving " + preview.address() + " (press Ctrl-C to stop)");
      new CountDownLatch(1).await();
    } catch (IOException e) {
      throw new MojoExecutionException("cannot serve: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Reports each build when it ends. */
  private final class Told implements Preview.Listener {
    @Override
    public void built(BuildResult result, double seconds) {
      report().diagnostics(result);
    }

    @Override
    public void found(BuildResult late) {
      report().diagnostics(late);
    }

    @Override
    public void broke(RuntimeException cause) {
      getLog().error(cause);
    }
  }
}
