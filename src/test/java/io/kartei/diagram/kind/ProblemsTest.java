package io.kartei.diagram.kind;

import static org.assertj.core.api.Assertions.assertThat;

import io.kartei.Golden;
import io.kartei.diagnostic.Diagnostic;
import io.kartei.diagnostic.DiagnosticFormatter;
import io.kartei.diagnostic.Severity;
import io.kartei.diagnostic.TextOptions;
import io.kartei.diagram.mermaid.scan.Problem;
import io.kartei.source.SourceSpan;
import io.kartei.source.SourceText;
import io.kartei.source.Sources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said about sources that are wrong, as their authors read it. */
class ProblemsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "class",
        "class-open",
        "flowchart",
        "flowchart-direction",
        "flowchart-habits",
        "flowchart-ignored",
        "flowchart-open",
        "state",
        "state-open",
        "sequence",
        "sequence-ignored",
        "sequence-deep",
        "sequence-semicolon",
        "sequence-words",
        "gantt",
        "gantt-after",
        "gantt-ignored",
        "gantt-never",
        "pie",
        "pie-colon",
        "type"
      })
  void everyMistakeIsNamedAtItsPlace(String name) throws IOException {
    String source =
        Files.readString(Path.of("src/test/resources/diagrams-invalid/" + name + ".mmd"));
    ParsedDiagram parsed = MermaidParser.parse(source);
    SourceText text = SourceText.of(name + ".mmd", source);
    List<Diagnostic> diagnostics =
        parsed.problems().stream().map(p -> diagnostic(p, text.path())).toList();
    Golden.check(
        "diagrams-invalid/" + name + ".txt",
        DiagnosticFormatter.text(diagnostics, Sources.of(List.of(text)), TextOptions.PLAIN.all()));
    assertThat(parsed.problems().stream().anyMatch(p -> p.kind() != Problem.Kind.IGNORED))
        .isEqualTo(!name.endsWith("ignored"));
  }

  private static Diagnostic diagnostic(Problem problem, String path) {
    String kind = problem.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    String code = "diagram-" + kind;
    return new Diagnostic(Severity.WARNING, code, null, null, problem.message(), null)
        .at(path, new SourceSpan(problem.start(), problem.end()))
        .hint(problem.hint());
  }
}
