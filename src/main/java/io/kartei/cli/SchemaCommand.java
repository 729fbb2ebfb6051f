package io.kartei.cli;

import io.kartei.build.Renderers;
import io.kartei.config.key.ConfigKeys;
import io.kartei.config.key.ConfigSchema;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code kartei schema}. */
@Command(
    name = "schema",
    mixinStandardHelpOptions = true,
    addMethodSubcommands = false,
    versionProvider = Version.class,
    abbreviateSynopsis = true,
    sortOptions = false,
    optionListHeading = "")
final class SchemaCommand implements Callable<Integer> {
  private final CommandEnvironment environment;

  @Mixin private final LanguageOption lang = new LanguageOption();

  SchemaCommand(CommandEnvironment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    String schema =
        ConfigSchema.of(
            ConfigKeys.KARTEI.limited("outputs", Renderers.names()), lang.of(environment));
    environment.out().print(schema);
    environment.out().flush();
    return ExitStatus.DONE;
  }
}
