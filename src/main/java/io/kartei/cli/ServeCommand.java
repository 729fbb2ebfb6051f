package io.kartei.cli;

import io.kartei.build.BuildRequest;
import io.kartei.build.BuildResult;
import io.kartei.build.Progress;
import io.kartei.build.SiteBuilder;
import io.kartei.cli.usage.UsageException;
import io.kartei.diagnostic.DiagnosticSink;
import io.kartei.messages.Phrase;
import io.kartei.output.SiteSink;
import io.kartei.serve.Preview;
import java.io.IOException;
import java.net.BindException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code kartei serve}. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    addMethodSubcommands = false,
    versionProvider = Version.class,
    abbreviateSynopsis = true,
    sortOptions = false,
    parameterListHeading = "",
    optionListHeading = "")
final class ServeCommand implements Callable<Integer> {
  private final CommandEnvironment environment;

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Mixin private final SourceOptions source = new SourceOptions();

  @Option(
      names = {"-p", "--port"},
      paramLabel = "N")
  private @Nullable Integer port;

  @Mixin private final ReportOptions options = new ReportOptions();

  ServeCommand(CommandEnvironment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() throws IOException {
    if (port != null && (port < 0 || port > 65535)) {
      throw UsageException.of(spec, "usage.no-port");
    }
    BuildRequest request = quick(source.request(environment, null, false, true));
    try (Preview preview =
        Preview.start(
            request.project(),
            port,
            options.language(environment),
            new Previewed(request),
            new Told(request))) {
      tellAddress(preview);
      environment.stop().await(preview.address());
    } catch (BindException e) {
      environment.err().println(said(taken()));
      return ExitStatus.FAILED;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return ExitStatus.DONE;
  }

  /**
   * Leaves out what takes too long to print after every keystroke, unless it was requested by name.
   */
  private static BuildRequest quick(BuildRequest request) {
    if (!request.only().isEmpty()) {
      return request;
    }
    return request.skipping(List.of("pdf", "book"));
  }

  private String said(Phrase words) {
    return words.in(options.language(environment));
  }

  private Phrase taken() {
    return port == null
        ? Phrase.of("serve.no-port", String.valueOf(Preview.DEFAULT_PORT))
        : Phrase.of("serve.port-taken", String.valueOf(port));
  }

  private void tellAddress(Preview preview) {
    if (port == null && preview.port() != Preview.DEFAULT_PORT) {
      String usual = String.valueOf(Preview.DEFAULT_PORT);
      environment.err().println(said(Phrase.of("serve.usual-taken", usual)));
    }
    environment.out().println(said(Phrase.of("serve.address", preview.address())));
  }

  /** Builds what is shown. */
  private static final class Previewed implements Preview.Build {
    private final SiteBuilder builder = new SiteBuilder();
    private final BuildRequest request;

    Previewed(BuildRequest request) {
      this.request = request;
    }

    @Override
    public BuildResult into(SiteSink sink, DiagnosticSink late) {
      return builder.buildInto(request, sink, Progress.SILENT, late);
    }

    @Override
    public Map<String, byte[]> early(Set<Path> changed) {
      return builder.early(changed);
    }
  }

  /** Reports each build when it ends. */
  private final class Told implements Preview.Listener {
    private final BuildRequest request;

    Told(BuildRequest request) {
      this.request = request;
    }

    @Override
    public void built(BuildResult result, double seconds) {
      options.report(environment).tellPreview(request, result, seconds);
    }

    @Override
    public void found(BuildResult late) {
      options.report(environment).tellLate(request, late);
    }

    @Override
    public void broke(RuntimeException cause) {
      environment.err().println(said(Phrase.of("serve.broke", cause.toString())));
    }
  }
}
