package io.kartei.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.kartei.render.pdf.PdfUa;
import io.kartei.render.pdf.Printed;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What comes out of the printer, as its user configures it. */
class PaperSiteTest {
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private static final String DHCP =
      """
      # DHCP

      **D**ynamic **H**ost **C**onfiguration **P**rotocol, siehe [DNS](dns.md#zonen) und
      [den Standard](https://www.rfc-editor.org/rfc/rfc2131).

      > **❓❗** Wozu dient eine Lease?
      >
      > Sie leiht eine Adresse auf Zeit ✓.

      ## Vergleich

      | | Statisch | Dynamisch |
      | --- | --- | --- |
      | Aufwand | von Hand | keiner |
      | Adresse | bleibt | wechselt |
      | Eignung | Server | Notebooks |

      ## Formel $a^2$

      ![Fern](https://example.org/fern.png)

      ```sh
      dhclient -v
      ```
      """;

  private static final String DNS =
      """
      # DNS

      **D**omain **N**ame **S**ystem

      ## Zonen

      Mehr bei [DHCP](dhcp.md) und [woanders](#zonen).

      > **❓❗** Was ist eine Zone?
      >
      > Ein Teil des Namensraums in einer Hand.
      """;

  private static SiteTest site() {
    return SiteTest.empty().note("netze/dhcp.md", DHCP).note("netze/dns.md", DNS);
  }

  private static Printed pdf(BuiltSite site, String path) throws IOException {
    assertThat(site.files().keySet()).contains(path);
    return new Printed(Objects.requireNonNull(site.files().get(path)));
  }

  private static void isSound(Printed pdf) throws Exception {
    assertThat(pdf.allFonts()).isNotEmpty().allMatch(font -> font.isEmbedded());
    assertThat(PdfUa.violations(pdf.bytes())).isEmpty();
  }

  @Test
  void theBookHasContentsAnOutlineInnerLinksAndFootnotes() throws Exception {
    Printed book =
        pdf(
            site()
                .config("title: Netze\nauthors: [Ada]\nbook: {newPage: note}")
                .only("book")
                .build(),
            "book.pdf");
    assertThat(book.text(1)).contains("Netze", "Ada");
    assertThat(book.text(2)).containsPattern("DHCP[ .]+3").containsPattern("DNS[ .]+4");
    assertThat(book.jumps(2)).containsExactly(3, 4);
    assertThat(book.jumps(3)).contains(4);
    assertThat(book.jumps(4)).contains(3, 4);
    assertThat(book.destinations()).contains("netze/dhcp", "netze/dns#zonen");
    assertThat(book.about()).containsExactly("Ada", "Netze");
    assertThat(book.outline()).contains("  DHCP 3", "    Vergleich 3", "  DNS 4", "    Zonen 4");
    assertThat(book.text(3).replaceAll(" +", " "))
        .containsSubsequence(
            "DHCP",
            "Dynamic Host Configuration Protocol",
            "Wozu dient eine Lease?",
            "✓",
            "Vergleich",
            "Statisch",
            "von Hand",
            "dhclient",
            "Fern");
    // each page's head names the note that is on it
    assertThat(book.text(3).lines().limit(2)).anyMatch(line -> line.strip().endsWith("DHCP"));
    assertThat(book.text(4).lines().limit(2)).anyMatch(line -> line.strip().startsWith("DNS"));
    assertThat(book.outside()).isEmpty();
    isSound(book);
  }

  @Test
  void aTopicHasACheatSheetOfItsNotesTermsAnswersAndComparisons() throws Exception {
    Printed sheet = pdf(site().only("pdf").build(), "cheatsheets/netze.pdf");
    assertThat(sheet.pages()).isEqualTo(1);
    assertThat(sheet.text().replaceAll("\\s+", " "))
        .containsSubsequence(
            "DHCP",
            "Dynamic Host Configuration Protocol",
            "Wozu dient eine Lease?",
            "Statisch",
            "bleibt",
            "DNS",
            "Domain Name System",
            "Was ist eine Zone?");
    isSound(sheet);
  }

  @Test
  void aCheatSheetMeetsItsBudgetByLeavingOutExamplesAndTips() throws Exception {
    String long1 = text(75);
    String note =
        "---\ncheatSheet: 1\n---\n# Lang\n\n" + long1 + code(200) + "> [!tip] Rat\n> Tipp.\n";
    BuiltSite site = SiteTest.empty().note("lang.md", note).only("pdf").build();
    Printed sheet = pdf(site, "cheatsheets/lang.pdf");
    assertThat(sheet.pages()).isEqualTo(1);
    assertThat(sheet.smallestType()).isGreaterThan(6.9f);
    assertThat(sheet.text())
        .contains("Absatz 74", "ausgelassen: Beispiele")
        .doesNotContain("echo 199");
    assertThat(site.told()).contains("info[cheat-sheet-cut]");
    isSound(sheet);
  }

  @Test
  void aCheatSheetThatCannotMeetItsBudgetSaysByHowMuch() throws Exception {
    String note = "# Lang\n\n" + text(300);
    BuiltSite site =
        SiteTest.empty()
            .note("content/lang.md", note)
            .config("cheatSheets:\n  - notes: [lang.md]\n    pages: 1\n")
            .only("pdf")
            .build();
    Printed sheet = pdf(site, "cheatsheets/lang.pdf");
    assertThat(sheet.pages()).isGreaterThan(1);
    assertThat(sheet.text()).contains("Absatz 0", "Absatz 299");
    assertThat(site.told())
        .containsPattern(
            "warning\\[cheat-sheet-too-long] kartei.yaml:2:5: this cheat sheet is \\d");
  }

  @Test
  void aSheetOfOtherPaperHoldsTheSectionsThatAreNamed() throws Exception {
    BuiltSite site =
        SiteTest.empty()
            .note("content/netze/dns.md", DNS)
            .note("content/dhcp.md", DHCP)
            .config(
                "cheatSheets:\n  - title: Zonen\n    notes: [dns#zonen, dhcp.md#gibtsnicht]\n"
                    + "    size: Letter\n")
            .only("pdf")
            .build();
    Printed sheet = pdf(site, "cheatsheets/zonen.pdf");
    assertThat(sheet.text()).contains("Ein Teil des Namensraums").doesNotContain("Domain Name");
    assertThat(sheet.width()).isEqualTo(612);
    assertThat(site.told()).contains("warning[cheat-sheet] kartei.yaml:3:");
  }

  @Test
  void backsLieBehindTheirFronts() throws Exception {
    BuiltSite site = site().only("pdf").build();
    Printed along = pdf(site, "cards/cards-long-edge.pdf");
    float middle = along.width() / 2;
    boolean left = along.where(1, "Wozu")[0] < middle;
    boolean upper = along.where(1, "Wozu")[1] < along.height() / 2;
    assertThat(along.where(2, "leiht")[0] > middle).isEqualTo(left);
    assertThat(along.where(2, "leiht")[1] < along.height() / 2).isEqualTo(upper);
    Printed across = pdf(site, "cards/cards-short-edge.pdf");
    assertThat(across.where(2, "leiht")[0] < middle).isEqualTo(left);
    assertThat(across.where(2, "leiht")[1] > across.height() / 2).isEqualTo(upper);
    isSound(along);
  }

  @ParameterizedTest
  @CsvSource({"core, false", "all, true"})
  void theCoreIsPrintedUnlessAllIsWanted(String tier, boolean rest) throws Exception {
    String note =
        """
        # Segel

        ## Vorteile von Segeln

        - **Ruhe**: kein Motor stört die Fische im See
        - **Preis**: Wind kostet niemanden jemals etwas

        ## Werkzeug

        - Hobel: ein Gerät, das dünne Späne vom Brett abhebt
        - Feile: ein Stab aus Stahl, der mit seinen Zähnen Stoff abträgt
        """;
    Printed cards =
        pdf(
            SiteTest.empty()
                .config("paper:\n  tier: " + tier + "\n")
                .note("a.md", note)
                .only("pdf")
                .build(),
            "cards/cards-long-edge.pdf");
    String words = BLANKS.matcher(cards.text()).replaceAll(" ");
    assertThat(words).contains("Nenne beide");
    assertThat(words.contains("Stab aus Stahl")).isEqualTo(rest);
  }

  @Test
  void aCardThatIsTooLongIsContinued() throws Exception {
    String answer =
        IntStream.range(0, 40).mapToObj(i -> "- Punkt " + i + "\n").collect(Collectors.joining());
    String note = "---\ntags: [flashcards]\n---\n# Lang\n\nWas gehört dazu?\n?\n" + answer;
    Printed cards =
        pdf(SiteTest.empty().note("a.md", note).only("pdf").build(), "cards/cards-long-edge.pdf");
    assertThat(cards.text()).contains("(1/", "(2/", "Punkt 0", "Punkt 39", "von 40", "1 bis ");
    assertThat(cards.outsidePaper()).isEmpty();
    assertThat(cards.smallestType()).isGreaterThan(6.9f); // the foot; answers have 9 pt
  }

  @Test
  void aDrawingStaysOnItsCardAndIsLeftOutWhereItCannotBeRead() throws Exception {
    String tall =
        IntStream.range(0, 30)
            .mapToObj(i -> "  s" + i + "[Schritt" + i + "] --> s" + (i + 1) + "[Schritt" + (i + 1))
            .collect(Collectors.joining("]\n", "```mermaid\nflowchart TB\n", "]\n```\n"));
    String card = "---\ntags: [flashcards]\n---\n# Weg\n\nWelcher Weg?\n?\n";
    Printed alone =
        pdf(
            SiteTest.empty().note("a.md", card + tall).only("pdf").build(),
            "cards/cards-long-edge.pdf");
    float bottom = alone.height() / 4;
    assertThat(alone.where(2, "Schritt30")[1]).isLessThan(bottom);
    Printed told =
        pdf(
            SiteTest.empty().note("a.md", card + "Bergauf.\n\n" + tall).only("pdf").build(),
            "cards/cards-long-edge.pdf");
    assertThat(told.text()).contains("Bergauf").doesNotContain("Schritt");
  }

  @Test
  void aBlankSheetHidesItsCellsAndItsKeyIsASheetOfItsOwn() throws Exception {
    String path = "compare/dhcp-dhcp-vergleich-blank.pdf";
    BuiltSite site = SiteTest.empty().note("dhcp.md", DHCP).build();
    Printed blank = pdf(site, path);
    assertThat(blank.text())
        .contains("Aufwand", "Statisch", "Zum Ausfüllen")
        .doesNotContain("von Hand");
    assertThat(blank.pages()).isOne(); // nothing on the back of a copy gives the key away
    isSound(blank);
    Printed key = pdf(site, "compare/dhcp-dhcp-vergleich-key.pdf");
    assertThat(key.text()).contains("von Hand", "wechselt", "Lösung");
    isSound(key);
    for (String page : List.of("compare/dhcp-dhcp-vergleich.html", "compare/index.html")) {
      assertThat(site.text(page)).containsSubsequence("vergleich-blank.pdf", "vergleich-key.pdf");
    }
    Printed third =
        pdf(
            SiteTest.empty()
                .note("content/dhcp.md", DHCP)
                .config("paper: {blank: third}")
                .only("pdf")
                .build(),
            path);
    String text = third.text(1);
    assertThat(
            IntStream.of(0, 1, 2, 3, 4, 5)
                .filter(
                    i ->
                        text.contains(
                            new String[] {
                                  "von Hand", "keiner", "bleibt", "wechselt", "Server", "Notebooks"
                                }
                                [i]))
                .count())
        .isEqualTo(4);
  }

  @Test
  void allSheetsAreBoundTogether() throws Exception {
    Printed all = pdf(site().only("pdf").build(), "compare/all.pdf");
    assertThat(all.pages()).isOne();
    assertThat(all.jumps(1)).containsExactly(1);
    assertThat(all.text(1)).contains("von Hand");
    isSound(all);
  }

  @Test
  void sheetsBoundTogetherSharePagesAndTheSizeOfType() throws Exception {
    SiteTest site = SiteTest.empty();
    String tail = "| Dauer | kurz | lang |\n".repeat(3);
    for (int i = 1; i <= 5; i++) {
      String rows = "| Anfang" + i + " | früh | spät |\n" + tail.repeat(i);
      site.note("n" + i + ".md", "# Thema" + i + "\n\n| | A | B |\n|---|---|---|\n" + rows);
    }
    Printed all = pdf(site.only("pdf").build(), "compare/all.pdf");
    assertThat(all.pages()).isEqualTo(3);
    assertThat(all.text(1)).contains("Vergleiche", "Anfang1", "Anfang2");
    assertThat(all.text(3)).contains("Anfang5");
    // the rows take what is left of a page
    assertThat(all.where(1, "lang")[1]).isGreaterThan(0.6f * all.height());
    isSound(all);
  }

  @Test
  void aLongListOfWhatIsComparedByLittleStaysOne() throws Exception {
    String rows =
        IntStream.rangeClosed(1, 9)
            .mapToObj(i -> "| Verfahren" + i + " | was es kann und wozu es dient | " + i + " |\n")
            .collect(Collectors.joining());
    String note =
        "# Verfahren im Vergleich\n\n| Verfahren | Wozu | Stufe |\n|---|---|---|\n" + rows;
    BuiltSite site = SiteTest.empty().note("a.md", note).only("pdf").build();
    String path =
        site.files().keySet().stream()
            .filter(file -> file.startsWith("compare/") && file.endsWith("-key.pdf"))
            .findFirst()
            .orElseThrow(() -> new AssertionError(site.files().keySet()));
    Printed sheet = pdf(site, path);
    float[] one = sheet.where(1, "Verfahren1");
    float[] nine = sheet.where(1, "Verfahren9");
    assertThat(one[0]).isEqualTo(nine[0]);
    assertThat(one[1]).isLessThan(nine[1]);
    assertThat(sheet.smallestType()).isGreaterThan(7.4f);
  }

  @Test
  void allNotesStandOnOnePage() {
    var page = site().only("html").build().page("print.html");
    assertThat(page.select("article.chapter > h2").eachText()).containsExactly("DHCP", "DNS");
    for (var link : page.select("article a[href^=#]")) {
      assertThat(page.getElementById(link.attr("href").substring(1)))
          .as(link.outerHtml())
          .isNotNull();
    }
    assertThat(page.select("article a[href^=#]")).hasSize(3);
  }

  @Test
  void aPageLinksOnlyToWhatIsPrinted() {
    String exam = "# Zeit\n\n> **📝❗** FiSi AP2 Analyse Winter 2023 Aufgabe 1b\n";
    BuiltSite alone = site().note("zeit.md", exam).only("html").build();
    assertThat(alone.page("paper.html").select("main a").eachAttr("href"))
        .startsWith("print.html")
        .anyMatch(url -> url.startsWith("compare/"))
        .anyMatch(url -> url.startsWith("exams/"))
        .allMatch(url -> url.endsWith(".html"))
        .allMatch(url -> alone.files().containsKey(url));
    assertThat(alone.page("netze/dhcp.html").select("a[href$=.pdf]")).isEmpty();
    BuiltSite all = site().build();
    assertThat(all.page("paper.html").select(".sheets a").eachAttr("href"))
        .contains("book.pdf", "compare/all.pdf")
        .allMatch(url -> all.files().containsKey(url))
        .anyMatch(url -> url.endsWith("-blank.pdf"));
    assertThat(all.page("paper.html").select(".sheets > p").text()).contains("8 Karten", "A4");
    for (String path :
        java.util.List.of(
            "paper.html", "netze/dhcp.html", "compare/index.html", "cards/index.html")) {
      assertThat(all.page(path).select("a[href$=.pdf]")).as(path).isNotEmpty();
    }
  }

  private static String text(int paragraphs) {
    return IntStream.range(0, paragraphs)
        .mapToObj(
            i ->
                "Absatz "
                    + i
                    + " sagt etwas, das eine ganze Zeile braucht und noch etwas mehr davon.\n\n")
        .collect(Collectors.joining());
  }

  private static String code(int lines) {
    return IntStream.range(0, lines)
        .mapToObj(i -> "echo " + i + "\n")
        .collect(Collectors.joining("", "```sh\n", "```\n\n"));
  }
}
