package io.kartei.facts.term;

import static org.assertj.core.api.Assertions.assertThat;

import io.kartei.config.SiteConfig.HtmlMode;
import io.kartei.evidence.EvidenceLog;
import io.kartei.facts.NoteReader;
import io.kartei.messages.Messages;
import io.kartei.source.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each term has its reason, and so has what an author could have meant as one. */
class TermEvidenceTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Das Simple Mail Protocol (SMP) kommt an. | + why.short-form.in-bracket SMP, Simple Mail"
            + " Protocol",
        "SMP (Simple Mail Protocol) kommt an. | + why.short-form.behind SMP, Simple Mail Protocol",
        "- SMP: Simple Mail Protocol | + why.short-form.label SMP, Simple Mail Protocol",
        "Hier ist SMP = Simple Mail Protocol | + why.short-form.equals SMP, Simple Mail Protocol",
        "SMP steht für Simple Mail Protocol | + why.short-form.stands-for SMP, Simple Mail"
            + " Protocol",
        "Simple Mail Protocol, kurz SMP | + why.short-form.shortened SMP, Simple Mail Protocol",
        "# Simple Mail Protocol – SMP | + why.short-form.heading SMP, Simple Mail Protocol",
        "# SMP\\n"
            + "\\n"
            + "Simple Mail Protocol | + why.short-form.below-heading SMP, Simple Mail Protocol",
        "**S**imple **M**ail **P**rotocol | + why.short-form.letters-bold SMP, Simple Mail"
            + " Protocol",
        "[SMP](a.md 'Simple Mail Protocol') | + why.short-form.link SMP, Simple Mail Protocol",
        "# SMP\\n"
            + "\\n"
            + "- **S**imple\\n"
            + "- **M**ail\\n"
            + "- **P**rotocol | + why.short-form.list-together SMP, Simple, Mail, Protocol",
        "# Glossar\\n"
            + "\\n"
            + "- SMP: Simple Mail Protocol | + why.short-form.glossary SMP, Simple Mail Protocol",
        "# Glossar\\n\\n- Brief: etwas in einem Umschlag | + why.term.glossary Brief",
        "Hier kommt er: Umschlag (BRF). | - why.short-form.letters BRF, Umschlag",
        "Paula Fink (PF) kommt an. | - why.short-form.person PF, Paula Fink",
        "PF (die Paula von nebenan) kommt an. | - why.short-form.clause PF, die Paula von nebenan",
        "**M**ein **P**udel **i**sst | - why.short-form.saying MPi, Mein Pudel isst",
        "Ein **Umschlag** ist eine Hülle aus Papier. | + why.term.bold Umschlag",
        "Unter Porto versteht man den Preis dafür. | + why.term.form Porto",
        "# Porto\\n\\nPorto ist der Preis für einen Brief. | + why.term.heading Porto",
        "**Porto**: Ein Porto ist der Preis für einen Brief. | + why.term.label Porto",
        "Der Umschlag ist eine Hülle aus Papier. | - why.term.unnamed Umschlag",
        "Dieser Weg ist ein großes Thema heute. | - why.term.no-name Dieser Weg"
      })
  void saysWhy(String note, String reason) {
    EvidenceLog log = new EvidenceLog();
    String text = note.replace("\\n", "\n") + "\n";
    new NoteReader(HtmlMode.FILTERED).read(SourceText.of("a.md", text), "a", log.sink("a"));
    List<String> reasons =
        log.of("a").stream()
            .map(
                e ->
                    (e.accepted() ? "+ " : "- ")
                        + e.reason()
                        + " "
                        + String.join(", ", e.arguments().stream().map(String::valueOf).toList()))
            .toList();
    assertThat(reasons).contains(reason);
    assertThat(Messages.forLanguage("de").all()).containsKey(reason.split(" ")[1]);
  }

  @Test
  void aPartOfAnAcronymThatIsMeantLeavesNothingToReject() {
    EvidenceLog log = new EvidenceLog();
    String text = "BTS/KLZ (Kurze Lange Zeile) steht da. GGH: 5\n";
    new NoteReader(HtmlMode.FILTERED).read(SourceText.of("a.md", text), "a", log.sink("a"));
    assertThat(log.of("a").stream().filter(e -> !e.accepted())).isEmpty();
  }
}
