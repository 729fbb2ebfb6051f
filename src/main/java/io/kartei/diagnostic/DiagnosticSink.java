package io.kartei.diagnostic;

/** Receives diagnostics as they arise. */
@FunctionalInterface
public interface DiagnosticSink {

  /** Receives a diagnostic; never throws because of its content. */
  void report(Diagnostic diagnostic);
}
