package io.kartei.cli;

import io.kartei.build.BuildRequest;
import io.kartei.build.Explanation;
import io.kartei.build.Progress;
import io.kartei.build.SiteBuilder;
import io.kartei.cli.start.ProjectFiles;
import io.kartei.cli.start.Recognized;
import io.kartei.cli.usage.UsageException;
import io.kartei.messages.Phrase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code kartei init}. */
@Command(
    name = "init",
    mixinStandardHelpOptions = true,
    addMethodSubcommands = false,
    versionProvider = Version.class,
    abbreviateSynopsis = true,
    sortOptions = false,
    parameterListHeading = "",
    optionListHeading = "")
final class InitCommand implements Callable<Integer> {
  private final CommandEnvironment environment;

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Parameters(arity = "0..1", paramLabel = "DIR", defaultValue = ".", descriptionKey = "start")
  private String directory = ".";

  @Mixin private final LanguageOption language = new LanguageOption();

  InitCommand(CommandEnvironment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() throws IOException {
    Path project = environment.workingDirectory().resolve(directory).normalize();
    if (Files.exists(project) && !Files.isDirectory(project)) {
      throw UsageException.of(spec, "usage.file-for-folder", directory);
    }
    Files.createDirectories(project);
    Explanation found = new SiteBuilder().explain(BuildRequest.of(project), Progress.SILENT);
    Recognized.of(found).forEach(this::tell);
    String words = language.of(environment);
    ProjectFiles.in(project, words, !found.notes().isEmpty()).write().forEach(this::tell);
    String there = directory.equals(".") ? "" : " " + quoted(directory);
    tell(Phrase.of("init.next", quoted(environment.command()) + " serve" + there));
    return ExitStatus.DONE;
  }

  private static String quoted(String word) {
    return word.indexOf(' ') < 0 ? word : '"' + word + '"';
  }

  private void tell(Phrase phrase) {
    environment.out().println(phrase.in(language.of(environment)));
  }
}
