package io.kartei.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.kartei.render.pdf.PageFaults;
import io.kartei.render.pdf.PdfUa;
import io.kartei.render.pdf.Printed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a typesetter would not let pass, looked for on every page. */
class TypesetPagesTest {
  /** The book's outer margin, in points. */
  private static final double MARGIN = 62.3;

  private static byte[] book(SiteTest site) {
    return Objects.requireNonNull(site.only("book").build().files().get("book.pdf"));
  }

  @Test
  void theDemoIsSetWithoutFaults() throws Exception {
    SiteTest site = SiteTest.empty();
    StringBuilder source = new StringBuilder();
    try (Stream<Path> files = Files.walk(Path.of("content"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        site.file("content/" + Path.of("content").relativize(file), Files.readAllBytes(file));
        source.append(file.toString().endsWith(".md") ? Files.readString(file) : "");
      }
    }
    site.file("kartei.yaml", Files.readAllBytes(Path.of("kartei.yaml")));
    byte[] book = book(site);
    assertThat(PageFaults.of(book, source.toString(), MARGIN)).isEmpty();
    assertThat(PdfUa.violations(book)).isEmpty();
  }

  @Test
  void aBookInWhichEverythingComesToTheEndOfAPageIsSetWithoutFaults() throws Exception {
    List<String> pieces =
        List.of(Files.readString(Path.of("src/test/resources/paper/pieces.md")).split("===\n"));
    SiteTest site = SiteTest.empty();
    Random order = new Random(17);
    for (int note = 0; note < 20; note++) {
      StringBuilder text = new StringBuilder("# Kapitel " + (note + 1) + "\n\n");
      for (int i = 0; i < 28; i++) {
        text.append(pieces.get(order.nextInt(pieces.size()))).append('\n');
      }
      site.note(String.format("n%02d.md", note), text.toString());
    }
    byte[] book = book(site);
    Printed printed = new Printed(book);
    assertThat(printed.pages()).isGreaterThan(80);
    assertThat(PageFaults.of(book, String.join("\n", pieces), MARGIN)).isEmpty();
    assertThat(printed.outside()).isEmpty();
    assertThat(PdfUa.violations(book)).isEmpty();
  }

  @Test
  void wordsArePartedWithAHyphenAndFoundWhole() throws IOException {
    String text =
        "Die Wiederherstellungsgeschwindigkeit verschiedener Datensicherungsverfahren unterscheidet"
            + " sich beträchtlich, weil Bandlaufwerke sequenziell arbeiten. ";
    Printed book = new Printed(book(SiteTest.empty().note("a.md", "# Lang\n\n" + text.repeat(12))));
    List<String> lines = book.text().lines().map(String::strip).toList();
    assertThat(lines).anyMatch(line -> line.matches(".*\\p{Ll}-"));
    assertThat(book.text()).doesNotContain("\u00ad");
    assertThat(String.join("", book.text().lines().toList()).replaceAll("-|\\s", ""))
        .contains(text.repeat(12).replaceAll("\\s", ""));
  }

  @Test
  void noListIsPartedBehindOrBeforeASingleItemNorFromItsLeadIn() throws IOException {
    SiteTest site = SiteTest.empty();
    for (int note = 0; note < 8; note++) {
      site.note(
          "n" + note + ".md",
          "# Note "
              + note
              + "\n\n"
              + "Ein Absatz.\n\n".repeat(33 + note)
              + "Zum Beispiel\n\n* Erstes\n* Zweites\n* Drittes\n\nEin Ende.\n");
    }
    Printed book = new Printed(book(site));
    int lists = 0;
    for (int page = 1; page <= book.pages(); page++) {
      String text = book.text(page);
      assertThat(text.contains("Erstes")).as(text).isEqualTo(text.contains("Zum Beispiel"));
      assertThat(text.contains("Drittes")).as(text).isEqualTo(text.contains("Erstes"));
      lists += text.contains("Erstes") ? 1 : 0;
    }
    assertThat(lists).isEqualTo(8);
  }

  @Test
  void theLastRowOfATableIsntAloneOnAPage() throws IOException {
    SiteTest site = SiteTest.empty();
    for (int rows = 34; rows < 50; rows++) {
      StringBuilder note =
          new StringBuilder("# Tafel " + rows + "\n\n| Nummer | Wert |\n|---|---|\n");
      for (int row = 1; row <= rows; row++) {
        boolean isLast = row == rows;
        note.append(isLast ? "| Letzte" : row == rows - 1 ? "| Vorletzte" : "| Nr. " + row);
        note.append(" | ").append("Ein Wert ".repeat(9)).append("|\n");
      }
      site.note("n" + rows + ".md", note.toString());
    }
    Printed book = new Printed(book(site));
    int last = 0;
    for (int page = 1; page <= book.pages(); page++) {
      String text = book.text(page);
      assertThat(text.contains("Vorletzte")).as(text).isEqualTo(text.contains("Letzte"));
      last += text.contains("Letzte") ? 1 : 0;
    }
    assertThat(last).isEqualTo(16);
  }

  @Test
  void aLongQuestionIsPartedWhereAPageWouldStayBlank() throws IOException {
    String question =
        "## Sicherheit\n\n> **\u2753** Welche Gefahren gehen aus von\n"
            + "> * Clients und Servern\n".repeat(13)
            + "\n";
    for (int lines = 20; lines < 26; lines++) {
      String note = "# Frage\n\n" + "Ein Absatz.\n\n".repeat(lines) + question;
      String behind = "Eine Antwort.\n\n".repeat(20);
      byte[] book = book(SiteTest.empty().note("a.md", note + behind));
      assertThat(PageFaults.of(book, note, MARGIN)).as(lines + " lines").isEmpty();
    }
  }

  @Test
  void aQuestionWithCodeIsNotABlankBoxAtTheEndOfAPage() throws IOException {
    String code = "> ```sh\n" + "> ss -tulpen\n".repeat(9) + "> ```\n";
    String question = "## Sicherheit\n\n> **\u2753** Was zeigt die Ausgabe?\n>\n" + code.repeat(3);
    SiteTest site = SiteTest.empty();
    for (int lines = 20; lines < 36; lines++) {
      String note = "# Frage\n\n" + "Ein Absatz.\n\n".repeat(lines) + question;
      site.note("n" + lines + ".md", note + "\nEine Antwort.\n\n".repeat(30));
    }
    assertThat(PageFaults.of(book(site), question, MARGIN)).isEmpty();
  }

  @Test
  void rowsOfHeadingsWithALineEachFillAPage() throws IOException {
    SiteTest site = SiteTest.empty();
    for (int lines = 20; lines < 26; lines++) {
      String note = "# Begriffe\n\n" + "Ein Absatz.\n\n".repeat(lines);
      site.note("n" + lines + ".md", note + "### Ein Begriff\n\nEine Zeile dazu.\n\n".repeat(40));
    }
    byte[] book = book(site);
    assertThat(PageFaults.of(book, "", MARGIN)).isEmpty();
    assertThat(new Printed(book).pages()).isLessThanOrEqualTo(22);
  }

  @Test
  void notesOfAChapterFollowOneAnother() throws IOException {
    SiteTest site =
        SiteTest.empty()
            .note("netze/index.md", "# Netze\n\nEin Wort.\n")
            .note("netze/dhcp.md", "# DHCP\n\nEin Wort.\n")
            .note("raid.md", "# RAID\n\n" + "Ein Wort.\n\n".repeat(30))
            .note("usv.md", "# USV\n\nEin Wort.\n");
    Printed chapters = new Printed(book(site));
    // the first one leaves most of its page blank, the second one only a little
    assertThat(chapters.text(3)).contains("Netze", "DHCP", "RAID");
    assertThat(chapters.pages()).isEqualTo(4);
    site.config("book:\n  newPage: note\n");
    assertThat(new Printed(book(site)).pages()).isEqualTo(6);
    site.config("book:\n  newPage: never\n");
    assertThat(new Printed(book(site)).pages()).isEqualTo(4);
  }

  @Test
  void headingsArentPartedAndAddressesAreReadable() throws IOException {
    String word = "Verfügbarkeitsanforderungen";
    Printed book =
        new Printed(
            book(
                SiteTest.empty()
                    .note(
                        "a.md",
                        "# Wiederherstellungszeit und "
                            + word
                            + "\n\n"
                            + "Siehe"
                            + " [Übertragung](https://de.example/%C3%9Cbertragung%E2%80%93und%2F%20).")));
    assertThat(book.text(3)).contains(word, "de.example/Übertragung–und%2F%20");
  }

  @Test
  void codeInTheCellsOfATableIsWholeOrBrokenAtItsJoints() throws IOException {
    String words = "Verfügbarkeit und Vertraulichkeit | Nachvollziehbarkeit | Zugriffssteuerung";
    Printed book =
        new Printed(
            book(
                SiteTest.empty()
                    .note(
                        "a.md",
                        "# A\n\n| Netz | Länge | A | B | C |\n| - | - | - | - | - |\n"
                            + "| `2001:db8::/32` | `fe80::/10` | "
                            + words
                            + " |\n\n| A | B | C | D | E | F | G | H | I | J | K | L |\n"
                            + "|-|-|-|-|-|-|-|-|-|-|-|-|\n"
                            + ("| `2001:0db8:85a3:08d3/64` ".repeat(12) + "|\n"))));
    assertThat(book.text()).contains("2001:db8::/32", "fe80::/10");
    assertThat(book.text().lines().map(String::strip))
        .noneMatch(line -> line.matches("[:/].*"))
        .anyMatch(line -> line.contains("85a3:"));
    assertThat(book.outside()).isEmpty();
  }

  @Test
  void aPagesHeadNamesTheChapterThatItBeginsWith() throws IOException {
    String text = "Ein Satz, der eine Zeile füllt, steht hier für viele andere seiner Art.\n\n";
    Printed book =
        new Printed(
            book(
                SiteTest.empty()
                    .note("netze/index.md", "# Netze\n\n" + text.repeat(45))
                    .note("netze/dhcp.md", "# DHCP\n\n" + text.repeat(45))));
    assertThat(book.text(4)).contains("\n1.1\u2002DHCP\n");
    assertThat(book.text(4).lines().findFirst().orElseThrow().strip()).startsWith("Netze");
    assertThat(book.text(5).lines().findFirst().orElseThrow().strip()).endsWith("DHCP");
  }

  @Test
  void picturesElsewhereAreOneQuietLineBehindTheChapter() throws IOException {
    Printed book =
        new Printed(
            book(
                SiteTest.empty()
                    .note(
                        "a.md",
                        "# A ![Wappen](https://example.org/w.png)\n\n"
                            + "![](https://example.org/RAID_5.svg)\n\nText.\n\n"
                            + "- ![](https://example.org/RAID_6.svg)\n- Punkt\n\n"
                            + "Ein ![Logo](https://example.org/logo.svg) im Satz.\n")));
    assertThat(book.text(3))
        .containsSubsequence("Text.", "Punkt", "im Satz.", "Online gibt es dazu noch 2 Bilder.")
        .doesNotContain("Wappen", "Logo", "example.org");
  }

  @Test
  void whatIsOnlyOnlineHasTheAddressOfItsNoteIfThatIsKnown() throws IOException {
    SiteTest site =
        SiteTest.empty()
            .note("content/a.md", "# A\n\n![](https://example.org/RAID_5.svg)\n\nText.\n");
    site.config("baseUrl: https://lernen.example/netz/\ncontent: content\n");
    assertThat(new Printed(book(site)).text(3)).contains("lernen.example/netz/a.html");
  }

  @Test
  void anAddressIsPrintedOnceAndOnlyWhereItsWordsDontTellIt() throws IOException {
    Printed book =
        new Printed(
            book(
                SiteTest.empty()
                    .note(
                        "a.md",
                        "# A\n\n"
                            + "## [Kopf](https://kopf.example/x)\n\n"
                            + "[DHCP](https://de.wikipedia.org/wiki/Dynamic_Host_Configuration_Protocol)"
                            + " und [hier](https://da.example/oben)\n")
                    .note("b.md", "# B\n\nNoch einmal [dort](https://da.example/oben).\n")));
    assertThat(book.text())
        .containsOnlyOnce("da.example/oben")
        .doesNotContain("kopf.example", "wikipedia.org");
  }

  @Test
  void contentsAndPagesHaveOneTitleAndNumbersFollowTheNavigation() throws IOException {
    SiteTest site =
        SiteTest.empty()
            .file("book.toml", "[book]\ntitle = \"Kurs: Netze\"\n".getBytes(UTF_8))
            .file(
                "src/SUMMARY.md",
                ("- [Start](README.md)\n- [Speicher](speicher.md)\n  - [RAID](raid.md)\n"
                        + "    - [Stufen](stufen.md)\n- [Netz](netz.md)\n")
                    .getBytes(UTF_8))
            .file("src/README.md", "# Kurs\n\nWort.\n".getBytes(UTF_8))
            .file("src/speicher.md", "# Speicher\n\n## DAS\n\nWort.\n".getBytes(UTF_8))
            .file("src/raid.md", "# RAID-Systeme\n\nWort.\n".getBytes(UTF_8))
            .file("src/stufen.md", "# Stufen\n\n## Null\n\nWort.\n".getBytes(UTF_8))
            .file("src/netz.md", "# Netz\n\n## Kabel\n\nWort.\n".getBytes(UTF_8));
    Printed book = new Printed(book(site));
    String contents = book.text(2).replace('\u2002', ' ');
    assertThat(contents)
        .containsSubsequence("1 Start", "2 Speicher", "2.1 RAID-Systeme", "2.1.1 Stufen", "3 Netz");
    assertThat(book.text().replace('\u2002', ' '))
        .containsSubsequence("\n1 Start\n", "\nDAS\n", "\n2.1 RAID-Systeme\n", "\nNull\n")
        .contains("\n3.1 Kabel\n");
  }

  @Test
  void aLongLineOfCodeGoesOnBehindAMarkAndNoWordOfItIsBroken() throws IOException {
    String line = "docker run --name=exporter --net=monitoring -p 9100:9100 -v /:/host:ro,rslave ";
    Printed book =
        new Printed(
            book(
                SiteTest.empty()
                    .note("a.md", "# A\n\n```sh\n  " + line + "--path.rootfs=/host\n```\n")));
    assertThat(book.text(3))
        .containsPattern("-v /:/host:ro,rslave *\n *\u21aa *--path.rootfs=/host");
    assertThat(book.outside()).isEmpty();
  }

  @Test
  void linksInsideTheBookNameThePageTheyLeadTo() throws IOException {
    String text = "Ein Satz, der eine Zeile füllt, steht hier für viele andere seiner Art.\n\n";
    Printed book =
        new Printed(
            book(
                SiteTest.empty()
                    .config("book: {newPage: note}\n")
                    .note("dhcp.md", "# DHCP\n\nSiehe [DNS](dns.md#zonen), dann mehr.\n")
                    .note("dns.md", "# DNS\n\n" + text.repeat(60) + "## Zonen\n\nEin Teil.\n")));
    assertThat(book.text(3)).contains("Siehe DNS (S.\u00a05), dann mehr.");
    assertThat(book.text(5)).contains("Zonen");
  }

  @Test
  void chaptersAndSectionsAreNumberedUnlessTheirAuthorDoes() throws IOException {
    SiteTest site =
        SiteTest.empty()
            .note("dhcp.md", "# DHCP\n\nEin Wort.\n\n## Lease\n\nEin Wort.\n\n### Dauer\n\nEins.\n")
            .note("dns.md", "# DNS\n\nEin Wort.\n\n## Zonen\n\nEin Wort.\n");
    Printed book = new Printed(book(site));
    assertThat(book.text().replace('\u2002', ' '))
        .contains("1 DHCP", "1.1 Lease", "\nDauer\n", "2 DNS", "2.1 Zonen");
    assertThat(book.text(2).replace('\u2002', ' ')).contains("1 DHCP", "2 DNS");
    site.note("raid.md", "# RAID\n\n## 1. Stufen\n\nEin Wort.\n");
    assertThat(new Printed(book(site)).text()).doesNotContain("1.1");
  }

  @Test
  void signsThatAreTypedAreSetOutsideCode() throws IOException {
    Printed book =
        new Printed(
            book(
                SiteTest.empty()
                    .note(
                        "a.md",
                        "# A\n\nWORM => sicher, n >= 2, a <= b, a != b, x -> y, `x -> y`\n\n"
                            + "    if (a >= b) {}\n")));
    assertThat(book.text())
        .contains("WORM \u21d2 sicher, n \u2265 2, a \u2264 b, a \u2260 b, x \u2192 y, x -> y")
        .contains("if (a >= b) {}");
  }

  @Test
  void theInnerMarginIsTheWiderOneOnBothSidesOfASheet() throws IOException {
    String text = "Ein Satz, der eine Zeile füllt, steht hier für viele andere seiner Art.\n\n";
    Printed book = new Printed(book(SiteTest.empty().note("a.md", "# A\n\n" + text.repeat(70))));
    assertThat(book.where(3, "Ein Satz")[0] - book.where(4, "Ein Satz")[0])
        .isCloseTo(6 * 72 / 25.4f, within(0.5f));
  }
}
