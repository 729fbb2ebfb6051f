package io.kartei.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import io.kartei.render.pdf.PdfUa;
import io.kartei.render.pdf.Printed;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** What would spoil a printed page, one by one. */
class PaperDetailsTest {
  private static Printed pdf(BuiltSite site, String path) throws IOException {
    assertThat(site.files().keySet()).contains(path);
    return new Printed(Objects.requireNonNull(site.files().get(path)));
  }

  private static Printed book(String note) throws IOException {
    return pdf(SiteTest.empty().note("note.md", note).only("book").build(), "book.pdf");
  }

  private static String chart(int nodes) {
    return IntStream.range(0, nodes)
        .mapToObj(i -> "  Anfang --> K" + i + "[Knoten Nummer " + i + "]\n")
        .collect(Collectors.joining("", "```mermaid\nflowchart TD\n", "```\n"));
  }

  @Test
  void aWordLongerThanALineIsBrokenAndNotCutOff() throws IOException {
    String word = "Zugriffsberechtigungsverwaltung".repeat(8);
    String code = "0123456789abcdef".repeat(16);
    Printed book =
        book("# Lang\n\nEin " + word + "\n\n- mit `" + code + "`\n\n> **" + word + "**\n");
    assertThat(book.outside()).isEmpty();
    assertThat(book.text().replaceAll("\\s+", "")).contains(word, code);
  }

  @Test
  void aTableTooWideForABookIsPartedByItsColumns() throws Exception {
    String words = "Wiederherstellungsverfahren";
    Printed book = book("# Breit\n\n" + table(12, 3, words));
    assertThat(book.text().replaceAll("\\s+", "").replace("-", ""))
        .contains("verfahren1", "verfahren12");
    assertThat(book.text().lines().flatMap(line -> Stream.of(line.split(" "))))
        .filteredOn("Merkmal3"::equals)
        .hasSizeGreaterThan(1);
    assertThat(book.smallestType()).isGreaterThan(7.4f);
    assertThat(PdfUa.violations(book.bytes())).isEmpty();
  }

  @Test
  void aTableOfAFewShortColumnsStaysOne() throws IOException {
    assertThat(book("# Schmal\n\n" + table(6, 3, "Wort")).text().split("Merkmal3")).hasSize(2);
  }

  @Test
  void theHeadOfATableDoesNotStandAloneAtTheEndOfAPage() throws IOException {
    for (int lines = 24; lines < 34; lines++) {
      Printed book =
          book("# Lang\n\n" + "Absatz.\n\n".repeat(lines) + "## Tafel\n\n" + table(3, 4, "Kopf"));
      for (int page = 3; page <= book.pages(); page++) {
        String text = book.text(page);
        String place = "page " + page + " behind " + lines + " lines";
        assertThat(text.contains("Kopf1")).as(place).isEqualTo(text.contains("Merkmal"));
        assertThat(text.contains("Tafel")).as(place).isEqualTo(text.contains("Merkmal1"));
      }
    }
  }

  @Test
  void footnotesOfLinksCountOnFromTheAuthorsOwn() throws IOException {
    String note =
        "# Noten\n\nEin [Verweis](https://example.org/x) und mehr[^a].\n\n[^a]: Eigene.\n";
    assertThat(book(note).text()).contains("Verweis2 und mehr1.", "2 example.org/x");
  }

  @Test
  void anAddressHasOneFootnoteInAChapter() throws IOException {
    String note =
        "# Noten\n\n[Eins](https://example.org/x), [Zwei](https://example.org/y#:~:text=Wort),"
            + " [Drei](https://example.org/x).\n";
    assertThat(book(note).text())
        .contains("Zwei,2 Drei.1", "2 example.org/y")
        .doesNotContain("3 example.org", ":~:");
  }

  @Test
  void tasksHaveABoxInsteadOfABullet() throws IOException {
    assertThat(book("# Plan\n\n- [ ] offen\n- [x] getan\n").text())
        .contains("\u2610 offen", "\u2611 getan")
        .doesNotContain("\u2022");
  }

  @Test
  void aComparisonOfTwentySubjectsSaysOnEachPageWhereItStands() throws IOException {
    String note = "# Geräte\n\n" + table(20, 12, "Gegenstand");
    BuiltSite site = SiteTest.empty().note("geraete.md", note).only("pdf").build();
    Printed sheet = pdf(site, "compare/geraete.pdf");
    assertThat(sheet.pages()).isGreaterThan(1);
    for (int page = 1; page <= sheet.pages(); page++) {
      assertThat(sheet.text(page)).contains("Geräte", "Merkmal1", "Merkmal12");
    }
    assertThat(sheet.text(sheet.pages())).contains("–20/20");
  }

  private static String table(int columns, int rows, String head) {
    String cells = "ein Eintrag | ".repeat(columns);
    return IntStream.rangeClosed(1, columns)
            .mapToObj(i -> head + i)
            .collect(Collectors.joining(" | ", "| Kriterium | ", " |\n"))
        + "|---".repeat(columns + 1)
        + "|\n"
        + IntStream.rangeClosed(1, rows)
            .mapToObj(i -> "| Merkmal" + i + " | " + cells + "\n")
            .collect(Collectors.joining());
  }

  @Test
  void aTableWithoutRowsIsAccessibleToo() throws Exception {
    Printed book = book("# Leer\n\n| Eins | Zwei |\n| --- | --- |\n\nText.\n");
    assertThat(book.text()).contains("Eins", "Zwei");
    assertThat(PdfUa.violations(book.bytes())).isEmpty();
  }

  @Test
  void theTypeOfADiagramIsAsThinAsItsAuthorHadIt() throws IOException {
    assertThat(book("# **Fett**\n\n**fett**\n\n" + chart(2)).strokesLetters()).isFalse();
  }

  @Test
  void whereADiagramLeadsStandsBelowIt() throws IOException {
    String click = "  click K1 \"https://example.org/klick\"\n```\n";
    Printed book = book("# Bild\n\n" + chart(2).replaceFirst("```\n$", click));
    assertThat(book.text()).contains("1 example.org/klick");
    String page =
        SiteTest.empty()
            .note("note.md", "# Bild\n\n" + chart(2).replaceFirst("```\n$", click))
            .only("html")
            .build()
            .text("note.html");
    assertThat(page).contains("href=\"https://example.org/klick\"");
  }

  @Test
  void aDiagramTooLargeToReadIsToldInWords() throws IOException {
    assertThat(book("# Groß\n\n" + chart(120)).text()).contains("In Worten");
    assertThat(book("# Klein\n\n" + chart(4)).text()).doesNotContain("In Worten");
  }

  @Test
  void aSheetUsesItsPage() throws IOException {
    String table =
        "# Netze\n\n| | LAN | WAN |\n| --- | --- | --- |\n"
            + "| Reichweite | kurz | weit |\n".repeat(6)
            + "| Tempo | hoch | niedrig |\n";
    BuiltSite site = SiteTest.empty().note("netze.md", table).only("pdf").build();
    Printed sheet = pdf(site, "compare/netze.pdf");
    assertThat(sheet.pages()).isOne();
    assertThat(sheet.where(1, "Tempo")[1]).isGreaterThan(0.7f * sheet.height());
    assertThat(sheet.where(1, "niedrig")[0]).isGreaterThan(sheet.width() / 2);
  }

  @Test
  void aSheetToFillInHasRoomToWriteByHand() throws IOException {
    String table =
        "# Netze\n\n"
            + "| | LAN | WAN |\n"
            + "| --- | --- | --- |\n"
            + "| Reichweite | kurz | weit |\n"
            + "| Tempo | hoch | niedrig |\n";
    BuiltSite site = SiteTest.empty().note("netze.md", table).only("pdf").build();
    Printed blank = pdf(site, "compare/netze-blank.pdf");
    float row = blank.where(1, "Tempo")[1] - blank.where(1, "Reichweite")[1];
    assertThat(row).isBetween(80f, 113f); // the page is filled, as far as that makes sense
    float lan = blank.where(1, "LAN")[0] - blank.where(1, "Tempo")[0];
    float wan = blank.where(1, "WAN")[0] - blank.where(1, "LAN")[0];
    assertThat(wan).isGreaterThan(100).isLessThan(blank.width() - 50 - lan);
    assertThat(blank.pages()).isOne();
    assertThat(blank.text()).doesNotContain("niedrig");
  }

  @Test
  void aSheetToFillInAsksOnlyForWhatTheNoteSays() throws IOException {
    String note =
        "# Netze\n\n"
            + "|  | LAN | WAN |\n"
            + "| --- | --- | --- |\n"
            + "| | örtlich | weit |\n"
            + "| | ![](https://example.org/l.png) | ![](https://example.org/w.png) |\n"
            + "| Tempo | hoch | |\n"
            + "| Betreiber | man selbst | ein Anbieter |\n"
            + "| Aufbau | ![Skizze](https://example.org/a.png) |"
            + " ![Karte](https://example.org/b.png) |\n";
    BuiltSite site = SiteTest.empty().note("netze.md", note).only("pdf").build();
    Printed blank = pdf(site, "compare/netze-blank.pdf");
    assertThat(blank.text())
        .contains("LAN", "WAN", "Tempo", "Betreiber")
        .doesNotContain("–", "—", "örtlich", "hoch", "man selbst", "Aufbau", "Skizze");
    assertThat(pdf(site, "compare/netze-key.pdf").text()).contains("örtlich", "weit", "hoch –");
    assertThat(pdf(site, "compare/netze.pdf").text())
        .contains("Aufbau", "Skizze")
        .doesNotContain("nur online");
  }

  @Test
  void theColumnsToFillInAreAsEqualAsTheirWordsAllow() throws IOException {
    String note =
        "# Netze\n\n"
            + "|  | LAN | WAN | Donaudampfschifffahrtsgesellschaftsnetz |\n"
            + "| --- | --- | --- | --- |\n"
            + "| Tempo | hoch | niedrig | Behördengeschwindigkeit |\n"
            + "| Reichweite | kurz | weit | von Regensburg bis ans Schwarze Meer und wieder zurück"
            + " |\n";
    Printed blank =
        pdf(SiteTest.empty().note("netze.md", note).only("pdf").build(), "compare/netze-blank.pdf");
    float lan = blank.where(1, "WAN")[0] - blank.where(1, "LAN")[0];
    float wan = blank.where(1, "Donau")[0] - blank.where(1, "WAN")[0];
    float parted = blank.width() - 34 - blank.where(1, "Donau")[0];
    assertThat(lan).isCloseTo(wan, offset(10f));
    assertThat(lan).isCloseTo(parted, offset(10f));
  }

  @Test
  void valuesOfAColumnBeginAtOneLine() throws IOException {
    String note =
        "# Netze\n\n|  | LAN | WAN |\n| --- | --- | --- |\n| Tempo | ++ | + |\n"
            + "| Betreiber | selbst | ein Anbieter |\n| Preis | + | − |\n";
    Printed sheet =
        pdf(SiteTest.empty().note("netze.md", note).only("pdf").build(), "compare/netze.pdf");
    assertThat(sheet.where(1, "++")[0]).isCloseTo(sheet.where(1, "selbst")[0], offset(2f));
  }

  @Test
  void whatAnAnswerShowsStandsOnlyOnceOnACheatSheet() throws IOException {
    String note =
        "# Netze\n\n**L**ocal **A**rea **N**etwork\n\n> **❓❗** Wie?\n>\n> So:\n>\n> "
            + chart(3).strip().replace("\n", "\n> ")
            + "\n\n> **❓❗** Warum?\n>\n> Darum.\n\n> **❓❗** Wo?\n>\n> Dort.\n";
    Printed sheet =
        pdf(SiteTest.empty().note("netze.md", note).only("pdf").build(), "cheatsheets/netze.pdf");
    assertThat(sheet.text().split("Knoten Nummer 2", -1)).hasSize(2);
  }

  @Test
  void aLargeDiagramHasTheWidthOfACheatSheetAndIsNeverCut() throws IOException {
    String source =
        IntStream.range(0, 60).mapToObj(i -> "  a" + i + ",b,1\n").collect(Collectors.joining());
    String note =
        "---\ncheatSheet: 4\n---\n# Netze\n\n"
            + chart(9)
            + "\n```mermaid\nsankey-beta\n"
            + source
            + "```\n";
    Printed sheet =
        pdf(SiteTest.empty().note("netze.md", note).only("pdf").build(), "cheatsheets/netze.pdf");
    assertThat(sheet.smallestType()).isGreaterThan(4);
    assertThat(sheet.text().split("sankey-beta", -1)).hasSize(3); // its caption and its source
    assertThat(sheet.text()).contains("a59,b,1");
  }

  @Test
  void manyTopicsAreSaidToHaveNoCheatSheets() {
    SiteTest site = SiteTest.empty();
    for (int i = 0; i < 41; i++) {
      site = site.note("note" + i + ".md", "# Note " + i + "\n\nText.\n");
    }
    assertThat(site.only("json").build().told()).contains("info[many-topics]");
  }

  @Test
  void noPageLeadsToABookThatIsTooLong() {
    SiteTest site = SiteTest.empty().note("a.md", "# Eins\n\n" + "Wort ".repeat(250_001));
    BuiltSite built = site.note("b.md", "# Zwei\n\nText.").only("html", "book").build();
    assertThat(built.files().keySet()).doesNotContain("book.pdf");
    assertThat(built.told()).contains("book-too-long");
    assertThat(built.text("paper.html")).contains("print.html").doesNotContain("book.pdf");
  }

  @Test
  void aSheetToFillInHasItsKeysGridAndThatOfTheCompleteSheet() throws IOException {
    String note =
        "# Netze\n\n|  | LAN | WAN |\n| --- | --- | --- |\n"
            + "| Reichweite | ein Gebäude, ein Gelände, aber nie mehr als das | die Erde |\n"
            + "| Tempo | hoch | niedrig |\n| Betreiber | man selbst | ein Anbieter |\n";
    BuiltSite site = SiteTest.empty().note("netze.md", note).only("pdf").build();
    Printed blank = pdf(site, "compare/netze-blank.pdf");
    Printed key = pdf(site, "compare/netze-key.pdf");
    Printed whole = pdf(site, "compare/netze.pdf");
    for (String word : List.of("LAN", "WAN", "Reichweite", "Tempo", "Betreiber")) {
      for (int i = 0; i < 2; i++) {
        assertThat(blank.where(1, word)[i]).isCloseTo(key.where(1, word)[i], offset(0.5f));
        assertThat(blank.where(1, word)[i]).isCloseTo(whole.where(1, word)[i], offset(0.5f));
      }
    }
    assertThat(blank.text()).contains("Name:", "Klasse:", "Datum:");
    assertThat(key.text()).doesNotContain("Name:");
  }

  @Test
  void aCheatSheetHasSmallTablesAndNothingThatIsNotAsked() throws IOException {
    String ports =
        "# Dienste\n\n> **❓❗** Was ist ein Dienst?\n>\n> Ein Prozess.\n>\n> ```\n"
            + "> Zeile der Ausgabe\n".repeat(9)
            + "> ```\n\n## Ports\n\n| Port | Dienst |\n| --- | --- |\n| 53 | DNS |\n| 67 | DHCP |\n"
            + "\n> **❓❗** Was ist ein Port?\n>\n> Eine Nummer.\n";
    String plan = "# Termine\n\n| Tag | Raum |\n| --- | --- |\n| Montag | 12 |\n";
    SiteTest site =
        SiteTest.empty()
            .note("dienste/index.md", ports)
            .note("dienste/termine.md", plan)
            .only("pdf");
    Printed sheet = pdf(site.build(), "cheatsheets/dienste.pdf");
    assertThat(sheet.text())
        .containsSubsequence("Ein Prozess", "Ports", "DHCP", "Eine Nummer")
        .doesNotContain("Zeile der Ausgabe", "Montag");
  }

  @Test
  void picturesHaveTheWidthTheirAuthorWants() throws IOException {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(400, 400, BufferedImage.TYPE_INT_RGB), "png", png);
    String svg =
        "<svg xmlns='http://www.w3.org/2000/svg' width='400' height='400'><path d='M0 0h9'/></svg>";
    BuiltSite site =
        SiteTest.empty()
            .file("a.png", png.toByteArray())
            .file("b.svg", svg.getBytes(StandardCharsets.UTF_8))
            .note(
                "a.md",
                "# A\n\n"
                    + "![Kasten|60](a.png)\n\n"
                    + "Danach.\n\n"
                    + "<img src=\"b.svg\" width=\"60\">\n\n"
                    + "Später.\n")
            .build();
    assertThat(site.text("a.html")).contains("alt=\"Kasten\" width=\"60\"");
    Printed book = pdf(site, "book.pdf");
    assertThat(book.where(3, "Danach")[1]).isBetween(140f, 180f);
    assertThat(book.where(3, "Später")[1] - book.where(3, "Danach")[1]).isBetween(45f, 90f);
  }

  @Test
  void theHeadOfLeftPagesIsThatOfRightOnesMirrored() throws IOException {
    SiteTest site =
        SiteTest.empty()
            .file(
                "kartei.yaml", "title: Mein Buch\nlanguage: de\n".getBytes(StandardCharsets.UTF_8))
            .note("a.md", "# Kapitel\n\n" + "Ein Absatz.\n\n".repeat(120));
    Printed book = pdf(site.only("book").build(), "book.pdf");
    float middle = book.width() / 2;
    float[] right = book.where(5, "Mein Buch");
    float[] left = book.where(4, "Mein Buch");
    assertThat(right[0]).isLessThan(middle);
    assertThat(left[0]).isGreaterThan(middle);
    assertThat(left[1]).isCloseTo(right[1], offset(0.5f));
    assertThat(book.where(5, "Kapitel")[0]).isGreaterThan(middle);
    assertThat(book.where(4, "Kapitel")[0]).isCloseTo(62.4f, offset(2f));
  }

  @Test
  void picturesThatArentAtHandAreASentenceAndNoNamesOfFiles() throws IOException {
    String one = "\n\n![](https://example.org/DSC_0042.JPG)\n\nEnde.\n";
    assertThat(book("# Eins" + one).text())
        .contains("Online gibt es dazu noch ein Bild.")
        .doesNotContain("DSC");
    String named = "\n\n![Bandroboter](https://example.org/x1.png)\n";
    assertThat(book("# Zwei" + named).text()).contains("noch ein Bild: Bandroboter.");
    assertThat(book("# Drei" + named + one).text())
        .contains("noch 2 Bilder, darunter Bandroboter.")
        .doesNotContain("DSC");
  }
}
