package io.kartei.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.kartei.render.pdf.PdfUa;
import io.kartei.render.pdf.Printed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code kartei print} as people type it. */
class PrintCommandTest {
  @TempDir Path folder;

  private CommandLineRunner line;

  @BeforeEach
  void begin() throws Exception {
    line = new CommandLineRunner(folder);
    Files.createDirectories(folder.resolve("netze"));
    Files.writeString(folder.resolve("netze/index.md"), "# Netze\n\nEine Einleitung.\n");
    Files.writeString(
        folder.resolve("netze/dhcp.md"),
        """
        ---
        tags: [adressen]
        ---
        # DHCP

        Vorab, siehe [DNS](dns.md).

        ## Ablauf

        > **📝❗** FiSi AP2 Analyse Winter 2024 Aufgabe 2a

        Vier Nachrichten gehen hin und her.

        > **❓❗** Welche Nachricht kommt zuerst?
        >
        > Discover kommt zuerst.

        ## Lease

        Eine Adresse wird geliehen.

        > **💻** Demo:
        >
        > `dhclient -v`
        """);
    Files.writeString(
        folder.resolve("netze/dns.md"),
        """
        # DNS

        > **📝❗** FiSi AP2 Konzeption Sommer 2023 Aufgabe 4

        Namen werden Adressen.

        > **💬** Wer darf eine Zone ändern?
        """);
  }

  private Printed printed(String file) throws IOException {
    return new Printed(Files.readAllBytes(folder.resolve(file)));
  }

  @Test
  void aCheatSheetOfASittingHasWhatItAsksFor() throws Exception {
    assertThat(line.run("print", "--sitting", "ap2 W24", "--cheat-sheet"))
        .isEqualTo(ExitStatus.DONE);
    assertThat(line.out().strip()).isEqualTo("ap2-analyse-winter-2024-cheat-sheet.pdf");
    Printed sheet = printed("ap2-analyse-winter-2024-cheat-sheet.pdf");
    assertThat(sheet.text())
        .contains("AP2 Analyse · Winter 2024", "DHCP", "Vier Nachrichten", "Discover kommt")
        .doesNotContain("Vorab", "geliehen", "dhclient", "Namen werden");
    assertThat(PdfUa.violations(sheet.bytes())).isEmpty();
  }

  @Test
  void withoutAnythingToWriteDownThereIsNoCheatSheet() throws Exception {
    Files.writeString(folder.resolve("leer.md"), "# Leer\n\n" + "Langes ohne Kern. ".repeat(60));
    assertThat(line.run("print", "--note", "leer", "--cheat-sheet")).isEqualTo(ExitStatus.FAILED);
    assertThat(line.err()).contains("nothing-to-print");
  }

  @Test
  void theCardsOfAChoiceAreThoseMadeFromItsSections() throws Exception {
    Files.writeString(
        folder.resolve("netze/wlan.md"), "# WLAN\n\n> **❓❗** Was ist ein Kanal?\n>\n> Ein Band.\n");
    assertThat(line.run("print", "--sitting", "ap2 W24", "--cards")).isEqualTo(ExitStatus.DONE);
    assertThat(line.out().strip()).isEqualTo("ap2-analyse-winter-2024-cards.pdf");
    Printed cards = printed("ap2-analyse-winter-2024-cards.pdf");
    assertThat(cards.text()).contains("Welche Nachricht kommt", "Discover").doesNotContain("Kanal");
    assertThat(PdfUa.violations(cards.bytes())).isEmpty();
    assertThat(line.run("print", "--topic", "Netze", "--cards", "-o", "a.pdf"))
        .isEqualTo(ExitStatus.DONE);
    assertThat(printed("a.pdf").text()).contains("Welche Nachricht kommt", "Kanal");
    Files.writeString(folder.resolve("leer.md"), "# Leer\n\nNichts zu lernen.\n");
    assertThat(line.run("print", "--note", "leer", "--cards")).isEqualTo(ExitStatus.FAILED);
    assertThat(line.err()).contains("nothing-to-print");
  }

  @Test
  void aSittingIsItsTasksAndTheSectionsThatPrepareForThem() throws Exception {
    assertThat(line.run("print", "--sitting", "ap2 W24")).isEqualTo(ExitStatus.DONE);
    assertThat(line.out().strip()).isEqualTo("ap2-analyse-winter-2024.pdf");
    Printed edition = printed("ap2-analyse-winter-2024.pdf");
    assertThat(edition.text())
        .contains(
            "AP2 Analyse · Winter 2024", "Aufgabe 2", "2a · DHCP › Ablauf", "Vier Nachrichten")
        .doesNotContain("Vorab", "geliehen", "Namen werden");
    assertThat(PdfUa.violations(edition.bytes())).isEmpty();
  }

  @Test
  void choicesOfSeveralKindsNarrowOneAnotherDown() throws Exception {
    assertThat(line.run("print", "--topic", "Netze", "--tag", "#adressen", "-o", "a.pdf"))
        .isEqualTo(ExitStatus.DONE);
    assertThat(printed("a.pdf").text())
        .contains("Vorab", "geliehen")
        .doesNotContain("Namen werden", "Einleitung");
    assertThat(line.run("print", "--note", "DNS", "--tag", "adressen"))
        .isEqualTo(ExitStatus.FAILED);
    assertThat(line.err()).contains("nothing-to-print");
  }

  @Test
  void questionsHaveRoomToWriteAndTheKeyAPageOfItsOwn() throws Exception {
    assertThat(line.run("print", "--questions", "-o", "q.pdf")).isEqualTo(ExitStatus.DONE);
    Printed paper = printed("q.pdf");
    assertThat(paper.pages()).isEqualTo(2);
    assertThat(paper.text(1))
        .contains("Welche Nachricht kommt zuerst?", "Wer darf eine Zone", "Name:", "Datum:")
        .doesNotContain("Discover", "Demo");
    assertThat(paper.text(2)).contains("Lösung", "Discover kommt zuerst.", "steht keine Antwort");
    assertThat(PdfUa.violations(paper.bytes())).isEmpty();
  }

  @Test
  void whatThereIsNotIsToldWithTheNearestName() {
    assertThat(line.run("print", "--topic", "Netzte", "--lang", "en")).isEqualTo(ExitStatus.FAILED);
    assertThat(line.err()).contains("there is no topic called \"Netzte\"", "did you mean");
    assertThat(line.run("print", "--sitting", "W19", "--lang", "en")).isEqualTo(ExitStatus.FAILED);
    assertThat(line.err()).contains("no exam called \"W19\"");
    assertThat(folder).isDirectoryNotContaining("glob:**.pdf");
  }
}
