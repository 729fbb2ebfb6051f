package io.kartei.diagnostic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Collects diagnostics from any thread and gives them sorted, without repeats. */
public final class Diagnostics implements DiagnosticSink {
  private final List<Diagnostic> all = new ArrayList<>();

  @Override
  public synchronized void report(Diagnostic diagnostic) {
    all.add(diagnostic);
  }

  /** Takes several. */
  public synchronized void reportAll(Collection<Diagnostic> diagnostics) {
    all.addAll(diagnostics);
  }

  /**
   * Takes those that have not been said yet: what is found late, without a place, may have been
   * found earlier with one.
   */
  public synchronized void reportUnsaid(Collection<Diagnostic> diagnostics) {
    Set<String> said = new HashSet<>();
    all.forEach(d -> said.add(d.code() + ' ' + d.message()));
    for (Diagnostic diagnostic : diagnostics) {
      if (!said.contains(diagnostic.code() + ' ' + diagnostic.message())) {
        all.add(diagnostic);
      }
    }
  }

  /** All so far, sorted by file and place; what was said twice is there once. */
  public synchronized List<Diagnostic> sorted() {
    return all.stream().sorted().distinct().toList();
  }

  /** Whether an error is among them. */
  public synchronized boolean hasErrors() {
    return all.stream().anyMatch(d -> d.severity() == Severity.ERROR);
  }

  /** Whether a warning is among them. */
  public synchronized boolean hasWarnings() {
    return all.stream().anyMatch(d -> d.severity() == Severity.WARNING);
  }
}
