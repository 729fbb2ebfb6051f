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
    addMethodSubcommands = false,
    versionProvider = Version.class,
    abbreviateSynopsis = true,
    sortOptions = false,
    parameterListHeading = "",
    optionListHeading = "")
final class CheckCommand implements Callable<Integer> {
  private final CommandEnvironment environment;

  @Mixin private final SourceOptions source = new SourceOptions();

  @Option(names = "--gaps")
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
