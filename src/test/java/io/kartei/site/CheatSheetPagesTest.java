package io.kartei.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.kartei.render.pdf.PdfUa;
import io.kartei.render.pdf.Printed;
import java.io.IOException;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How a cheat sheet fills its pages, and what it says about the rest. */
class CheatSheetPagesTest {
  /** Enough facts for a sheet. */
  private static final String ENOUGH =
      "> **❓❗** Was ist ein Dienst?\n>\n> Ein Prozess.\n\n"
          + "> **❓❗** Was ist ein Port?\n>\n> Eine Nummer.\n\n"
          + "> **❓❗** Was ist ein Host?\n>\n> Ein Rechner.\n\n";

  private static Printed sheet(String note) throws IOException {
    return sheet(SiteTest.empty().note("netze.md", "# Netze\n\n" + ENOUGH + note), "netze");
  }

  private static Printed sheet(SiteTest site, String name) throws IOException {
    BuiltSite built = site.only("pdf").build();
    return new Printed(
        Objects.requireNonNull(built.files().get("cheatsheets/" + name + ".pdf"), name));
  }

  @Test
  void aNameBesideOtherSectionsOfAnAnswerIsPartOfItAlsoAbovePictures() throws IOException {
    Printed sheet =
        sheet(
            "# Bauarten\n\n> **❓❗** Welche Bauarten kennen Sie?\n\n## Sternnetz\n\nEine Mitte.\n\n"
                + "## Baumnetz, Vollvermaschung\n\n![](https://example.org/baum.png)\n\n"
                + "# Kabel\n\nAus Kupfer.\n");
    assertThat(sheet.text()).containsSubsequence("Vollvermaschung", "Sternnetz", "Eine Mitte");
  }

  @Test
  void aStatementThatIsMarkedIsOnIt() throws IOException {
    Printed sheet =
        sheet(
            "## Schutz\n\n"
                + "Text.\n\n"
                + "> **❗** Das Siegel verbirgt nichts.\n\n"
                + "> **💻❗** Siegel bauen\n");
    assertThat(sheet.text()).contains("Das Siegel verbirgt nichts").doesNotContain("bauen");
  }

  @Test
  void whatExamsAskForFillsThePageAndWhatIsLeftOutIsNamed() throws IOException {
    String more = "Der Satz Nummer %d erklärt den Aufbau des Netzes ganz genau. ";
    String text =
        IntStream.range(0, 9)
            .mapToObj(i -> more.formatted(i).repeat(5) + "\n\n")
            .collect(Collectors.joining());
    Printed sheet =
        sheet(
            "## Aufbau\n\n"
                + text
                + "> **❓❗** Wer baut es auf?\n\n## Betrieb\n\n> **❓❗** Was ist zu tun?\n\n"
                + "## Chronik\n\n"
                + text.replace("Satz", "Abend").replace("\n\n", " "));
    assertThat(sheet.pages()).isOne();
    assertThat(sheet.text().replaceAll("\\s+", " "))
        .contains("Der Satz Nummer 5", "nicht enthalten: Betrieb · Chronik")
        .doesNotContain("Der Abend");
  }

  @Test
  void headingsOfASeriesShareALineWithTheirTextAllOrNone() throws IOException {
    Printed sheet =
        sheet(
            "## Wege\n\n### Damm\n\nAus Erde.\n\n### Furt\n\n"
                + "Durch das Wasser, wo es flach genug ist. ".repeat(4)
                + "\n\n## Boote\n\n### Kahn\n\nAus Holz.\n\n### Schiff\n\n* groß\n* schwer\n");
    assertThat(sheet.text()).contains("Damm – Aus Erde", "Furt – Durch das").contains("Kahn\n");
  }

  @Test
  void aWideTableStandsAtTheFootAndAColumnSaysWhatGoesOnInIt() throws Exception {
    String items =
        IntStream.range(0, 22).mapToObj(i -> "* Punkt " + i + "\n").collect(Collectors.joining());
    String wide = "| Versicherungsgesellschaft".repeat(4) + " |\n";
    Printed sheet =
        sheet(
            "## Tabelle\n\n" + wide + "|---".repeat(4) + "|\n" + wide + "\n## Ablauf\n\n" + items);
    float table = sheet.where(1, "Versicherungsgesellschaft")[1];
    assertThat(table).isGreaterThan(sheet.where(1, "Ablauf")[1]);
    assertThat(sheet.text()).contains("Ablauf (Forts.)");
    assertThat(PdfUa.violations(sheet.bytes())).isEmpty();
  }
}
