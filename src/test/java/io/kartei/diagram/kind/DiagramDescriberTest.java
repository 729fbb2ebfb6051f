package io.kartei.diagram.kind;

import static org.assertj.core.api.Assertions.assertThat;

import io.kartei.messages.Messages;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What is told about a diagram, as a teacher would say it. */
class DiagramDescriberTest {
  private static String told(String language, String source) {
    return String.join(
        " ",
        DiagramDescriber.describe(
            Objects.requireNonNull(MermaidParser.parse(source).diagram()),
            Messages.forLanguage(language)));
  }

  @Test
  void atAQuestionTheWayParts() {
    String source =
        "flowchart TD\n a[Start] --> b{Ist er an?}\n b -->|ja| c[Arbeiten]\n b -->|nein| d[Warten]";
    assertThat(told("de", source))
        .isEqualTo(
            "Start führt zu „Ist er an?“. An „Ist er an?“ teilt sich der Weg: "
                + "bei „ja“ zu Arbeiten und bei „nein“ zu Warten.");
    assertThat(told("en", source))
        .isEqualTo(
            "Start leads to “Ist er an?”. At “Ist er an?” the path branches: "
                + "for “ja” to Arbeiten and for “nein” to Warten.");
  }

  @Test
  void framesWithoutANameHaveNone() {
    String source = "flowchart TD\n subgraph\n a --> b\n end\n subgraph Lager\n c\n end\n b --> c";
    assertThat(told("de", source))
        .isEqualTo("a führt zu b. b führt zu c. Zusammen gehören a und b. Zu „Lager“ gehört c.");
  }

  @Test
  void notesEndAndOneMemberIsOne() {
    assertThat(
            told(
                "de",
                "classDiagram\n class Ente {\n +name\n +fliegen()\n +quaken()\n }\n"
                    + " note for Ente \"kann schwimmen\"\n note \"Wer nicht?\""))
        .isEqualTo(
            "Ente hat das Attribut +name. Ente hat die Operationen +fliegen() und +quaken(). "
                + "Anmerkung zu Ente: kann schwimmen. Anmerkung: Wer nicht?");
  }

  @Test
  void daysAreDaysAndMomentsHaveTheirTime() {
    assertThat(
            told(
                "de",
                "gantt\n"
                    + " Packen : a, 2026-03-02, 4d\n"
                    + " Fahren : 12h\n"
                    + " Da : milestone, 2026-03-09, 0d"))
        .isEqualTo(
            "„Packen“ dauert vom 02.03.2026 bis 05.03.2026. "
                + "„Fahren“ dauert vom 06.03.2026 00:00 bis 12:00. "
                + "„Da“ ist ein Meilenstein am 09.03.2026.");
  }

  @Test
  void aStateDiagramBeginsWithWhatLeadsIntoIt() {
    String source = "stateDiagram-v2\n [*] --> Aus : Netz an\n Aus --> An : Taste\n An --> [*]";
    assertThat(told("de", source))
        .isEqualTo(
            "Es beginnt mit Aus bei „Netz an“. Aus führt bei „Taste“ zu An. "
                + "An führt zu dem Ende.");
    assertThat(told("en", source)).startsWith("It begins with Aus on “Netz an”.");
  }

  @Test
  void decimalsAreWrittenAsTheLanguageDoes() {
    String source =
        "pie showData\n \"Miete\" : 60\n \"Rest\" : 39.6\n \"Strom\" : 0.4\n \"Spenden\" : 0";
    assertThat(told("de", source))
        .isEqualTo(
            "Den größten Anteil hat Miete mit 60 % (60). "
                + "Es folgen Rest mit 40 % (39,6) und Strom mit 0,4 % (0,4). "
                + "Nichts entfällt auf „Spenden“.");
    assertThat(told("en", source)).contains("Strom with 0.4 % (0.4)");
  }

  @Test
  void relationshipsAreToldFromBothSides() {
    String source = "erDiagram\n Kunde ||--o{ Auftrag : erteilt\n Kunde {\n int nr PK\n Name\n }";
    assertThat(told("de", source))
        .isEqualTo(
            "„erteilt“: Zu jedem Eintrag in Kunde gibt es in Auftrag beliebig viele, zu jedem in"
                + " Auftrag gibt es in Kunde genau einen."
                + " Kunde hat die Attribute nr (PK) und Name.");
    assertThat(told("en", source))
        .startsWith(
            "“erteilt”: Each Kunde has any number of Auftrag, and each Auftrag has exactly");
  }

  @Test
  void timesAreToldWithWhatHappened() {
    String source =
        "timeline\n section Anfang\n 1969 : Plan : Bau\n  : Probe, mit Gästen\n section Ende\n"
            + " 12:30: Schluss!\n 13:00";
    assertThat(told("de", source))
        .isEqualTo("Anfang: 1969: Plan; Bau; Probe, mit Gästen. Ende: 12:30: Schluss! 13:00.");
    assertThat(told("de", "timeline\n 2004 : A : B : C")).isEqualTo("2004: A, B und C.");
  }

  @Test
  void fieldsAreToldWithTheirBits() {
    String source = "packet\n 0-15: \"Quelle\"\n +1: \"Ja\"\n 17-63: \"Rest\"";
    assertThat(told("de", source))
        .isEqualTo(
            "64 Bit, je Zeile 32. „Quelle“: Bit 0 bis 15. „Ja“: Bit 16. „Rest“: Bit 17 bis 63.");
    assertThat(told("en", source)).startsWith("64 bits, 32 in a row. “Quelle”: bits 0 to 15.");
  }

  @Test
  void historiesAreToldBranchByBranch() {
    String source =
        "gitGraph\n"
            + " commit id:\"A\" tag:\"v1\"\n"
            + " branch neu\n"
            + " commit id:\"B\"\n"
            + " commit type:REVERSE\n"
            + " checkout main\n"
            + " cherry-pick id:\"B\"\n"
            + " merge neu";
    assertThat(told("de", source))
        .isEqualTo(
            "Der Branch neu beginnt auf main. Auf main: A [v1]. Auf neu: B, ein Commit (macht etwas"
                + " rückgängig). Auf main: der Commit „B“ wird übernommen, neu wird gemergt.");
  }

  @Test
  void quadrantsAreToldWithTheirPoints() {
    String source =
        "quadrantChart\n x-axis wenig --> viel\n y-axis Nutzen\n quadrant-1 tun\n A: [0.75, 0.5]\n"
            + " B: [0.1, 0.05]";
    assertThat(told("de", source))
        .isEqualTo(
            "Von links nach rechts: von „wenig“ bis „viel“. Von unten nach oben: „Nutzen“."
                + " Oben rechts ist „tun“: A (0,75; 0,5). Unten links: B (0,1; 0,05).");
  }

  @Test
  void valuesAreToldWithTheirPlaces() {
    String source =
        "xychart\n x-axis Jahr [2023, 2024]\n y-axis Umsatz\n bar \"Nord\" [1.5, 2]\n line [3, 4]";
    assertThat(told("de", source))
        .isEqualTo(
            "Umsatz nach Jahr. Balken „Nord“ – 2023: 1,5, 2024: 2. Linie – 2023: 3, 2024: 4.");
  }

  @Test
  void activitiesAreToldStepByStep() {
    String source =
        "activity\n"
            + " lane IT\n"
            + " start\n"
            + " Prüfen\n"
            + " if gut? : ja\n"
            + " Ausgeben\n"
            + " else : nein\n"
            + " end\n"
            + " while offen\n"
            + " Warten\n"
            + " end\n"
            + " stop";
    assertThat(told("de", source))
        .isEqualTo(
            "Start. IT: Prüfen. Entscheidung: gut? Im Fall „ja“: Ausgeben. Im Fall „nein“:"
                + " Nichts geschieht. Ende der Entscheidung. Solange „offen“, wiederholt sich:"
                + " Warten. Ende der Schleife. Hier endet der ganze Ablauf.");
  }

  @Test
  void useCasesAreToldByActor() {
    String source =
        "usecase\n actor Kundin\n system Ausleihe\n Suchen\n Leihen\n end\n Kundin -- Suchen\n"
            + " Leihen -- Kundin\n Leihen ..> Prüfen : include\n Mahnen ..> Leihen : extend";
    assertThat(told("de", source))
        .isEqualTo(
            "Zu „Ausleihe“ gehören Suchen, Leihen, Prüfen und Mahnen. Kundin ist beteiligt an"
                + " Suchen und Leihen. Leihen schließt Prüfen ein. Mahnen erweitert Leihen.");
  }

  @Test
  void plansAreToldWithTheirTimes() {
    String source =
        "netzplan\n A : Planen, 2.5 Tage\n B : Bauen, 4, nach A\n C : Werben, 1, nach A";
    assertThat(told("de", source))
        .isEqualTo(
            "Das Projekt dauert 6,5 Tage; der kritische Weg ist A → B. "
                + "A Planen dauert 2,5 Tage: FAZ 0, FEZ 2,5, SAZ 0, SEZ 2,5, GP 0, FP 0. "
                + "B Bauen dauert 4 Tage und folgt auf A Planen: "
                + "FAZ 2,5, FEZ 6,5, SAZ 2,5, SEZ 6,5, GP 0, FP 0. "
                + "C Werben dauert 1 Tage und folgt auf A Planen: "
                + "FAZ 2,5, FEZ 3,5, SAZ 5,5, SEZ 6,5, GP 3, FP 3.");
    assertThat(told("de", source.replace("netzplan", "netzplan leer"))).doesNotContain("FAZ");
  }
}
