package io.kartei.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.kartei.cli.usage.UsageException;
import io.kartei.diagnostic.Diagnostic;
import io.kartei.diagnostic.DiagnosticFormatter;
import io.kartei.diagnostic.TextOptions;
import io.kartei.diagram.kind.Mermaid;
import io.kartei.diagram.mermaid.scan.Problem;
import io.kartei.diagram.svg.SvgWriter;
import io.kartei.output.SingleFile;
import io.kartei.source.SourceSpan;
import io.kartei.source.SourceText;
import io.kartei.source.Sources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code kartei diagram}. */
@Command(
    name = "diagram",
    mixinStandardHelpOptions = true,
    addMethodSubcommands = false,
    versionProvider = Version.class,
    abbreviateSynopsis = true,
    sortOptions = false,
    parameterListHeading = "",
    optionListHeading = "")
final class DiagramCommand implements Callable<Integer> {
  private static final Pattern ENDING = Pattern.compile("(\\.[A-Za-z0-9]+)?$");

  private static final String STREAM = "-";

  private final CommandEnvironment environment;

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Parameters(paramLabel = "FILE", descriptionKey = "file")
  private String file = STREAM;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "OUT")
  private @Nullable String output;

  @Option(names = "--dark")
  private boolean dark;

  @Option(names = "--language", paramLabel = "de|en")
  private @Nullable String language;

  @Mixin private final LanguageOption lang = new LanguageOption();

  DiagramCommand(CommandEnvironment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() throws IOException {
    SourceText source = SourceText.of(file.equals(STREAM) ? "<stdin>" : file, read());
    SvgWriter.Shade shade = dark ? SvgWriter.Shade.DARK : SvgWriter.Shade.LIGHT;
    Mermaid.Picture picture =
        Mermaid.draw(source.text(), language == null ? lang.of(environment) : language, shade);
    tell(picture.problems(), source);
    String svg = picture.svg();
    if (svg == null) {
      return ExitStatus.FAILED;
    }
    write(svg);
    return ExitStatus.DONE;
  }

  private String read() throws IOException {
    byte[] bytes;
    if (file.equals(STREAM)) {
      bytes = environment.in().readAllBytes();
    } else {
      Path path = environment.workingDirectory().resolve(file);
      if (!Files.isRegularFile(path)) {
        throw Files.isDirectory(path)
            ? UsageException.of(spec, "usage.folder-for-diagram", file)
            : UsageException.of(spec, "usage.no-file", file);
      }
      bytes = Files.readAllBytes(path);
    }
    String text = new String(bytes, UTF_8).replace("\r\n", "\n");
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }

  private void tell(List<Problem> problems, SourceText source) {
    List<Diagnostic> diagnostics =
        problems.stream().map(problem -> diagnostic(problem, source)).sorted().toList();
    boolean colors = environment.terminal() && !environment.has("NO_COLOR");
    environment
        .err()
        .print(
            DiagnosticFormatter.text(
                diagnostics,
                Sources.of(List.of(source)),
                TextOptions.PLAIN.language(lang.of(environment)).colour(colors).all()));
  }

  /** Reports a problem; unlike on a page, there is no browser here to draw what Kartei can't. */
  private static Diagnostic diagnostic(Problem problem, SourceText source) {
    Diagnostic diagnostic =
        switch (problem.kind()) {
          case SYNTAX -> Diagnostic.error("diagram-syntax.problem", problem.message());
          case TOO_LARGE -> Diagnostic.error("diagram-too-large.problem", problem.message());
          case UNSUPPORTED -> Diagnostic.error("diagram-by-script.problem", problem.message());
          case MISREAD -> Diagnostic.warning("diagram-syntax.problem", problem.message());
          case IGNORED -> Diagnostic.warning("diagram-no-effect.problem", problem.message());
        };
    return diagnostic
        .at(source.path(), new SourceSpan(problem.start(), problem.end()))
        .hint(problem.hint());
  }

  private void write(String svg) {
    String target = output;
    if (target == null) {
      target = file.equals(STREAM) ? STREAM : ENDING.matcher(file).replaceFirst(".svg");
    }
    if (target.equals(STREAM)) {
      environment.out().print(svg);
      environment.out().flush();
    } else {
      Path path = environment.workingDirectory().resolve(target);
      SingleFile.write(path, svg.getBytes(UTF_8));
    }
  }
}
