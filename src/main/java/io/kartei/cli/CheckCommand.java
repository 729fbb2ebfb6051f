package io.kartei.cli;

import io.kartei.build.BuildRequest;
import io.kartei.build.BuildResult;
import io.kartei.cli.external.OuterLinks;
import io.kartei.messages.Phrase;
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

  @Option(names = "--external")
  private boolean external;

  @Mixin private final VerdictOptions options = new VerdictOptions();

  CheckCommand(CommandEnvironment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    BuildRequest request = source.request(environment, null, options.strict(), false);
    return options.run(
        request, environment, gaps, result -> external ? askedOutside(result) : result);
  }

  /** Returns the result with what is wrong with links that lead away from the site. */
  private BuildResult askedOutside(BuildResult result) {
    OuterLinks links = OuterLinks.ofMachine(environment.variables());
    Phrase asking = links.announcement(result.origin().links());
    environment.err().println(asking.in(options.language(environment)));
    return result.with(links.check(result.origin().links()));
  }
}
