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
import io.kartei.render.pdf.EditionRenderer;
import io.kartei.render.pdf.EditionRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code kartei print}. */
@Command(
    name = "print",
    mixinStandardHelpOptions = true,
    addMethodSubcommands = false,
    versionProvider = Version.class,
    abbreviateSynopsis = true,
    sortOptions = false,
    parameterListHeading = "",
    optionListHeading = "")
final class PrintCommand implements Callable<Integer> {
  private final CommandEnvironment environment;

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Mixin private final ProjectParameter parameter = new ProjectParameter();

  @Option(names = "--sitting", paramLabel = "WORDS")
  private @Nullable String sitting;

  @Option(names = "--topic", paramLabel = "TITLE")
  private List<String> topics = new ArrayList<>();

  @Option(names = "--tag", paramLabel = "TAG")
  private List<String> tags = new ArrayList<>();

  @Option(names = "--note", paramLabel = "NOTE")
  private List<String> notes = new ArrayList<>();

  @Option(names = "--questions")
  private boolean questions;

  @Option(names = "--cheat-sheet")
  private boolean cheatSheet;

  @Option(names = "--cards")
  private boolean cards;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE")
  private @Nullable String output;

  @Mixin private final ReportOptions options = new ReportOptions();

  PrintCommand(CommandEnvironment environment) {
    this.environment = environment;
  }

  private EditionRequest.Form form() {
    if (cards) {
      return EditionRequest.Form.CARDS;
    }
    if (cheatSheet) {
      return EditionRequest.Form.CHEAT_SHEET;
    }
    return questions ? EditionRequest.Form.QUESTIONS : EditionRequest.Form.TEXT;
  }

  @Override
  public Integer call() throws IOException {
    Path folder = environment.workingDirectory();
    if (output != null && Files.isDirectory(folder.resolve(output))) {
      throw UsageException.of(spec, "usage.folder-to-write", output);
    }
    BuildRequest request = BuildRequest.of(parameter.project(folder));
    EditionRequest wanted = new EditionRequest(sitting, topics, tags, notes, form());
    MemorySite site = new MemorySite();
    BuildResult result;
    try (ProgressLine progress = options.progress(environment)) {
      result = new SiteBuilder().renderInto(request, new EditionRenderer(wanted), site, progress);
    }
    TextReport report = options.report(environment);
    Map.Entry<String, Content> made = site.contents().entrySet().stream().findFirst().orElse(null);
    if (result.failed(false) || made == null) {
      report.tellPrint(request, result, null);
      return ExitStatus.FAILED;
    }
    String name = output == null ? made.getKey() : output;
    SingleFile.write(folder.resolve(name).normalize(), made.getValue());
    report.tellPrint(request, result, name);
    return ExitStatus.DONE;
  }
}
