package io.kartei.cli;

import io.kartei.build.BuildRequest;
import io.kartei.build.BuildResult;
import io.kartei.build.SiteBuilder;
import io.kartei.cli.measure.ProgressLine;
import io.kartei.cli.report.TextReport;
import io.kartei.cli.usage.UsageException;
import io.kartei.output.MemorySite;
import io.kartei.output.SingleFile;
import io.kartei.output.SiteSink.Content;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code kartei export}. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    addMethodSubcommands = false,
    versionProvider = Version.class,
    abbreviateSynopsis = true,
    sortOptions = false,
    parameterListHeading = "",
    optionListHeading = "")
final class ExportCommand implements Callable<Integer> {
  /** The format to export to. */
  enum To {
    ANKI(".apkg"),
    TSV(".txt");

    private final String ending;

    To(String ending) {
      this.ending = ending;
    }
  }

  private final CommandEnvironment environment;

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Mixin private final ProjectParameter parameter = new ProjectParameter();

  @Option(names = "--to", required = true, paramLabel = "anki|tsv", converter = Word.OfExport.class)
  private To to = To.ANKI;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE")
  private @Nullable String output;

  @Mixin private final ReportOptions options = new ReportOptions();

  ExportCommand(CommandEnvironment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() throws IOException {
    Path folder = environment.workingDirectory();
    if (output != null && Files.isDirectory(folder.resolve(output))) {
      throw UsageException.of(spec, "usage.folder-to-write", output);
    }
    BuildRequest request =
        new BuildRequest(
            parameter.project(folder),
            null,
            List.of("anki"),
            List.of(),
            false,
            true,
            Runtime.getRuntime().availableProcessors());
    MemorySite site = new MemorySite();
    BuildResult result;
    try (ProgressLine progress = options.progress(environment)) {
      result = new SiteBuilder().buildInto(request, site, progress);
    }
    TextReport report = options.report(environment);
    Map.Entry<String, Content> found =
        site.contents().entrySet().stream()
            .filter(file -> file.getKey().endsWith(to.ending))
            .findFirst()
            .orElse(null);
    if (result.failed(false) || found == null) {
      report.tellExport(request, result, null);
      return ExitStatus.FAILED;
    }
    String name = found.getKey().substring(found.getKey().lastIndexOf('/') + 1);
    Path file = folder.resolve(output == null ? name : output).normalize();
    SingleFile.write(file, found.getValue());
    report.tellExport(request, result, output == null ? name : output);
    return ExitStatus.DONE;
  }
}
