package io.kartei.cli;

import io.kartei.build.BuildRequest;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code kartei build}. */
@Command(
    name = "build",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    abbreviateSynopsis = true,
    sortOptions = false,
    description = {"Build the site.", ""},
    parameterListHeading = "",
    optionListHeading = "",
    footerHeading = "%nExit status:%n",
    footer = {
      "  0   written; there may be warnings",
      "  1   errors, or warnings with --strict, or the disk failed: nothing was written",
      "  2   the command line cannot be understood",
      "  70  a bug in Kartei",
      "",
      "Examples:",
      "  kartei build                        notes in this folder -> site/",
      "  kartei build notes -o public        notes in notes/ -> public/",
      "  kartei build --skip pdf             without the printable sheets",
      "  kartei build --format json > r.json what a program wants to know"
    })
final class BuildCommand implements Callable<Integer> {
  private final CommandEnvironment environment;

  @Mixin private final SourceOptions source = new SourceOptions();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "OUT",
      description = "Where to write the site. Default: as in kartei.yaml, else DIR/site.")
  private @Nullable String output;

  @Option(
      names = "--force",
      description = "Write even into a folder with files that Kartei didn't create.")
  private boolean force;

  @Mixin private final VerdictOptions options = new VerdictOptions();

  BuildCommand(CommandEnvironment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    BuildRequest request = source.request(environment, output, options.strict(), true);
    return options.run(force ? request.forced() : request, environment);
  }
}
