package io.kartei.diagnostic;

/** Takes diagnostics as they arise. */
@FunctionalInterface
public interface DiagnosticSink {

  /** Takes one; never throws on what it says. */
  void report(Diagnostic diagnostic);
}
