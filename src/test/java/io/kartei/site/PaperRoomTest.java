package io.kartei.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import io.kartei.render.pdf.PdfUa;
import io.kartei.render.pdf.Printed;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How much room paper gives to what is on it, and in which face it is set. */
class PaperRoomTest {
  private static Printed pdf(BuiltSite site, String path) throws IOException {
    assertThat(site.files().keySet()).contains(path);
    return new Printed(Objects.requireNonNull(site.files().get(path)));
  }

  private static void isSound(Printed pdf) throws Exception {
    assertThat(pdf.allFonts()).isNotEmpty().allMatch(font -> font.isEmbedded());
    assertThat(PdfUa.violations(pdf.bytes())).isEmpty();
  }

  @Test
  void rowsToFillInAreEquallyHighAndTellNothingOfTheirAnswers() throws Exception {
    String note =
        """
        # Speicher

        | | Band | Platte |
        | --- | --- | --- |
        | Zugriff | lange | kurz |
        | Preis | klein | |
        | Zweck | %s | Arbeit |
        | Ende | spät | früh |
        """
            .formatted("Archive, die lange liegen und selten jemand liest, ".repeat(4));
    BuiltSite site = SiteTest.empty().note("a.md", note).only("pdf").build();
    Printed blank = pdf(site, "compare/a-blank.pdf");
    float word = blank.where(1, "Preis")[1] - blank.where(1, "Zugriff")[1];
    float sentence = blank.where(1, "Ende")[1] - blank.where(1, "Zweck")[1];
    assertThat(sentence).isCloseTo(word, offset(1f));
    assertThat(blank.where(1, "Ende")[1]).isGreaterThan(0.75f * blank.height());
    assertThat(blank.text()).doesNotContain("–", "—", "Notizen");
    Printed key = pdf(site, "compare/a-key.pdf");
    assertThat(key.text()).contains("klein –");
    for (Printed sheet : List.of(blank, key)) {
      isSound(sheet);
    }
  }

  @Test
  void inTheBookletSmallSheetsFillPagesAndThoseAcrossComeLast() throws Exception {
    SiteTest site = SiteTest.empty();
    for (int i = 1; i <= 4; i++) {
      int columns = i == 2 ? 8 : 2;
      StringBuilder head = new StringBuilder("| ");
      IntStream.range(0, columns).forEach(c -> head.append("| Umschaltverhalten").append(c));
      String row =
          "| Dauer"
              + "| früh| spät| kurz| lang| bald| fern| nahe| lauf".substring(0, 6 * columns)
              + "|\n";
      head.append("|\n").append("|---".repeat(columns + 1)).append("|\n| Anfang").append(i);
      site.note("n" + i + ".md", "# Thema" + i + "\n\n" + head + row.substring(7) + row.repeat(3));
    }
    Printed all = pdf(site.only("pdf").build(), "compare/all.pdf");
    assertThat(all.pages()).isEqualTo(2);
    assertThat(all.text(1)).contains("Anfang1", "Anfang3", "Anfang4");
    assertThat(all.text(2)).contains("Anfang2");
    isSound(all);
  }

  @Test
  void questionsAndAnswersOfABookHaveOneEdgeAndLinesToWriteOnWhereAnExamAsks() throws Exception {
    String note =
        "# Netze\n\n> **❓❗** Warum?\n>\n> Darum.\n\n> **💬** Wozu?\n>\n> Dazu, ~10 ms lang.\n\n";
    Printed book = pdf(SiteTest.empty().note("a.md", note).only("book").build(), "book.pdf");
    float edge = book.where(3, "Warum")[0];
    for (String word : List.of("Darum", "Wozu", "Dazu")) {
      assertThat(book.where(3, word)[0]).as(word).isCloseTo(edge, offset(2f));
    }
    assertThat(book.text()).contains("≈10\u202fms").doesNotContain("~");
    String open = "> **❓❗** Wer rechnet?\n\n> **❓** Wer nicht?\n\n## Ende\n\nSchluss.\n";
    Printed lines =
        pdf(SiteTest.empty().note("a.md", "# A\n\n" + open).only("book").build(), "book.pdf");
    float asked = lines.where(3, "Wer nicht")[1] - lines.where(3, "Wer rechnet")[1];
    float other = lines.where(3, "Ende")[1] - lines.where(3, "Wer nicht")[1];
    assertThat(asked).isGreaterThan(other + 25);
    isSound(lines);
  }

  @Test
  void wordsThatAreMarkedAsCodeAreSetAsText() throws Exception {
    String words =
        "Die `Sicherheit` und die `Verfügbarkeit` sind `Ziele`, `planen` heißt `Abwägen`.";
    String note = "# Ziele\n\n" + words + " Auch `Reihenfolge` und `Kosten`.\n";
    Printed book = pdf(SiteTest.empty().note("a.md", note).only("book").build(), "book.pdf");
    assertThat(book.allFonts()).noneMatch(font -> font.getName().contains("Mono"));
    Printed code =
        pdf(
            SiteTest.empty().note("a.md", note + "\nMit `ls -l` und `cat`.\n").only("book").build(),
            "book.pdf");
    assertThat(code.allFonts()).anyMatch(font -> font.getName().contains("Mono"));
  }
}
