package io.kartei.theme;

import io.kartei.diagnostic.Diagnostic;

/** A template that cannot be filled; carries what to tell its author. */
public final class TemplateException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final transient Diagnostic diagnostic;

  public TemplateException(Diagnostic diagnostic) {
    super(diagnostic.message());
    this.diagnostic = diagnostic;
  }

  /** Which template, where, and what to do. */
  public Diagnostic diagnostic() {
    return diagnostic;
  }
}
