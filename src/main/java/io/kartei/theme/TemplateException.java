package io.kartei.theme;

import io.kartei.diagnostic.BuildEnding;
import io.kartei.diagnostic.Diagnostic;
import io.kartei.source.SourceText;

/** A template that cannot be filled; carries what to tell its author. */
public final class TemplateException extends RuntimeException implements BuildEnding {
  private static final long serialVersionUID = 1L;
  private final transient Diagnostic diagnostic;
  private final transient SourceText source;

  public TemplateException(Diagnostic diagnostic, SourceText source) {
    super(diagnostic.message());
    this.diagnostic = diagnostic;
    this.source = source;
  }

  /** Which template, where, and what to do. */
  @Override
  public Diagnostic diagnostic() {
    return diagnostic;
  }

  /** The template's text, to show the line that the diagnostic speaks of. */
  public SourceText source() {
    return source;
  }
}
