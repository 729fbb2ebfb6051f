package io.kartei.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.kartei.render.pdf.PdfUa;
import io.kartei.render.pdf.Printed;
import java.io.IOException;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is on a cheat sheet, and what isn't. */
class CheatSheetTest {
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
  void shortDefinitionsAndListsBelowHeadingsAreOnIt() throws Exception {
    Printed sheet =
        sheet(
            """
            ## Regeln

            ### Ampelregel

            * **3** Farben
            * **1** Mast

            ### Grüner Pfeil

            Erlaubt das Abbiegen bei Rot.

            ## Sichtung

            ### Probelauf
            ### Volllauf

            Von Anfang an.

            ## Geschichte

            """
                + "Sehr lange Geschichte, die niemand abschreibt. ".repeat(12));
    assertThat(sheet.text().replaceAll("\\s+", " "))
        .containsSubsequence(
            "Ampelregel",
            "3 Farben",
            "Grüner Pfeil",
            "Erlaubt das Abbiegen",
            "Volllauf",
            "Von Anfang an",
            "nicht enthalten: Geschichte")
        .doesNotContain("Sehr lange Geschichte", "Probelauf");
    assertThat(PdfUa.violations(sheet.bytes())).isEmpty();
  }

  @Test
  void headingsWithoutTextAreTheNamesThatAQuestionAsksFor() throws IOException {
    Printed sheet =
        sheet(
            "# Bauarten\n\n> **❓❗** Welche Bauarten kennen Sie?\n\n"
                + "## Sternnetz\n\n## Ringnetz\n\n## Busnetz\n\nAlle an einem Kabel.\n");
    assertThat(sheet.text())
        .containsSubsequence("Bauarten kennen", "Sternnetz", "Ringnetz", "Busnetz", "Kabel");
  }

  @Test
  void aLongAnswerGoesOnBehindWhatLeadsIn() throws IOException {
    String long1 =
        IntStream.range(0, 40)
            .mapToObj(i -> "Der Satz Nummer " + i + " gehört noch dazu.\n\n")
            .collect(Collectors.joining());
    Printed sheet =
        sheet(
            "## Theorem\n\n> **❓❗** Was besagt es?\n\n"
                + long1
                + "Von diesen drei:\n\n* Konsistenz\n* Erreichbarkeit\n* Teilbarkeit\n");
    assertThat(sheet.text())
        .containsSubsequence("Nummer 39", "Von diesen drei:", "Konsistenz", "Teilbarkeit")
        .doesNotContain("…");
  }

  @Test
  void stepsThatBulletsDivideAreOneListThatCountsOn() throws IOException {
    Printed sheet =
        sheet(
            "## Anmeldung\n\n> **❓❗** Wie meldet sich ein Gerät an?\n\n"
                + "1. **Suchen**\n* per Rundruf\n\n2. **Anbieten**\n* mit Adresse\n\n"
                + "4. **Bitten**\n* um diese\n\n4. **Bestätigen**\n* vom Verteiler\n");
    assertThat(sheet.text())
        .contains("1.", "2.", "3.")
        .containsOnlyOnce("4.")
        .containsSubsequence("Suchen", "Rundruf", "Anbieten", "Bitten", "Bestätigen", "Verteiler");
  }

  @Test
  void namesBesideOtherSectionsOfAnAnswerAreAListBeforeThem() throws IOException {
    Printed sheet =
        sheet(
            "# Wege\n\n> **❓❗** Welche Wege kennen Sie?\n\n## Damm\n\n"
                + "## Brücke\n\n* führt hinüber\n* aus Stein\n\n## Furt\n\n## Fähre\n");
    assertThat(sheet.text()).containsSubsequence("kennen", "Damm", "Furt", "Fähre", "Brücke");
    assertThat(sheet.where(1, "Furt")[0])
        .isCloseTo(sheet.where(1, "Damm")[0], within(1f))
        .isGreaterThan(sheet.where(1, "Brücke")[0]);
  }

  @Test
  void ofWhatIsStruckOutNoSignIsLeftThatJoinedIt() throws IOException {
    Printed sheet =
        sheet(
            "> **❓❗** Was ist Beton?\n>\n> Sand + ~~Lehm~~ + Zement\n\n"
                + "> **❓❗** Worin unterscheiden sich Sand und Kies?\n>\n> Was davon ist gröber?\n\n"
                + "Kies.\n\n## Stoffe\n\n### Mörtel\n\nSand + Kalk\n\n"
                + "**Mörtel** verbindet Steine. "
                + "Er wird seit langer Zeit von vielen Leuten auf viele Weisen gemischt. ".repeat(7)
                + "\n");
    assertThat(sheet.text())
        .contains("Sand + Zement", "Was davon ist gröber?", "Mörtel verbindet Steine.");
  }

  @Test
  void aNameAndWhatItSaysArePartedByADash() throws IOException {
    Printed sheet =
        sheet(
            "## Arten\n\n### Ruf\n\nEin Zeichen an alle.\n\n### Zeichen (laut)\n\n(nur am Tag)\n\n"
                + "### Wozu?\n\nZur Warnung.\n");
    assertThat(sheet.text())
        .contains("Ruf – Ein Zeichen an alle.", "Wozu? Zur Warnung.")
        .doesNotContain("–  ");
  }

  @Test
  void itHasNothingStruckOutNoFacesAndNoKeysInGroups() throws IOException {
    Printed sheet =
        sheet(
            "> **❓❗** Was ist ein Ruf?\n>\n> ~~ersetzt~~ ergänzt das Zeichen \ud83d\ude09\n"
                + "> Schlüssel: p=76E629F05F70 9EF665853333 EEC3F5ADE69A\n");
    assertThat(sheet.text())
        .contains("ergänzt das Zeichen", "Schlüssel: …")
        .doesNotContain("ersetzt", "\ud83d\ude09", "9EF6");
  }

  @Test
  void aNameStaysWithWhatItIsAboutAndAPageSaysWhichNoteGoesOn() throws Exception {
    StringBuilder note = new StringBuilder("# Zonen\n\n").append(ENOUGH);
    for (int i = 0; i < 44; i++) {
      note.append("> **❓❗** Was ist Zone ").append(i).append("?\n>\n> Ein Bereich, der ");
      note.append("für sich verwaltet wird und die Nummer ").append(i).append(" hat.\n\n");
    }
    note.append("## Einträge\n\nZeilen von Zonen\n\n> **❓❗** Wozu dienen sie?\n\n");
    note.append("| Name des Eintrags | Gültigkeit (Sekunden) | Klasse | Daten des Eintrags |\n");
    note.append("|---|---|---|---|\n");
    for (int i = 0; i < 18; i++) {
      note.append("| beispielrechner").append(i).append(".zone.invalid. | 3600 | IN | ");
      note.append("zweiterrechner").append(i).append(".zone.invalid. |\n");
    }
    Printed sheet =
        sheet(
            SiteTest.empty()
                .note("netze/index.md", "# Netze\n\n" + ENOUGH)
                .note("netze/zonen.md", note.toString()),
            "netze");
    assertThat(sheet.pages()).isEqualTo(2);
    assertThat(sheet.text(1)).doesNotContain("Einträge", "Netze · Zonen");
    assertThat(sheet.text(2))
        .containsSubsequence("Einträge", "Zeilen von Zonen", "Wozu dienen", "beispielrechner0.");
    assertThat(sheet.text(2)).contains("Netze · Zonen");
    assertThat(PdfUa.violations(sheet.bytes())).isEmpty();
  }

  @Test
  void whatLeadsInToSomethingLeftOutIsLeftOutToo() throws IOException {
    Printed sheet =
        sheet(
            "## Verteiler\n\n> **❓❗** Was verteilt ein Verteiler?\n\nDie Last.\n\n"
                + "Beispiel einer Einstellung:\n\n```\n"
                + "option an\n".repeat(12)
                + "```\n\nVerfahren:\n\n* reihum\n* zufällig\n\n"
                + "> Nachzulesen im gelben Buch. (Seite 12)\n");
    assertThat(sheet.text())
        .containsSubsequence("Die Last", "Verfahren:", "reihum", "zufällig")
        .doesNotContain("Einstellung", "option", "gelben Buch");
  }

  @Test
  void questionsAreShortAndDataAndAsidesAreLeftOut() throws IOException {
    Printed sheet =
        sheet(
            "> **❓❗** Wogegen schützt eine Signatur?\n>\n> Welche Rolle spielen dabei\n>\n"
                + "> - Absender\n> - Empfänger\n>\n> im Einzelnen?\n\n"
                + "Gegen Änderungen.\n\n"
                + "> **💬❗** Beurteilen Sie das Verfahren im Hinblick auf\n>\n> - Aufwand\n\n"
                + "Er ist gering.\n\n"
                + "## Einträge\n\n(erst seit 1999 üblich)\n\n| Typ | Wert |\n| - | - |\n"
                + "| KEY | 257 3 aB3dE5fG7hJ9kL1mN3pQ5rS7tU9vW1 xY3zA5bC7dE9fG1hJ3kL5m |\n"
                + "| AAAA | 2001:db8:85a3:8d3:1319:8a2e:370:7348 |\n");
    assertThat(sheet.text().replaceAll("\\s+", " "))
        .contains("Wogegen schützt eine Signatur? Gegen Änderungen")
        .contains("im Hinblick auf", "Aufwand", "257 3 …", "2001:db8:85a3:8d3:1319:8a2e:370:7348")
        .doesNotContain("Welche Rolle", "Empfänger", "im Einzelnen", "1999", "aB3d", "xY3z");
  }

  @Test
  void itHasAtMostTwoSidesUnlessWhatMustBeKnownNeedsMore() throws IOException {
    StringBuilder note = new StringBuilder();
    for (int i = 0; i < 160; i++) {
      note.append("## Abschnitt ").append(i).append("\n\nKurz: ");
      note.append("Ein Satz, der etwas erklärt, das keine Prüfung erwähnt. ".repeat(2 + i % 5));
      note.append("\n\n");
    }
    Printed sheet = sheet(note.toString());
    assertThat(sheet.pages()).isEqualTo(2);
    assertThat(sheet.text())
        .contains("Ein Prozess", "Abschnitt 0\n", "nicht enthalten: ")
        .doesNotContain("Abschnitt 159");
  }

  @Test
  void aSheetOfA5HasColumnsOfReadableWidth() throws IOException {
    SiteTest site =
        SiteTest.empty()
            .note(
                "netze.md",
                "# Netze\n\n" + ("Ein Satz, der eine Zeile füllt. ".repeat(4) + "\n\n").repeat(30))
            .config("cheatSheets:\n  - notes: [netze.md]\n    size: A5\n    pages: 2\n");
    Printed sheet = sheet(site, "netze");
    assertThat(sheet.width()).isCloseTo(148 * 72 / 25.4f, within(0.5f));
    assertThat(sheet.pages()).isEqualTo(2);
    assertThat(sheet.text().lines().mapToInt(String::length).max().orElseThrow()).isLessThan(70);
    assertThat(sheet.outside()).isEmpty();
  }

  @Test
  void outputBelowACommandIsNotWrittenDown() throws IOException {
    Printed sheet =
        sheet(
            "> **💻❗** Wie sucht man?\n>\n> ```sh\n> suche name\n> ```\n>\n"
                + "> ```\n> ;; ANSWER\n> name 1.2.3.4\n> ```\n");
    assertThat(sheet.text()).contains("suche name").doesNotContain("ANSWER");
  }

  @Test
  void acronymsFollowTheirNoteUnlessItExplainsThem() throws IOException {
    Printed sheet =
        sheet(
            "> **❓❗** Wozu dient USV?\n>\n> Die USV überbrückt, wie ein BHKW, einen Ausfall.\n\n"
                + "## Langes\n\n"
                + "Unwichtiges, das niemand abschreibt. ".repeat(20)
                + "**U**nterbrechungsfreie **S**trom**v**ersorgung (USV) und "
                + "**Z**entrale **L**eit**t**echnik (ZLT)\n");
    assertThat(sheet.text())
        .containsSubsequence("Ein Rechner", "überbrückt", "Unterbrechungsfreie Stromversorgung")
        .doesNotContain("Leittechnik");
  }

  @Test
  void notesThatATestOfTheCourseIsAboutAreOnItAsFarAsThereIsRoom() throws IOException {
    String asked = "\n> **📝❗** FiSi AP2 Konzeption Sommer 2023 Aufgabe 4c\n";
    SiteTest site =
        SiteTest.empty()
            .note("plan.md", "# Plan\n\n## Klassenarbeit\n\n* [Kabel](netze/kabel.md)\n")
            .note("netze/dienste.md", "# Dienste\n\n" + ENOUGH + asked)
            .note("netze/kabel.md", "# Kabel\n\n## Adern\n\nAus Kupfer, paarweise verdrillt.\n")
            .note("netze/funk.md", "# Funk\n\n## Wellen\n\nSie gehen durch die Luft.\n");
    assertThat(sheet(site, "netze").text()).contains("verdrillt").doesNotContain("durch die Luft");
  }

  @Test
  void itSaysWhereItIsAskedAndWhatIsMissing() throws IOException {
    String asked = "\n> **📝❗** FiSi AP2 Konzeption Sommer 2023 Aufgabe 4c\n";
    SiteTest site =
        SiteTest.empty()
            .note("netze/dienste.md", "# Dienste\n\n" + ENOUGH + asked)
            .note("netze/kabel.md", "# Kabel\n\n" + "Viele Worte ohne Belang. ".repeat(30))
            .note("netze/funk.md", "# Funk\n\n" + asked + "Viele lange Worte. ".repeat(30));
    assertThat(sheet(site, "netze").text())
        .containsSubsequence("Konzeption: S23\u00a04c", "Ein Prozess", "nicht enthalten:")
        .contains("Kabel", "Funk");
  }

  @Test
  void itsAuthorDecides() throws IOException {
    SiteTest site =
        SiteTest.empty()
            .note(
                "netze/dienste.md",
                "# Dienste\n\n"
                    + ENOUGH
                    + "<!-- kartei: no cheatsheet -->\n\n## Nebensache\n\nKurz gesagt.\n\n"
                    + "## Sonst\n\n<!-- kartei: cheatsheet -->\n\n"
                    + "Langer Satz, der zählt. ".repeat(25)
                    + "\n")
            .note(
                "netze/plan.md",
                "# Plan\n\nText.\n\n<!-- kartei: spickzettel -->\n\n"
                    + "## Wichtig\n\nDas hier schon.\n\n## Rest\n\nDas hier nicht.\n");
    assertThat(sheet(site, "netze").text().replaceAll("\\s+", " "))
        .contains("Langer Satz, der zählt", "Das hier schon")
        .doesNotContain("Kurz gesagt", "Das hier nicht");
  }

  @Test
  void aTableBelowTextStandsUnderTheOneHeadingOfBoth() throws Exception {
    String cell = "| Wiederherstellungszeit eines Rechners ";
    Printed sheet =
        sheet(
            "## Die Klassen\n\n"
                + "Die Zahlen sind typische Werte.\n\n"
                + "| Klasse | Bauart | Dauer | Kosten |\n"
                + "|---|---|---|---|\n"
                + (cell.repeat(4) + "|\n").repeat(3));
    assertThat(sheet.text().split("Die Klassen", -1)).hasSize(2);
    assertThat(sheet.text()).containsSubsequence("Die Klassen", "typische Werte", "Bauart");
    assertThat(PdfUa.violations(sheet.bytes())).isEmpty();
  }

  @Test
  void ofWhatIsAskedMoreIsWrittenDown() throws IOException {
    String long1 = "Der Eintrag nennt alle Rechner, die für eine Domain Post verschicken dürfen; ";
    String section =
        "### %s\n\n=> Herkunft der Post\n\n"
            + long1.repeat(3)
            + "das ist %s. [1] [2]\n\n* geheim gehalten (!*💬)\n\n";
    Printed sheet =
        sheet(
            "## Sicherheit\n\n"
                + section.formatted("Gefragt", "wichtig")
                + "> **❓❗** Wozu?\n\n"
                + section.formatted("Ungefragt", "egal"));
    assertThat(sheet.text().replaceAll("-?\\s+", " "))
        .contains("das ist wichtig.", "geheim gehalten")
        .doesNotContain("egal", "[1]", "(!*");
  }
}
