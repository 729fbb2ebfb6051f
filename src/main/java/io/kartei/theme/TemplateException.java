package io.kartei.theme;

import io.kartei.diagnostic.BuildEnding;
import io.kartei.diagnostic.Diagnostic;
import io.kartei.source.SourceText;

/** Thrown when a template cannot be filled; carries a diagnostic for its author. */
public final class TemplateException extends RuntimeException implements BuildEnding {
  private static final long serialVersionUID = 1L;
  private final transient Diagnostic diagnostic;
  private final transient SourceText source;

  public TemplateException(Diagnostic diagnostic, SourceText source) {
    super(diagnostic.message());
    this.diagnostic = diagnostic;
    this.source = source;
  }

  /** Returns which template failed, where, and what to do. */
  @Override
  public Diagnostic diagnostic() {
    return diagnostic;
  }

  /** Returns the template's text, for showing the line that the diagnostic refers to. */
  public SourceText source() {
    return source;
  }
}
