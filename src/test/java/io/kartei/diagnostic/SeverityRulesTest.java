package io.kartei.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import io.kartei.diagnostic.SeverityRules.Exemption;
import io.kartei.diagnostic.SeverityRules.Level;
import io.kartei.source.SourceSpan;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SeverityRulesTest {
  private static final Diagnostic LINK =
      Diagnostic.warning("broken-link.missing", "b.md").at("a.md", new SourceSpan(10, 14));

  @Test
  void aCodeHasTheSeverityThatItsAuthorGaveIt() {
    SeverityRules rules = new SeverityRules(Map.of("broken-link", Level.ERROR, "draft", Level.OFF));
    assertThat(rules.judged(LINK)).isEqualTo(LINK.as(Severity.ERROR));
    assertThat(rules.judged(Diagnostic.info("draft.note").at("a.md", null))).isNull();
    Diagnostic other = Diagnostic.warning("no-file.left-out");
    assertThat(rules.judged(other)).isSameAs(other);
  }

  @Test
  void anErrorStaysOne() {
    SeverityRules rules = new SeverityRules(Map.of("no-outputs", Level.OFF));
    assertThat(rules.judged(Diagnostic.error("no-outputs.left"))).isNotNull();
  }

  @Test
  void anExemptionHasAPlaceAndACode() {
    SeverityRules rules = new SeverityRules(Map.of());
    rules.exempt("a.md", new Exemption(List.of("broken-link"), new SourceSpan(8, 20)));
    rules.exempt("b.md", new Exemption(List.of("broken-link"), null));
    assertThat(rules.judged(LINK)).isNull();
    assertThat(rules.judged(LINK.at("a.md", new SourceSpan(21, 22)))).isNotNull();
    assertThat(rules.judged(LINK.at("b.md", new SourceSpan(21, 22)))).isNull();
    assertThat(rules.judged(LINK.at("c.md", new SourceSpan(10, 14)))).isNotNull();
    Diagnostic other = Diagnostic.warning("near-miss.link", "x").at("a.md", LINK.span());
    assertThat(rules.judged(other)).isNotNull();
  }

  @Test
  void whatWasReportedBeforeIsJudgedToo() {
    Diagnostics all = new Diagnostics();
    all.report(LINK);
    all.judgeBy(new SeverityRules(Map.of("broken-link", Level.ERROR)));
    assertThat(all.hasErrors()).isTrue();
    all.report(LINK.at("z.md", null));
    assertThat(all.sorted()).extracting(Diagnostic::severity).containsOnly(Severity.ERROR);
  }
}
