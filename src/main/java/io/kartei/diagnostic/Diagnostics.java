package io.kartei.diagnostic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Collects diagnostics from any thread and returns them sorted, without duplicates. */
public final class Diagnostics implements DiagnosticSink {
  private final List<Diagnostic> all = new ArrayList<>();

  @Override
  public synchronized void report(Diagnostic diagnostic) {
    all.add(diagnostic);
  }

  /** Receives several diagnostics. */
  public synchronized void reportAll(Collection<Diagnostic> diagnostics) {
    all.addAll(diagnostics);
  }

  /**
   * Receives those that haven't been reported yet; what is found late, without a place, may have
   * been reported earlier with one.
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

  /** Returns all so far, sorted by file and place, without duplicates. */
  public synchronized List<Diagnostic> sorted() {
    return all.stream().sorted().distinct().toList();
  }

  /** Whether there is an error among them. */
  public synchronized boolean hasErrors() {
    return all.stream().anyMatch(d -> d.severity() == Severity.ERROR);
  }

  /** Whether there is a warning among them. */
  public synchronized boolean hasWarnings() {
    return all.stream().anyMatch(d -> d.severity() == Severity.WARNING);
  }
}
