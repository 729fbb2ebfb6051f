package io.kartei.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DiagnosticsTest {
  private static final Diagnostic EARLY = Diagnostic.warning("no-file.left-out").at("a.md", null);
  private static final Diagnostic LATE = EARLY.at("b.md", null);

  @Test
  void whatIsReportedLateIsPassedOnOnce() {
    Diagnostics diagnostics = new Diagnostics();
    List<Diagnostic> later = new ArrayList<>();
    diagnostics.report(EARLY);
    diagnostics.passOn(later::add);
    diagnostics.report(EARLY);
    diagnostics.report(LATE);
    diagnostics.report(LATE);
    assertThat(later).containsExactly(LATE);
    assertThat(diagnostics.sorted()).containsExactly(EARLY, LATE);
  }

  @Test
  void whatAnAuthorDoesNotWantToHearIsNotPassedOn() {
    Diagnostics diagnostics = new Diagnostics();
    List<Diagnostic> later = new ArrayList<>();
    diagnostics.judgeBy(new SeverityRules(Map.of("no-file", SeverityRules.Level.OFF)));
    diagnostics.passOn(later::add);
    diagnostics.report(LATE);
    assertThat(later).isEmpty();
  }
}
