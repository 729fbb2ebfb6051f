package io.kartei.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Exams of several professions in one book, and the odd ways in which notes refer to them. */
class SeveralProfessionsTest {
  private static BuiltSite site;

  @BeforeAll
  static void build() {
    site =
        SiteTest.empty()
            .config(
                """
                language: de
                sittings:
                  FiSi AP2 Konzeption Sommer 2023:
                    1a: Adressplan aufstellen
                    2: Sicherung planen
                    4b: Schrank planen
                """)
            .note(
                "content/adressen.md",
                """
                # Adressen

                > 📝 FiSi AP2 Konzeption Sommer 2023 Aufgabe 1aa „mit Netzmaske“

                ## Masken

                > 📝 FiAE AP2 Winter 2022 Aufgabe 4e
                > 📝 FiAE AP2 Winter 2022 Aufgabe 4e
                > 📝 AP1 Herbst 2021 Aufgabe 2

                ## Routen

                > 📝 FiAE AP2 Winter 2022 Aufgabe 1
                > 📝 FiAE AP2 Sommer 2021 Aufgabe 1
                """)
            .note(
                "content/sichern.md",
                """
                # Sichern

                > **❓** Was ist eine Vollsicherung?
                > 📝 FiSi AP2 Konzeption Sommer 2023 Aufgabe 2
                >
                > Alles, jedes Mal.

                > **❓** Was ist ein Medienbruch?
                > 📝 FiSi AP2 Konzeption Sommer 2023 Aufgabe 2
                >
                > Ein Wechsel des Trägers.
                """)
            .only("html")
            .build();
  }

  @Test
  void everySittingOfAProfessionNamesIt() {
    Document exams = site.page("exams/index.html");
    assertThat(exams.select("ul.sittings a").eachText())
        .containsExactly(
            "FiSi AP2 Konzeption · Sommer 2023",
            "FiAE AP2 · Winter 2022",
            "AP1 · Herbst 2021",
            "FiAE AP2 · Sommer 2021");
    assertThat(exams.select(".heat .groups th").eachText())
        .containsExactly("AP1", "FiAE AP2", "FiSi AP2 Konzeption");
    assertThat(site.page("adressen.html").select("#masken ~ .chips a").eachText())
        .contains("FiAE AP2 · Winter 2022 · 4e");
  }

  @Test
  void sittingsWithoutAProfessionCanBeChosen() {
    assertThat(site.page("exams/index.html").select("[data-filter=profession] option").eachText())
        .containsExactly("Beruf: alle", "FiAE", "FiSi", "ohne Angabe");
  }

  @Test
  void anExamLeadsToTheOthersOfItsKind() {
    assertThat(site.page("exams/fiae-ap2-winter-2022.html").select(".pager a").eachText())
        .containsExactly("Frühere Prüfung FiAE AP2 · Sommer 2021");
    assertThat(site.page("exams/ap1-herbst-2021.html").select(".pager")).isEmpty();
  }

  @Test
  void aTaskReferredToTwiceIsNamedOnce() {
    assertThat(site.page("exams/index.html").select("#k-cell-1 li").eachText())
        .containsExactly("1 Adressen › Routen", "4e Adressen › Masken");
  }

  @Test
  void questionsOfOneSectionAreToldApart() {
    assertThat(site.page("exams/index.html").select("#k-cell-2 li").eachText())
        .containsExactly(
            "2 Sichern: Was ist eine Vollsicherung?", "2 Sichern: Was ist ein Medienbruch?");
  }

  @Test
  void declaredTitlesShowBesideThoseOfReferencesAndOnDeeperParts() {
    Document sitting = site.page("exams/fisi-ap2-konzeption-sommer-2023.html");
    assertThat(sitting.select(".checklist li:first-child:not(.lacks) q").eachText())
        .containsExactly("Adressplan aufstellen, mit Netzmaske");
    assertThat(sitting.select(".checklist .lacks").eachText())
        .containsExactly("4b Schrank planen – Kein Abschnitt bereitet darauf vor.");
    assertThat(sitting.select("section.task h2").eachText())
        .containsExactly("Aufgabe 1", "Aufgabe 2 Sicherung planen", "Aufgabe 4");
  }

  @Test
  void aSectionThatPreparesTwiceIsOneSection() {
    assertThat(site.page("exams/fisi-ap2-konzeption-sommer-2023.html").select(".lead").text())
        .isEqualTo(
            "Diese Notizen bereiten auf 2 von 3 bekannten Aufgaben dieser Prüfung vor,"
                + " in 2 Abschnitten.");
  }

  @Test
  void anExamThatNoNoteRefersToIsStillListed() {
    Document exams =
        SiteTest.empty()
            .config("sittings:\n  FiSi AP2 Analyse Winter 2024: [1, 2]\n")
            .note("content/a.md", "# A\n\nText.\n")
            .only("html")
            .build()
            .page("exams/index.html");
    assertThat(exams.select("ul.sittings a").eachAttr("href"))
        .containsExactly("fisi-ap2-analyse-winter-2024.html");
    assertThat(exams.select(".heat, .frequency")).isEmpty();
  }
}
