package io.kartei.facts;

import static org.assertj.core.api.Assertions.assertThat;

import io.kartei.config.SiteConfig;
import io.kartei.config.SiteConfig.HtmlMode;
import io.kartei.config.exam.ExamConfig;
import io.kartei.diagnostic.Diagnostic;
import io.kartei.exam.SiteObjectives;
import io.kartei.model.ExamReference;
import io.kartei.model.Objective;
import io.kartei.model.ParsedNote;
import io.kartei.model.PlainText;
import io.kartei.source.SourceText;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where references stand in a note, and what they belong to. */
class ExamReferencePlacesTest {

  private static ParsedNote note(String text) {
    return new NoteReader(HtmlMode.FILTERED).read(SourceText.of("note.md", text));
  }

  /** Line, sitting's date, task, section; and whether it belongs to a question. */
  private static String references(String text) {
    SourceText source = SourceText.of("note.md", text);
    return note(text).facts().examReferences().stream()
        .map(r -> line(source, r))
        .collect(Collectors.joining("\n"));
  }

  private static String line(SourceText source, ExamReference r) {
    return source.lineAt(r.span().start())
        + " "
        + r.sitting().shortLabel()
        + " "
        + r.task().label()
        + (r.section() == null ? "" : " #" + r.section())
        + (r.question() == null ? "" : " ?");
  }

  private static String problems(String text) {
    return note(text).diagnostics().stream()
        .filter(d -> d.code().equals("exam-reference"))
        .map(d -> text.substring(place(d).start(), place(d).end()) + ": " + d.message())
        .collect(Collectors.joining("\n"));
  }

  private static io.kartei.source.SourceSpan place(Diagnostic diagnostic) {
    return Objects.requireNonNull(diagnostic.span());
  }

  @Test
  void pointsAndTheWordSolutionMayFollowAReferenceThatNeedsNoMarker() {
    ParsedNote note =
        note(
            """
            # Prüfungen

            ## AP1 Herbst 2022 Aufgabe 2 (25 Punkte)

            ## AP1 Herbst 2022 Aufgabe 3 - 12,5 P.

            ## AP1 Herbst 2022 Aufgabe 2 Lösung

            AP1 Herbst 2022 Aufgabe 4, 10 Punkte: Musterlösung

            > **📝** AP1 Herbst 2022 Aufgabe 5 [8 points]

            AP1 Herbst 2022 Aufgabe 6 und 7 (30 Punkte)

            AP1 Herbst 2022 Aufgabe 8 (25 Punkte) war schwer

            > **📝** AP1 Herbst 2022 Aufgabe 9 |
            """);
    assertThat(note.facts().examReferences())
        .extracting(r -> r.task().label() + " " + r.points())
        .containsExactly(
            "2 25.0", "3 12.5", "2 null", "4 10.0", "5 8.0", "6 null", "7 null", "9 null");
    assertThat(note.text().sections())
        .extracting(s -> s.title())
        .contains("AP1 Herbst 2022 Aufgabe 2 (25 Punkte)", "AP1 Herbst 2022 Aufgabe 2 Lösung");
  }

  @Test
  void inQuotesListsTablesHeadingsAndText() {
    String text =
        """
        # DHCP 📝 AP1 Herbst 2021 Aufgabe 1

        Ein Satz 📝 FiSi AP2 Analyse Winter 2023 Aufgabe 1b und noch mehr.

        - Ablauf 📝 FiSi AP2 Analyse Winter 2023 Aufgabe 2
        - **📝❗** FiSi AP2 Analyse Winter 2023 Aufgabe 3

        | Thema | Prüfung |
        | --- | --- |
        | DORA | 📝 FiSi AP2 Analyse Winter 2023 Aufgabe 4 |

        > 📝 FiSi AP2 Analyse Winter 2023 Aufgabe 5

        **📝 FiSi AP2 Analyse Winter 2023 Aufgabe 6**
        """;
    assertThat(references(text))
        .isEqualTo(
            """
            1 H21 1 #dhcp--ap1-herbst-2021-aufgabe-1
            3 W23 1b #dhcp--ap1-herbst-2021-aufgabe-1
            5 W23 2 #dhcp--ap1-herbst-2021-aufgabe-1
            6 W23 3 #dhcp--ap1-herbst-2021-aufgabe-1
            10 W23 4 #dhcp--ap1-herbst-2021-aufgabe-1
            12 W23 5 #dhcp--ap1-herbst-2021-aufgabe-1
            14 W23 6 #dhcp--ap1-herbst-2021-aufgabe-1\
            """);
    assertThat(problems(text)).isEmpty();
    assertThat(note(text).title()).isEqualTo("DHCP");
    assertThat(PlainText.ofBlocks(note(text).text().body()))
        .contains("Ein Satz und noch mehr.")
        .doesNotContain("Winter");
  }

  @Test
  void withoutAMarkerWhereALineIsNothingElse() {
    String text =
        """
        # DHCP (AP1 Herbst 2021 Aufgabe 1)

        FiSi AP2 Analyse Winter 2023 Aufgabe 1b

        > FiSi AP2 Analyse Winter 2023 Aufgabe 2; AP1 Herbst 2022 Aufgabe 3

        - **AP1 Herbst 2021 Aufgabe 4 c)**
        - Vergeben wird für eine Zeit (AP1 Herbst 2021, Aufgabe 5).

        | Thema | Prüfung |
        | --- | --- |
        | DORA | AP1 Herbst 2021 Aufgabe 6 |
        """;
    String here = " #dhcp-ap1-herbst-2021-aufgabe-1";
    assertThat(references(text).replace(here, ""))
        .isEqualTo("1 H21 1\n3 W23 1b\n5 W23 2\n5 H22 3\n7 H21 4c\n8 H21 5\n12 H21 6");
    assertThat(problems(text)).isEmpty();
    assertThat(note(text).title()).isEqualTo("DHCP");
    assertThat(PlainText.ofBlocks(note(text).text().body()))
        .contains("Vergeben wird für eine Zeit");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Klausur WS 2021/22 Aufgabe 3",
        "Analysis I Klausur WS 2021/22, Aufgabe 3",
        "Exam Spring 2024, Question 5b",
        "Theory of Computation Exam Spring 2024 Question 5",
        "Was ist eine Gruppe? (Klausur WS 2021/22, Aufgabe 3)"
      })
  void ofAUniversityWithoutAMarker(String line) {
    assertThat(note(line + "\n").facts().examReferences()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Siehe Klausur WS 2021/22 Aufgabe 3",
        "Wer besteht die Klausur WS 2021/22 Aufgabe 3",
        "kam in der Klausur WS 2021/22 Aufgabe 3",
        "Solution to Exam Spring 2024 Question 5"
      })
  void aSentenceIsNoCourse(String line) {
    assertThat(note(line + "\n").facts().examReferences()).isEmpty();
  }

  @Test
  void severalInALine() {
    assertThat(
            references(
                """
                Text 📝 FiSi AP2 Analyse Winter 2023 Aufgabe 1b, FiSi AP2 Analyse Sommer 2022 Aufgabe 2; AP1 Herbst 2021 Aufgabe 3 📝 AP1 Herbst 2022 Aufgabe 4a und 4b
                """))
        .isEqualTo("1 W23 1b\n1 S22 2\n1 H21 3\n1 H22 4a\n1 H22 4b");
  }

  @Test
  void toTheQuestionAboveInTheSameQuoteOrItem() {
    assertThat(
            references(
                """
                > **❓** Was ist DNS? 📝 AP1 Herbst 2021 Aufgabe 1
                >
                > Ein Namensdienst.
                >
                > - auch hier 📝 AP1 Herbst 2021 Aufgabe 2

                > 📝 AP1 Herbst 2021 Aufgabe 3

                Und hier 📝 AP1 Herbst 2021 Aufgabe 4
                """))
        .isEqualTo("1 H21 1 ?\n5 H21 2 ?\n7 H21 3\n9 H21 4");
  }

  @Test
  void theQuestionKeepsItsWords() {
    ParsedNote note = note("> **❓** Was ist DNS? 📝 AP1 Herbst 2021 Aufgabe 1\n>\n> Ein Dienst.\n");
    assertThat(note.facts().questions())
        .singleElement()
        .extracting("text")
        .isEqualTo("Was ist DNS?");
    assertThat(PlainText.ofBlocks(note.facts().questions().get(0).answer()))
        .isEqualTo("Ein Dienst.");
  }

  @Test
  void inTheFrontMatter() {
    assertThat(
            references("---\ntitle: x\nexam: FiSi AP2 Analyse Winter 2023 Aufgabe 1b\n---\n# A\n"))
        .isEqualTo("3 W23 1b");
    assertThat(
            references(
                """
                ---
                exams:
                  - "AP1 Herbst 2021 Aufgabe 1"
                  - AP1 Herbst 2021 Aufgabe 2a, AP1 Herbst 2022 Aufgabe 3
                ---
                # A
                """))
        .isEqualTo("3 H21 1\n4 H21 2a\n4 H22 3");
    assertThat(problems("---\nexam: AP1 Herpst 2021 Aufgabe 1\n---\n"))
        .isEqualTo("Herpst: \"Herpst\" isn't a valid season");
    assertThat(problems("---\nexam: 2024-05-03\nexams: [true, Midterm, bald]\n---\n")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!-- 📝 AP1 Herbst 2021 Aufgabe 1 -->",
        "Text <!-- 📝 AP1 Herbst 2021 Aufgabe 1 --> Text",
        "`📝 AP1 Herbst 2021 Aufgabe 1`",
        "📝 `AP1 Herbst 2021 Aufgabe 1`",
        "```\n📝 AP1 Herbst 2021 Aufgabe 1\n```",
        "    📝 AP1 Herbst 2021 Aufgabe 1",
        "FiSi AP2 Analyse Winter 2023 Aufgabe 1b war schwer.",
        "Wie in FiSi AP2 Analyse Winter 2023 Aufgabe 1b",
        "FiSi AP2 Analyse Somer 2023 Aufgabe 1b",
        "<!-- AP1 Herbst 2021 Aufgabe 1 -->",
        "`AP1 Herbst 2021 Aufgabe 1`",
        "Der Rest (siehe AP1 Herbst 2021 Aufgabe 1)",
        "(AP1 Herbst 2021 Aufgabe 1) fragte danach.",
        "📝 Notiz: Aufgabe 3 üben",
        "📝 im Sommer 2023",
        "Im Sommer 2023 kam Aufgabe 3 dran.",
        "[📝](https://example.org) Notizen"
      })
  void none(String text) {
    assertThat(references(text)).isEmpty();
    assertThat(problems(text)).isEmpty();
  }

  @Test
  void aNoteMarkedLikeAReferenceStaysText() {
    assertThat(PlainText.ofBlocks(note("> 📝 Notiz: morgen üben\n").text().body()))
        .isEqualTo("📝 Notiz: morgen üben");
  }

  @Test
  void theCaretStandsUnderTheWrongWord() {
    assertThat(problems("> **📝❗** FiSi AP2 Analyse Somer 2023 Aufgabe 1b\n"))
        .isEqualTo("Somer: \"Somer\" isn't a valid season");
    assertThat(problems("| a |\n| - |\n| 📝 FiSi AP2 Analyse Sommer 2023 Aufgabe |\n"))
        .isEqualTo("Aufgabe: expected a task number after \"Aufgabe\"");
    assertThat(problems("Text &amp; mehr 📝 FiSi AP2 Kochen Sommer 2023 Aufgabe 1\n"))
        .isEqualTo("Kochen: \"Kochen\" isn't a valid paper");
  }

  @Test
  void aMarkerMayStandAloneOnItsLine() {
    assertThat(references("> **📝❗**\n> FiSi AP2 Analyse Winter 2023 Aufgabe 1b\n"))
        .isEqualTo("2 W23 1b");
  }

  @Test
  void objectivesWhereTheyAreChosen() {
    String text =
        """
        # Domain 2: Cloud Concepts (26 %)

        ## Objective 2.3: Explain migration

        > 📝 Exam Objective 1.1

        - Objectives 1.2 and 1.3
        - Domain 2 covers a lot.

        | Domain 4 | Billing |
        | --- | --- |
        | see (Exam Objective 4.1) | `Objective 4.2` |
        """;
    assertThat(objectives(text, ExamConfig.Objectives.NEVER)).isEmpty();
    assertThat(
            objectives(text, ExamConfig.Objectives.ALWAYS).stream()
                .map(o -> o.domain() + " " + o.objective() + " " + o.title() + " " + o.weight())
                .toList())
        .containsExactly(
            "2 null Cloud Concepts 26.0",
            "2 2.3 Explain migration null",
            "1 1.1 null null",
            "1 1.2 null null",
            "1 1.3 null null",
            "4 null Billing null",
            "4 4.1 null null");
  }

  private static List<Objective> objectives(String text, ExamConfig.Objectives wanted) {
    return new NoteReader(
            HtmlMode.FILTERED,
            SiteConfig.Cards.TAGGED,
            new ExamConfig(ExamConfig.standard().schemes(), wanted),
            "",
            "Kartei")
        .read(SourceText.of("note.md", text))
        .facts()
        .objectives();
  }

  @Test
  void aSiteThatNamesFewNumbersIsNotAboutThem() {
    SourceText one = SourceText.of("a.md", "# Domain 1: Netze\n");
    SourceText two = SourceText.of("b.md", "# Objective 1.1: Kabel\n\n# Objective 1.2: Funk\n");
    NoteReader reader =
        new NoteReader(
            HtmlMode.FILTERED, SiteConfig.Cards.TAGGED, ExamConfig.standard(), "", "Kartei");
    ExamConfig exams = ExamConfig.standard();
    List<ParsedNote> few = SiteObjectives.settled(List.of(reader.read(two)), exams);
    List<ParsedNote> several =
        SiteObjectives.settled(List.of(reader.read(one), reader.read(two)), exams);
    assertThat(few.get(0).facts().objectives()).isEmpty();
    assertThat(several.get(0).facts().objectives()).hasSize(1);
    assertThat(several.get(1).facts().objectives()).hasSize(2);
  }

  /** Twice the text, about twice the work: a paragraph of nothing but markers is read once. */
  @Test
  void aLongParagraphIsNoTrouble() {
    String text = "📝 FiSi AP2 Analyse Somer 2023 Aufgabe 1b ".repeat(5_000);
    assertThat(note(text).facts().examReferences()).isEmpty();
    assertThat(note("📝 AP1 Herbst 2021 Aufgabe 1 ".repeat(5_000)).facts().examReferences())
        .hasSize(5_000);
  }
}
