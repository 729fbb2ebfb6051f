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
    addMethodSubcommands = false,
    versionProvider = Version.class,
    abbreviateSynopsis = true,
    sortOptions = false,
    parameterListHeading = "",
    optionListHeading = "")
final class BuildCommand implements Callable<Integer> {
  private final CommandEnvironment environment;

  @Mixin private final SourceOptions source = new SourceOptions();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "OUT")
  private @Nullable String output;

  @Option(names = "--force")
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
