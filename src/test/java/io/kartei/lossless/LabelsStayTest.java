package io.kartei.lossless;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an author calls a question, beyond that it asks, is seen wherever the question is. */
class LabelsStayTest {
  @ParameterizedTest
  @CsvSource({
    "Aufgabe 4:,Rechne 21 um.,Lösung:",
    "**Frage 2:**,Wozu dient ARP?,**Antwort:**",
    "Q7:,What is a VLAN?,A7:"
  })
  void aNumberedLabelStandsBeforeItsQuestion(String label, String prompt, String answers) {
    String note = "# Netz\n\n" + label + " " + prompt + "\n\n" + answers + " Zehn Wörter.\n";
    String seen = label.replace("*", "") + " " + prompt;

    assertThat(
            ReadNote.of(new MixedNote(note, List.of(), List.of(), List.of(), List.of()))
                .bodies()
                .values())
        .hasSize(3)
        .allSatisfy(words -> assertThat(words.replaceAll("\\s+", " ")).contains(seen));
  }
}
