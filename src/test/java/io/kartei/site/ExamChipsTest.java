package io.kartei.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Where a note's references to exams show in it. */
class ExamChipsTest {
  private static BuiltSite site;

  @BeforeAll
  static void build() {
    site =
        SiteTest.empty()
            .note(
                "kabel.md",
                """
                ---
                exams: [AP2 Analyse Winter 2023 Aufgabe 1]
                ---
                # Kabel 📝 AP2 Analyse Sommer 2023 Aufgabe 4

                > 📝 AP2 Analyse Winter 2023 Aufgabe 2

                ## Kupfer

                > 📝 AP2 Analyse Sommer 2024 Aufgabe 3

                ### Adern

                > 📝 AP2 Analyse Sommer 2024 Aufgabe 3a

                ## Glas

                > 📝 AP2 Analyse Sommer 2024 Aufgabe 3

                ## 📝 AP2 Analyse Sommer 2025 Aufgabe 1b

                Die Lösung.
                """)
            .note("funk.md", "# Funk\n\n> 📝 AP2 Analyse Sommer 2024 Aufgabe 3b\n")
            .only("html", "json")
            .build();
  }

  @Test
  void whatANotePreparesForStandsAtItsTitleInShortLatestExamFirst() {
    Document kabel = site.page("kabel.html");
    assertThat(kabel.select(".does .asked a").eachText())
        .containsExactly("S25 1b", "S24 3", "S24 3a", "W23 1", "W23 2", "S23 4");
    assertThat(kabel.select(".does .chips")).isEmpty();
    assertThat(kabel.select(".does .asked a").get(2).attr("title"))
        .isEqualTo("AP2 Analyse · Sommer 2024 · 3a");
    assertThat(kabel.select(".does .asked a").get(2).attr("href")).isEqualTo("kabel.html#adern");
    assertThat(kabel.select(".does .asked summary").text()).isEqualTo("5 Prüfungsaufgaben");
  }

  @Test
  void aSittingSaysHowMuchOfItTheNotesHave() {
    assertThat(site.page("exams/ap2-analyse-winter-2023.html").select(".lead").text())
        .isEqualTo(
            "Diese Notizen bereiten auf 2 Aufgaben dieser Prüfung vor, in einem Abschnitt. Was"
                + " sonst noch gefragt wurde, steht hier nicht.");
    assertThat(site.page("exams/ap2-analyse-sommer-2024.html").select(".lead").text())
        .startsWith("Diese Notizen bereiten auf eine von 3 bekannten Aufgaben dieser Prüfung vor");
  }

  @Test
  void aHeadingThatIsAReferenceIsCalledSo() {
    Document kabel = site.page("kabel.html");
    assertThat(kabel.select(".toc a").eachText())
        .containsExactly("Kupfer", "Adern", "Glas", "AP2 Analyse Sommer 2025 Aufgabe 1b");
    assertThat(
            site.page("exams/ap2-analyse-sommer-2025.html").select(".checklist div > a").eachText())
        .containsExactly("Kabel › AP2 Analyse Sommer 2025 Aufgabe 1b");
  }

  @Test
  void partsThatNothingPreparesForStandInTheirPlace() {
    Document plan =
        SiteTest.empty()
            .config(
                "sittings: {AP2 Analyse Winter 2023: {2a: Begriffe, 2b-c: Rechnen, 2d: Planen}}")
            .note("content/a.md", "# A\n\n> 📝 AP2 Analyse Winter 2023 Aufgabe 2ba\n")
            .only("html")
            .build()
            .page("exams/ap2-analyse-winter-2023.html");
    assertThat(plan.select(".checklist .part").eachText()).containsExactly("2a", "2ba", "2c", "2d");
  }

  @Test
  void sectionsOfOneNoteShareATaskUnlessOneHoldsTheOther() {
    assertThat(site.page("kabel.html").select(".shared li").eachText())
        .containsExactly(
            "S24 3 Kabel › Glas Funk Kabel › Kupfer Kabel › Adern", "S24 3a Kabel › Glas");
    assertThat(site.page("funk.html").select(".shared li").eachText())
        .containsExactly("S24 3b Kabel › Kupfer Kabel › Glas");
  }

  @Test
  void ofSeveralPapersOfOneDateAShortNameSaysWhich() {
    BuiltSite papers =
        SiteTest.empty()
            .note(
                "kabel.md",
                """
                # Kabel

                > 📝 AP2 Analyse Winter 2023 Aufgabe 1

                > 📝 AP2 Konzeption Winter 2023 Aufgabe 2a-b

                > 📝 AP2 Konzeption Sommer 2023 Aufgabe 3
                """)
            .only("html", "json")
            .build();
    assertThat(papers.page("kabel.html").select(".does .asked a").eachText())
        .containsExactly("W23 Analyse 1", "W23 Konzeption 2a–b", "S23 Konzeption 3");
    assertThat(papers.page("exams/index.html").select(".heat td.first").eachAttr("data-group"))
        .containsExactly("Analyse", "Konzeption");
    assertThat(papers.page("exams/index.html").select("[data-date]").eachAttr("data-date"))
        .containsExactly("W23", "W23", "S23");
  }
}
