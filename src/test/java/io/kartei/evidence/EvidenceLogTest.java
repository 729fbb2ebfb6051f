package io.kartei.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.kartei.config.SiteConfig.HtmlMode;
import io.kartei.evidence.Evidence.Kind;
import io.kartei.facts.NoteReader;
import io.kartei.messages.Messages;
import io.kartei.source.SourceSpan;
import io.kartei.source.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EvidenceLogTest {

  @Test
  void givesWhatWasTakenAndWhatWasNot() {
    String text =
        "# Netze\n\n**Was macht ein Switch?**\n\nEr verteilt Rahmen.\n\n**Wozu das?**\n\nUm.\n";
    assertThat(read(text))
        .contains(
            new Evidence(
                new SourceSpan(9, 34), Kind.QUESTION, true, "why.question.bold", List.of()),
            new Evidence(
                new SourceSpan(57, 70),
                Kind.QUESTION,
                false,
                "why.question.bold.short",
                List.of("3")));
  }

  @Test
  void keepsEachPieceOnceInOrder() {
    EvidenceLog log = new EvidenceLog();
    for (int at : new int[] {5, 3, 5}) {
      log.sink("a").accepted(Kind.TERM, new SourceSpan(at, 9), "why.term", at);
    }
    assertThat(log.of("a")).extracting(e -> e.arguments().get(0)).containsExactly("3", "5");
    assertThat(log.of("b")).isEmpty();
  }

  @Test
  void nobodyIsToldWhereNobodyAsks() {
    assertThat(EvidenceSink.NONE.isWanted()).isFalse();
    assertThat(new EvidenceLog().sink("a").isWanted()).isTrue();
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void everyKindHasItsName(Kind kind) {
    assertThat(Messages.forLanguage("de").get(kind.key())).isNotBlank();
  }

  private static List<Evidence> read(String text) {
    EvidenceLog log = new EvidenceLog();
    new NoteReader(HtmlMode.FILTERED).read(SourceText.of("a.md", text), "a", log.sink("a"));
    return log.of("a");
  }
}
