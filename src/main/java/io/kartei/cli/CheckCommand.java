package io.kartei.cli;

import io.kartei.build.BuildRequest;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code kartei check}. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    abbreviateSynopsis = true,
    sortOptions = false,
    description = {"Report problems in the notes; write nothing.", ""},
    parameterListHeading = "",
    optionListHeading = "",
    footerHeading = "%nExit status:%n",
    footer = {
      "  0   no errors; there may be warnings",
      "  1   errors, or warnings with --strict",
      "  2   the command line cannot be understood",
      "  70  a bug in Kartei",
      "",
      "Examples:",
      "  kartei check                   what is wrong in this folder?",
      "  kartei check --strict --all    every single warning, and fail if there is one",
      "  kartei check --gaps            which tasks, topics and cards are missing?"
    })
final class CheckCommand implements Callable<Integer> {
  private final CommandEnvironment environment;

  @Mixin private final SourceOptions source = new SourceOptions();

  @Option(names = "--gaps", description = "Also report gaps between notes and exams.")
  private boolean gaps;

  @Mixin private final VerdictOptions options = new VerdictOptions();

  CheckCommand(CommandEnvironment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    BuildRequest request = source.request(environment, null, options.strict(), false);
    return options.run(request, environment, gaps);
  }
}
