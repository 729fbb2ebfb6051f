package io.kartei.lossless;

import static org.assertj.core.api.Assertions.assertThat;

import io.kartei.body.BodyLinks;
import io.kartei.body.BundledQuestions;
import io.kartei.body.HtmlBody;
import io.kartei.body.HtmlOptions;
import io.kartei.body.Loading;
import io.kartei.body.PrintBody;
import io.kartei.body.PrintOptions;
import io.kartei.body.TextBody;
import io.kartei.facts.text.PartLabel;
import io.kartei.messages.Messages;
import io.kartei.model.Block;
import io.kartei.model.ParsedNote;
import io.kartei.model.Question;
import io.kartei.render.OneNote;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What an author calls a question or an answer, beyond that it is one, is seen wherever the
 * question is.
 */
class LabelsStayTest {
  private static final Messages GERMAN = Messages.forLanguage("de");

  @ParameterizedTest
  @CsvSource({
    "Aufgabe 4:,Rechne 21 um.,Lösung 4:",
    "**Frage 2:**,Wozu dient ARP?,**Antwort 2:**",
    "Q7:,What is a VLAN?,A7:",
    "**Exercice 3 :**,Que fait un pare-feu ?,**Corrigé 3 :**"
  })
  void aNumberedLabelStandsBeforeItsPart(String asks, String prompt, String answers) {
    MixedNote note = note(asks + " " + prompt, answers + " Zehn Wörter.");

    showsBoth(ReadNote.of(note).bodies(), asks + " " + prompt, answers + " Zehn Wörter.");
  }

  @ParameterizedTest
  @CsvSource({
    "**Frage 2:**,Wozu dient ARP?,**Antwort 2:**",
    "Q7:,What does ARP do?,A7:",
    "Frage 1b:,Wozu dient ARP?,Antwort 1b:"
  })
  void itStandsOnCardsToo(String asks, String prompt, String answers) {
    String answer = answers + " ARP findet zu einer IP-Adresse die Hardwareadresse.";
    MixedNote note = note(asks + " " + prompt, answer);

    showsBoth(new CardsOfNote(note).shown(), asks + " " + prompt, answer);
  }

  @Test
  void itStandsAboveThePiecesOfAnAnswer() {
    MixedNote note =
        note(
            "Frage 2: Welche Arten von Adressen gibt es?",
            "Antwort 2:\n\n- Hardwareadressen\n- Internetadressen");

    assertThat(new CardsOfNote(note).shown().values())
        .allSatisfy(words -> assertThat(words).contains("Antwort 2:", "Internetadressen"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"- einer\n- noch einer", "~~~\ncode\n~~~", "| a |\n|---|\n| b |"})
  void itStandsAloneBeforeWhatHasNoLineForIt(String answer) {
    MixedNote note = note("**Frage 2:** Welche zwei Wege gibt es?", "**Antwort 2:**\n\n" + answer);

    assertThat(ReadNote.of(note).bodies().values())
        .allSatisfy(words -> assertThat(words).contains("Antwort 2:"));
  }

  @Test
  void itLooksAsItsAuthorHasWrittenIt() {
    List<Block> body = body("**Aufgabe 3:** Rechne 21 um.\n\n**Lösung 3:** Es sind 10101.\n");
    String paper = PrintBody.of(body, BodyLinks.AS_WRITTEN, PrintOptions.part(GERMAN, d -> "d"));

    assertThat(List.of(html(body), paper))
        .allSatisfy(
            shown ->
                assertThat(shown)
                    .contains("<strong>Aufgabe 3:</strong> Rechne 21 um.")
                    .contains("<strong>Lösung 3:</strong> Es sind 10101."));
    assertThat(TextBody.of(body)).isEqualTo("Aufgabe 3: Rechne 21 um.\nLösung 3: Es sind 10101.");
  }

  @Test
  void itIsNoneOfTheWordsByWhichAQuestionIsKnown() {
    Question numbered = question("Frage 3: Was ist ein Hub?\n\nAntwort 3: Ein Verteiler.\n");
    Question plain = question("Frage: Was ist ein Hub?\n\nAntwort: Ein Verteiler.\n");

    assertThat(numbered.id()).isEqualTo(plain.id());
    assertThat(numbered.text()).isEqualTo("Was ist ein Hub?");
    assertThat(TextBody.line(PartLabel.of(numbered.answer()))).isEqualTo("Antwort 3: ");
    assertThat(TextBody.of(PartLabel.without(numbered.answer()))).isEqualTo("Ein Verteiler.");
    assertThat(PartLabel.of(plain.answer())).isEmpty();
  }

  private static void showsBoth(Map<String, String> shown, String prompt, String answer) {
    assertThat(shown.values())
        .hasSize(3)
        .allSatisfy(
            words ->
                assertThat(words.replaceAll("\\s+", " "))
                    .contains(prompt.replace("*", ""))
                    .contains(answer.replace("*", "")));
  }

  private static String html(List<Block> body) {
    return HtmlBody.of(
        body, BodyLinks.AS_WRITTEN, HtmlOptions.page(BundledQuestions.GERMAN, Loading.STILL));
  }

  private static List<Block> body(String pair) {
    return read(pair).text().body();
  }

  private static Question question(String pair) {
    return read(pair).facts().questions().get(0);
  }

  private static ParsedNote read(String note) {
    return OneNote.of("notiz.md", note).context().index().page("notiz").note();
  }

  private static MixedNote note(String asks, String answers) {
    String note = "# Netz\n\n" + asks + "\n\n" + answers + "\n";
    return new MixedNote(note, List.of(), List.of(), List.of(), List.of());
  }
}
