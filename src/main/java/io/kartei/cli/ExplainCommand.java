package io.kartei.cli;

import io.kartei.build.BuildRequest;
import io.kartei.build.Explanation;
import io.kartei.build.Progress;
import io.kartei.build.SiteBuilder;
import io.kartei.cli.explain.ExplanationText;
import io.kartei.diagnostic.DiagnosticFormatter;
import io.kartei.diagnostic.Severity;
import io.kartei.diagnostic.TextOptions;
import io.kartei.messages.Messages;
import io.kartei.source.SourceText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code kartei explain}. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    abbreviateSynopsis = true,
    sortOptions = false,
    description = {"Tell what Kartei recognises in your notes, and why. Writes nothing.", ""},
    parameterListHeading = "",
    optionListHeading = "",
    footerHeading = "%nExit status:%n",
    footer = {
      "  0   told",
      "  1   the notes cannot be read",
      "  2   the command line cannot be understood",
      "  70  a defect of Kartei",
      "",
      "Examples:",
      "  kartei explain                how many questions, terms, cards ... in which note?",
      "  kartei explain notes/dns.md   what was each place taken for?",
      "  kartei explain dns.md:12      why is line 12 a question, a term, a card, or why not?"
    })
final class ExplainCommand implements Callable<Integer> {
  private static final Pattern PLACE = Pattern.compile("(.+?):([0-9]{1,9})(?::[0-9]+)?");
  private static final List<String> SIGNS_OF_PROJECT =
      List.of("kartei.yaml", "kartei.yml", "book.toml");

  /** No line of a file, but all of it. */
  private static final int WHOLE = -1;

  private final Surroundings surroundings;

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "DIR|FILE[:LINE]",
      description = "A folder with notes, a note, or a line of it. Default: this folder.")
  private String what = ".";

  @Option(
      names = "--lang",
      paramLabel = "de|en",
      converter = Word.OfLanguage.class,
      description = "The language to tell it in. Default: that of your terminal.")
  private SchemaCommand.@Nullable Language language;

  ExplainCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Path path = surroundings.workingDirectory().resolve(what).normalize();
    if (Files.isDirectory(path)) {
      return tell(path, null, WHOLE);
    }
    Matcher place = PLACE.matcher(what);
    boolean line = !Files.exists(path) && place.matches();
    int number = line ? Integer.parseInt(place.group(2)) : WHOLE;
    String file = line ? place.group(1) : what;
    Path note = surroundings.workingDirectory().resolve(file).normalize();
    return tell(Files.isRegularFile(note) ? project(note) : null, file, number);
  }

  /** The nearest folder around a note that is a project; else the one we are in, if it is in it. */
  private Path project(Path note) {
    Path here = surroundings.workingDirectory().normalize();
    for (Path folder = note.getParent(); folder != null; folder = folder.getParent()) {
      Path around = folder;
      if (SIGNS_OF_PROJECT.stream().anyMatch(name -> Files.exists(around.resolve(name)))) {
        return folder;
      }
    }
    Path parent = note.getParent();
    return parent == null || note.startsWith(here) ? here : parent;
  }

  /**
   * Tells what was asked.
   *
   * @param project the folder, or null: then this one, whose diagnostics name notes as they lie in
   *     its content folder
   * @param file as typed, or null for the whole folder
   * @param line from 1, or {@link #WHOLE}
   */
  private int tell(@Nullable Path project, @Nullable String file, int line) {
    Path folder = project == null ? surroundings.workingDirectory().normalize() : project;
    Explanation explanation = new SiteBuilder().explain(BuildRequest.of(folder), Progress.SILENT);
    if (explanation.diagnostics().stream().anyMatch(d -> d.severity() == Severity.ERROR)) {
      surroundings
          .err()
          .print(
              DiagnosticFormatter.text(
                  explanation.diagnostics(), explanation.sources(), TextOptions.PLAIN));
      return ExitStatus.FAILED;
    }
    Messages messages = Messages.forLanguage(language());
    SourceText text = file == null ? null : text(explanation, file, project == null);
    String told;
    if (text == null) {
      told = ExplanationText.ofAll(explanation, messages);
    } else if (line == WHOLE) {
      told = ExplanationText.ofFile(explanation, text, messages);
    } else {
      told = ExplanationText.ofLine(explanation, text, existing(text, line), messages);
    }
    surroundings.out().print(told);
    surroundings.out().flush();
    return ExitStatus.DONE;
  }

  private SourceText text(Explanation explanation, String file, boolean inContent) {
    Path root = explanation.content().normalize();
    Path path = (inContent ? root : surroundings.workingDirectory()).resolve(file).normalize();
    String name =
        path.startsWith(root) ? root.relativize(path).toString().replace('\\', '/') : file;
    SourceText text = explanation.sources().find(name);
    if (text == null) {
      throw wrong(
          Files.exists(path)
              ? "'" + file + "' is not one of the notes in '" + explanation.content() + "'"
              : "there is no folder and no note '" + file + "'");
    }
    return text;
  }

  private int existing(SourceText text, int line) {
    if (line < 1 || line > text.lineCount()) {
      throw wrong("'" + text.path() + "' has no line " + line + ", only " + text.lineCount());
    }
    return line;
  }

  private String language() {
    if (language != null) {
      return language == SchemaCommand.Language.DE ? "de" : "en";
    }
    return Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
        .filter(surroundings::has)
        .findFirst()
        .map(name -> surroundings.environment().getOrDefault(name, ""))
        .filter(locale -> locale.startsWith("de"))
        .map(locale -> "de")
        .orElse("en");
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
