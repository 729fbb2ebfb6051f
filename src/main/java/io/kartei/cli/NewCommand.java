package io.kartei.cli;

import io.kartei.cli.start.NewNote;
import io.kartei.cli.usage.UsageException;
import io.kartei.messages.Phrase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code kartei new}. */
@Command(
    name = "new",
    mixinStandardHelpOptions = true,
    addMethodSubcommands = false,
    versionProvider = Version.class,
    abbreviateSynopsis = true,
    sortOptions = false,
    parameterListHeading = "",
    optionListHeading = "")
final class NewCommand implements Callable<Integer> {
  private final CommandEnvironment environment;

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "TITLE", descriptionKey = "title")
  private String title = "";

  @Parameters(index = "1", arity = "0..1", paramLabel = "DIR", descriptionKey = "into")
  private @Nullable String directory;

  @Mixin private final LanguageOption language = new LanguageOption();

  NewCommand(CommandEnvironment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() throws IOException {
    Path here = environment.workingDirectory();
    if (title.isBlank()) {
      throw UsageException.of(spec, "usage.no-title");
    }
    NewNote note = NewNote.of(title.strip(), here, directory);
    Path shown = note.file().startsWith(here) ? here.relativize(note.file()) : note.file();
    if (Files.exists(note.file())) {
      throw UsageException.of(spec, "usage.note-there", shown.toString());
    }
    String words = language.of(environment);
    note.write(words);
    environment.out().println(Phrase.of("init.note", shown.toString()).in(words));
    String entry = note.summaryEntry();
    if (entry != null) {
      environment.out().println(Phrase.of("init.list-note", entry).in(words));
    }
    return ExitStatus.DONE;
  }
}
