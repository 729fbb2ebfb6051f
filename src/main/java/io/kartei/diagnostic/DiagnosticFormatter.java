package io.kartei.diagnostic;

import io.kartei.source.Sources;
import io.kartei.text.Json;
import java.util.List;

/**
 * Shows diagnostics to people and to programs.
 *
 * <pre>{@code
 * out.print(DiagnosticFormatter.text(diagnostics.sorted(), sources, TextOptions.PLAIN));
 * }</pre>
 */
public final class DiagnosticFormatter {

  private DiagnosticFormatter() {}

  /**
   * As a good compiler says it: what and where, the line itself with a caret under the place, what
   * to do.
   *
   * @param diagnostics in the order in which to show them
   * @param sources where the excerpts are found; a file that is not found has none
   * @return lines that end with LF, a blank one behind each diagnostic; empty if there is nothing
   *     to show
   */
  public static String text(List<Diagnostic> diagnostics, Sources sources, TextOptions options) {
    return new DiagnosticText(sources, options).format(diagnostics);
  }

  /**
   * One JSON document, {@code {"diagnostics": [...]}}, in the form of the published model, with
   * everything there is.
   */
  public static String json(List<Diagnostic> diagnostics, Sources sources) {
    List<DiagnosticView> views =
        diagnostics.stream().map(d -> DiagnosticView.of(d, sources)).toList();
    return Json.lines(new Document(views)) + "\n";
  }

  private record Document(List<DiagnosticView> diagnostics) {}
}
