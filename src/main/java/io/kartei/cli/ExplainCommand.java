package io.kartei.cli;

import io.kartei.build.BuildRequest;
import io.kartei.build.Explanation;
import io.kartei.build.Progress;
import io.kartei.build.SiteBuilder;
import io.kartei.cli.explain.ExplanationText;
import io.kartei.cli.explain.ProjectAround;
import io.kartei.cli.explain.ProjectBelow;
import io.kartei.cli.usage.UsageException;
import io.kartei.diagnostic.DiagnosticFormatter;
import io.kartei.diagnostic.Severity;
import io.kartei.diagnostic.TextOptions;
import io.kartei.messages.Messages;
import io.kartei.source.SourceText;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code kartei explain}. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    addMethodSubcommands = false,
    versionProvider = Version.class,
    abbreviateSynopsis = true,
    sortOptions = false,
    parameterListHeading = "",
    optionListHeading = "")
final class ExplainCommand implements Callable<Integer> {
  private static final Pattern PLACE = Pattern.compile("(.+?):([0-9]{1,9})(?::[0-9]+)?");

  /** The whole file instead of a line. */
  private static final int WHOLE = -1;

  private final CommandEnvironment environment;

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Parameters(arity = "0..1", paramLabel = "DIR|FILE[:LINE]", descriptionKey = "what")
  private String what = ".";

  @Mixin private final LanguageOption language = new LanguageOption();

  ExplainCommand(CommandEnvironment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    Path path = resolved(what);
    if (path != null && Files.isDirectory(path)) {
      return tell(path);
    }
    Matcher place = PLACE.matcher(what);
    boolean line = (path == null || !Files.exists(path)) && place.matches();
    int number = line ? Integer.parseInt(place.group(2)) : WHOLE;
    return tell(line ? place.group(1) : what, number);
  }

  /** Returns what was typed as a path, or null if it isn't a valid one. */
  private @Nullable Path resolved(String typed) {
    try {
      return environment.workingDirectory().resolve(typed).normalize();
    } catch (InvalidPathException e) {
      return null;
    }
  }

  /** Explains a folder: a project, or a part of one. */
  private int tell(Path folder) {
    Path project = ProjectAround.of(folder);
    if (project != null && !project.equals(folder)) {
      Explanation around = explanation(project);
      Path content = around.content().normalize();
      if (folder.startsWith(content)) {
        Explanation part =
            folder.equals(content) ? around : around.below(path(content, folder) + "/");
        String name = project.toString();
        return print(part, messages -> ExplanationText.ofPart(part, name, messages));
      }
    }
    Path below = project == null ? ProjectBelow.of(folder) : folder;
    Explanation own = explanation(below);
    return print(
        own,
        messages ->
            below.equals(folder)
                ? ExplanationText.ofAll(own, messages)
                : ExplanationText.ofPart(own, below.toString(), messages));
  }

  /**
   * Explains a file. If there is none at the given path, it is looked up in the content folder, as
   * in the paths of diagnostics.
   *
   * @param line from 1, or {@link #WHOLE}
   */
  private int tell(String file, int line) {
    Path here = environment.workingDirectory().normalize();
    Path typed = resolved(file);
    boolean exists = typed != null && Files.isRegularFile(typed);
    Path parent = typed != null && exists ? typed.getParent() : null;
    Path folder = parent == null || parent.startsWith(here) ? here : parent;
    Explanation explanation = explanation(parent == null ? here : parent, folder);
    return print(
        explanation,
        messages -> {
          SourceText text = text(explanation, file, !exists);
          return line == WHOLE
              ? ExplanationText.ofFile(explanation, text, messages)
              : ExplanationText.ofLine(explanation, text, existing(text, line), messages);
        });
  }

  /**
   * Explains the project around a folder if the folder is among its notes, else the folder itself.
   *
   * @param otherwise the project where no folder around says that it is one
   */
  private static Explanation explanation(Path folder, Path otherwise) {
    Path project = ProjectAround.of(folder);
    if (project != null) {
      Explanation around = explanation(project);
      if (project.equals(folder) || folder.startsWith(around.content().normalize())) {
        return around;
      }
    }
    return explanation(project == null ? otherwise : folder);
  }

  private static Explanation explanation(Path project) {
    return new SiteBuilder().explain(BuildRequest.of(project), Progress.SILENT);
  }

  private int print(Explanation explanation, Function<Messages, String> text) {
    boolean failed =
        explanation.diagnostics().stream().anyMatch(d -> d.severity() == Severity.ERROR);
    if (failed) {
      environment
          .err()
          .print(
              DiagnosticFormatter.text(
                  explanation.diagnostics(),
                  explanation.sources(),
                  TextOptions.PLAIN.language(language.of(environment))));
    }
    if (failed && explanation.notes().isEmpty()) {
      return ExitStatus.FAILED; // not even the settings could be read
    }
    environment.out().print(text.apply(Messages.forLanguage(language.of(environment))));
    environment.out().flush();
    return ExitStatus.DONE;
  }

  /** Returns the path by which a site names a file in its content folder. */
  private static String path(Path content, Path file) {
    return content.relativize(file).toString().replace('\\', '/');
  }

  private SourceText text(Explanation explanation, String file, boolean inContent) {
    Path root = explanation.content().normalize();
    Path path = (inContent ? root : environment.workingDirectory()).resolve(file).normalize();
    String name = path.startsWith(root) ? path(root, path) : file;
    SourceText text = explanation.sources().find(name);
    if (text == null) {
      throw Files.exists(path)
          ? UsageException.of(spec, "usage.other-note", file, explanation.content().toString())
          : UsageException.of(spec, "usage.no-note", file);
    }
    return text;
  }

  private int existing(SourceText text, int line) {
    if (line < 1 || line > text.lineCount()) {
      throw UsageException.of(spec, "usage.no-line", text.path(), line, text.lineCount());
    }
    return line;
  }
}
