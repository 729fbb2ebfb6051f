package io.kartei.cli;

import io.kartei.build.BuildRequest;
import io.kartei.build.BuildResult;
import io.kartei.build.SiteBuilder;
import io.kartei.cli.external.PictureFetcher;
import io.kartei.cli.measure.ProgressLine;
import io.kartei.messages.Phrase;
import io.kartei.output.MemorySite;
import io.kartei.output.SiteSink;
import io.kartei.render.RenderContext;
import io.kartei.render.Renderer;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code kartei fetch}. */
@Command(
    name = "fetch",
    mixinStandardHelpOptions = true,
    addMethodSubcommands = false,
    versionProvider = Version.class,
    abbreviateSynopsis = true,
    sortOptions = false,
    parameterListHeading = "",
    optionListHeading = "")
final class FetchCommand implements Callable<Integer> {
  private final CommandEnvironment environment;

  @Mixin private final ProjectParameter parameter = new ProjectParameter();

  @Option(names = "--update")
  private boolean update;

  @Mixin private final ReportOptions options = new ReportOptions();

  FetchCommand(CommandEnvironment environment) {
    this.environment = environment;
  }

  /** Makes nothing: only what the notes show is wanted. */
  private static final class Nothing implements Renderer {
    @Override
    public String name() {
      return "nothing";
    }

    @Override
    public void render(RenderContext context, SiteSink sink) {}
  }

  @Override
  public Integer call() throws IOException {
    BuildRequest request = BuildRequest.of(parameter.project(environment.workingDirectory()));
    BuildResult result;
    try (ProgressLine progress = options.progress(environment)) {
      result = new SiteBuilder().renderInto(request, new Nothing(), new MemorySite(), progress);
    }
    if (result.failed(false)) {
      options.report(environment).tellFetch(request, result, null);
      return ExitStatus.FAILED;
    }
    PictureFetcher.Outcome outcome =
        PictureFetcher.of(request.project()).fetch(result.origin().links(), update);
    BuildResult told = result.found(result.origin().rules().judged(outcome.problems()));
    Phrase summary =
        Phrase.of(
            "result.fetched",
            Phrase.of("result.pictures", outcome.fetched()),
            outcome.kept(),
            outcome.missing());
    options.report(environment).tellFetch(request, told, summary);
    return told.failed(false) ? ExitStatus.FAILED : ExitStatus.DONE;
  }
}
