package io.kartei.cli;

import io.kartei.build.BuildRequest;
import io.kartei.build.Explanation;
import io.kartei.build.Progress;
import io.kartei.build.SiteBuilder;
import io.kartei.cli.explain.CardText;
import io.kartei.cli.review.CardReview;
import io.kartei.diagnostic.DiagnosticFormatter;
import io.kartei.diagnostic.Severity;
import io.kartei.diagnostic.TextOptions;
import io.kartei.messages.Messages;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

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

  @Option(names = "--review")
  private boolean review;

  @Mixin private final LanguageOption language = new LanguageOption();

  CardsCommand(CommandEnvironment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() throws IOException {
    Path folder = project.project(environment.workingDirectory());
    Explanation explanation = explained(folder);
    String told = language.of(environment);
    if (explanation.diagnostics().stream().anyMatch(d -> d.severity() == Severity.ERROR)) {
      TextOptions options = TextOptions.PLAIN.language(told);
      environment
          .err()
          .print(
              DiagnosticFormatter.text(explanation.diagnostics(), explanation.sources(), options));
      return ExitStatus.FAILED;
    }
    Messages messages = Messages.forLanguage(told);
    if (review) {
      int written = CardReview.run(explanation, messages, environment.in(), environment.out());
      long unread = comments(explanation) + written - comments(explained(folder));
      if (unread > 0) {
        environment.err().println(messages.get("review.unread", unread));
        return ExitStatus.FAILED;
      }
      return ExitStatus.DONE;
    }
    environment.out().print(CardText.of(explanation, messages));
    environment.out().flush();
    return ExitStatus.DONE;
  }

  private static Explanation explained(Path folder) {
    return new SiteBuilder().explain(BuildRequest.of(folder), Progress.SILENT);
  }

  private static long comments(Explanation explanation) {
    return explanation.notes().stream()
        .mapToLong(note -> note.note().facts().directives().size())
        .sum();
  }
}
