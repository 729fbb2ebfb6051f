package io.kartei.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.kartei.Golden;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code kartei cards --review}, with answers from a pipe. */
class CardReviewTest {
  private static final String NOTE =
      """
      # Netz

      > **❓** Was ist ein Host?
      >
      > Ein Gerät mit eigener Adresse.

      ## Betriebsarten

      - **Broadcast**: eine Nachricht an alle Geräte im Subnetz
      - **Unicast**: eine Nachricht an einen einzigen Empfänger

      ## Vorteile eines Netzes

      - Daten sind in Sekunden überall
      - ein Drucker reicht für alle zusammen

      | Port | Dienst |
      | --- | --- |
      | 22 | Secure Shell |
      | 53 | Namensauflösung |
      | 443 | verschlüsselte Webseiten |
      """;

  @TempDir Path folder;

  private CommandLineRunner line;
  private Path note;

  @BeforeEach
  void begin() throws IOException {
    line = new CommandLineRunner(folder);
    note = folder.resolve("netz.md");
    Files.writeString(note, NOTE);
  }

  private int review(String... answers) {
    line.input = String.join("\n", answers) + "\n";
    return line.run("cards", "--review", "--lang", "en");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "de"})
  void asksCardByCard(String language) {
    line.input = "\nx\n";
    assertThat(line.run("cards", "--review", "--lang", language)).isEqualTo(ExitStatus.DONE);
    Golden.check("cards/review-" + language + ".txt", line.out());
  }

  @Test
  void decisionsAreWrittenWhereTheyAreReadAndNothingElseChanges() throws IOException {
    assertThat(review("k", "s", "d", "r", "Was ist ein Unicast -- kurz?", "d", "y", "k", "d", "y"))
        .isEqualTo(ExitStatus.DONE);
    assertThat(line.err()).isEmpty();
    Golden.check("cards/reviewed.md", Files.readString(note));
    String without =
        Files.readString(note).replaceAll("(?m)^ *<!-- [^>]*-->\\R| ?<!-- [^>]*-->", "");
    assertThat(without).isEqualTo(NOTE);
  }

  @Test
  void aSecondReviewAsksOnlyWhatIsUndecided() {
    review("k", "s", "d", "q");
    assertThat(line.out()).contains("Was ist ein Host?").contains("Erkläre: Broadcast");
    review("q");
    assertThat(line.out()).doesNotContain("Was ist ein Host?").contains("Betriebsarten");
    review("s", "q");
    assertThat(line.out()).doesNotContain("Erkläre: Broadcast").contains("Erkläre: Unicast");
  }

  @Test
  void whatIsDroppedIsNoCardAnyMore() {
    review("d");
    line.run("cards", "--lang", "en");
    assertThat(line.out()).doesNotContain("Was ist ein Host?").contains("Unicast");
  }

  @Test
  void linesKeepTheirEndsAndByteOrderMark() throws IOException {
    Files.writeString(note, "\uFEFF" + NOTE.replace("\n", "\r\n"));
    review("k");
    assertThat(Files.readString(note))
        .isEqualTo(
            "\uFEFF"
                + NOTE.replace("ein Host?", "ein Host? <!-- kartei: card -->")
                    .replace("\n", "\r\n"));
  }

  @Test
  void aNoteThatIsNotUtf8StaysAsItIs() throws IOException {
    byte[] latin = NOTE.getBytes(StandardCharsets.ISO_8859_1);
    Files.write(note, latin);
    review("k");
    assertThat(Files.readAllBytes(note)).isEqualTo(latin);
    assertThat(line.out()).contains("0 kept");
  }
}
