package io.kartei.facts.question;

import static org.assertj.core.api.Assertions.assertThat;

import io.kartei.config.SiteConfig.HtmlMode;
import io.kartei.evidence.Evidence;
import io.kartei.evidence.Evidence.Kind;
import io.kartei.evidence.EvidenceLog;
import io.kartei.facts.NoteReader;
import io.kartei.messages.Messages;
import io.kartei.model.ParsedNote;
import io.kartei.source.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Each convention says why; where two see a question in one place, the first is right. */
class ConventionTest {
  private final EvidenceLog log = new EvidenceLog();

  @ParameterizedTest
  @EnumSource(Convention.class)
  void eachSaysWhyInBothLanguages(Convention convention) {
    assertThat(Messages.forLanguage("de").get(convention.reason())).isNotBlank();
    assertThat(Messages.forLanguage("en").get(convention.reason())).isNotBlank();
  }

  @ParameterizedTest
  @CsvSource({
    "LABELS, **Frage:** Was ist ein Hub?|**Antwort:** Ein Verteiler.",
    "MARKER, > **❓** Was ist ein Hub?|> Ein Verteiler.",
    "CALLOUT, > [!faq] Was ist ein Hub?|> Ein Verteiler.",
    "FOLD, <details><summary>Was ist ein Hub?</summary>||Ein Verteiler.||</details>",
    "PROMPT, Was ist ein Hub?||<details><summary>Antwort</summary>||Ein Verteiler.||</details>",
    "LABELLED_HEADINGS, ## Frage 1||Was ist ein Hub?||## Antwort 1||Ein Verteiler.",
    "HEADING_OF_SOLUTION, ## Hub||<details><summary>Antwort</summary>||Ein Verteiler.||</details>",
    "HEADING, ## Was ist ein Hub?||Ein Verteiler.",
    "BOLD, **Was ist ein Hub?**||Ein Verteiler.",
    "REMARK, Ein Hub ist dumm (*💬)."
  })
  void eachSeesItsQuestion(Convention convention, String text) {
    assertThat(reasons("# Netze\n\n" + text.replace('|', '\n') + "\n"))
        .containsExactly(convention.reason());
  }

  /** The choices below the heading are an answer by one convention, and a prompt by the other. */
  @Test
  void labelsOfHeadingsGoBeforeTheSolutionBelow() {
    String text =
        """
        ## Frage 1

        A. Hub
        B. Switch

        Antwort: B

        ## Antwort 1

        Ein Switch, weil er Rahmen weiterleitet.
        """;
    assertThat(reasons(text)).containsExactly(Convention.LABELLED_HEADINGS.reason());
    assertThat(read(text).facts().questions()).hasSize(1);
  }

  @Test
  void aMarkedHeadingIsOneQuestion() {
    assertThat(reasons("# Netze\n\n## ❓ Was ist ein Hub?\n\nEin Verteiler.\n"))
        .containsExactly(Convention.MARKER.reason());
  }

  private List<String> reasons(String text) {
    read(text);
    return log.of("a").stream()
        .filter(e -> e.accepted() && e.kind() == Kind.QUESTION)
        .map(Evidence::reason)
        .toList();
  }

  private ParsedNote read(String text) {
    return new NoteReader(HtmlMode.FILTERED).read(SourceText.of("a.md", text), "a", log.sink("a"));
  }
}
