package io.kartei.cli;

import io.kartei.build.BuildRequest;
import io.kartei.build.Explanation;
import io.kartei.build.Progress;
import io.kartei.build.SiteBuilder;
import io.kartei.cli.explain.CardText;
import io.kartei.diagnostic.DiagnosticFormatter;
import io.kartei.diagnostic.Severity;
import io.kartei.diagnostic.TextOptions;
import io.kartei.messages.Messages;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code kartei cards}. */
@Command(
    name = "cards",
    mixinStandardHelpOptions = true,
    addMethodSubcommands = false,
    versionProvider = Version.class,
    abbreviateSynopsis = true,
    sortOptions = false,
    parameterListHeading = "",
    optionListHeading = "")
final class CardsCommand implements Callable<Integer> {
  private final CommandEnvironment environment;

  @Mixin private final ProjectParameter project = new ProjectParameter();

  @Mixin private final LanguageOption language = new LanguageOption();

  CardsCommand(CommandEnvironment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    Explanation explanation =
        new SiteBuilder()
            .explain(
                BuildRequest.of(project.project(environment.workingDirectory())), Progress.SILENT);
    String told = language.of(environment);
    if (explanation.diagnostics().stream().anyMatch(d -> d.severity() == Severity.ERROR)) {
      TextOptions options = TextOptions.PLAIN.language(told);
      environment
          .err()
          .print(
              DiagnosticFormatter.text(explanation.diagnostics(), explanation.sources(), options));
      return ExitStatus.FAILED;
    }
    environment.out().print(CardText.of(explanation, Messages.forLanguage(told)));
    environment.out().flush();
    return ExitStatus.DONE;
  }
}
