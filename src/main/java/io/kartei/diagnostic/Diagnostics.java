package io.kartei.diagnostic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects diagnostics from any thread and returns them sorted, without duplicates. */
public final class Diagnostics implements DiagnosticSink {
  private final List<Diagnostic> all = new ArrayList<>();
  private SeverityRules rules = new SeverityRules(Map.of());
  private @Nullable Later later;

  /** Judges all that was reported, and what will be, by an author's rules. */
  public synchronized void judgeBy(SeverityRules wanted) {
    rules = wanted;
    List<Diagnostic> judged = rules.judged(all);
    all.clear();
    all.addAll(judged);
  }

  @Override
  public void report(Diagnostic diagnostic) {
    Later told;
    Diagnostic judged;
    synchronized (this) {
      judged = rules.judged(diagnostic);
      if (judged == null) {
        return;
      }
      all.add(judged);
      told = later != null && later.said.add(judged) ? later : null;
    }
    if (told != null) {
      told.sink.report(judged); // not while others wait for this
    }
  }

  /**
   * Who hears of what is reported late.
   *
   * @param said what was reported before
   */
  private record Later(DiagnosticSink sink, Set<Diagnostic> said) {}

  /** Also passes on to a sink what is reported from now on, unless it was reported before. */
  public synchronized void passOn(DiagnosticSink sink) {
    later = new Later(sink, new HashSet<>(all));
  }

  /** Receives diagnostics that were judged before. */
  public synchronized void reportJudged(Collection<Diagnostic> diagnostics) {
    all.addAll(diagnostics);
  }

  /** Receives several diagnostics. */
  public synchronized void reportAll(Collection<Diagnostic> diagnostics) {
    diagnostics.forEach(this::report);
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
        report(diagnostic);
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
