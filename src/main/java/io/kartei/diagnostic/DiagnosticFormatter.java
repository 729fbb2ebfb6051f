package io.kartei.diagnostic;

import io.kartei.source.Sources;
import io.kartei.text.Json;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Formats diagnostics for people and for programs.
 *
 * <pre>{@code
 * out.print(DiagnosticFormatter.text(diagnostics.sorted(), sources, TextOptions.PLAIN));
 * }</pre>
 */
public final class DiagnosticFormatter {

  private DiagnosticFormatter() {}

  /**
   * Formats diagnostics like a good compiler: what and where, the line itself with a caret under
   * the place, and what to do.
   *
   * @param diagnostics the diagnostics, in the order in which to show them
   * @param sources where to find the excerpts; a file that isn't found has none
   * @return lines that end with LF, with a blank one after each diagnostic; empty if there is
   *     nothing to show
   */
  public static String text(List<Diagnostic> diagnostics, Sources sources, TextOptions options) {
    return new DiagnosticText(sources, options).format(diagnostics);
  }

  /**
   * Formats all diagnostics as one JSON document, {@code {"diagnostics": [...]}}, in the form of
   * the published model.
   */
  public static String json(List<Diagnostic> diagnostics, Sources sources) {
    List<DiagnosticView> views =
        diagnostics.stream().map(d -> DiagnosticView.of(d, sources)).toList();
    return Json.lines(new Document(views)) + "\n";
  }

  /**
   * Formats all diagnostics as a log in SARIF 2.1.0, in English.
   *
   * @param paths returns the path of a file for the log, with {@code /}
   * @param tool the name of what made them, and its version
   */
  public static String sarif(
      List<Diagnostic> diagnostics,
      Sources sources,
      UnaryOperator<String> paths,
      String tool,
      String version) {
    return Json.pretty(new SarifDocument(sources, paths).of(diagnostics, tool, version)) + "\n";
  }

  /**
   * Formats diagnostics as commands of GitHub's workflows, a line each; infos only if the options
   * ask for them.
   */
  public static String github(List<Diagnostic> diagnostics, Sources sources, TextOptions options) {
    return new GithubAnnotations(sources, options).of(diagnostics);
  }

  private record Document(List<DiagnosticView> diagnostics) {}
}
