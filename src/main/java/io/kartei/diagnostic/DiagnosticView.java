package io.kartei.diagnostic;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.kartei.source.SourcePosition;
import io.kartei.source.SourceText;
import io.kartei.source.Sources;
import org.jspecify.annotations.Nullable;

/**
 * A diagnostic as it is published, with line and column; the same in {@code --format json} and in
 * {@code data/model.json}.
 *
 * @param severity {@code error}, {@code warning} or {@code info}
 * @param line 1-based, or null if the place is unknown
 * @param column 1-based, in code points, or null if the place is unknown
 */
@JsonPropertyOrder({"severity", "code", "path", "line", "column", "message", "hint"})
public record DiagnosticView(
    String severity,
    String code,
    @Nullable String path,
    @Nullable Integer line,
    @Nullable Integer column,
    String message,
    @Nullable String hint) {

  /** Returns the view of a diagnostic, in English. */
  public static DiagnosticView of(Diagnostic diagnostic, Sources sources) {
    return of(diagnostic, sources, "en");
  }

  /**
   * Returns the view of a diagnostic in a language.
   *
   * @param language the language of its message and hint, {@code de} or {@code en}
   */
  public static DiagnosticView of(Diagnostic diagnostic, Sources sources, String language) {
    String path = diagnostic.path();
    SourceText source = path == null ? null : sources.find(path);
    SourcePosition at =
        source == null || diagnostic.span() == null
            ? null
            : source.position(diagnostic.span().start());
    return new DiagnosticView(
        diagnostic.severity().label(),
        diagnostic.code(),
        path,
        at == null ? null : at.line(),
        at == null ? null : at.column(),
        diagnostic.words().in(language),
        diagnostic.advice() == null ? null : diagnostic.advice().in(language));
  }
}
