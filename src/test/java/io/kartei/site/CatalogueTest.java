package io.kartei.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The exam's catalogue, and sittings of which more is known than their tasks. */
class CatalogueTest {
  private static final String CONFIG =
      """
      title: Netze
      language: de
      catalogue:
        - {code: F-A 3.2, title: Netzpläne lesen, weight: 12, part: AP2}
        - {code: F-A 3.20, title: Adressen, weight: 8, part: AP2, since: Winter 2025}
        - {code: F-A 3.3, title: Token Ring, part: AP2, until: Sommer 2024}
        - {code: '7', title: Wirtschaft, weight: 20, part: WiSo}
      sittings:
        FiSi AP2 Analyse Winter 2024:
          title: Umzug einer Praxis
          minutes: 90
          url: https://pruefung.example/w24?a=1&b=2
          1: {title: Netzplan, points: 40}
          2a: {points: 25}
          2b: {points: 15, title: Wiederherstellung}
          tasks: {3: {points: 20, url: 'https://pruefung.example/3'}}
      """;

  private static BuiltSite site;
  private static Document exams;
  private static Document sitting;

  @BeforeAll
  static void build() {
    site =
        SiteTest.empty()
            .config(CONFIG)
            .note("content/README.md", "# Start\n\nHallo.\n")
            .note(
                "content/netz/plan.md",
                "# Plan\n\n> 📝 FiSi AP2 Analyse Winter 2024 Aufgabe 1\n\n"
                    + "## Lesen (F-A 3.2)\n\nF-A\u00a03.2, nicht f-a 3.2, 7 Punkte.\n\n"
                    + "```\nF-A 3.20\n```\n\n## Token Ring\n\nSiehe \"F-A 3.3\".\n\n"
                    + "## Sichern\n\n> 📝 FiSi AP2 Analyse Winter 2024 Aufgabe 2a\n")
            .note("content/wiso.md", "---\nobjectives: [7, '8']\n---\n# Betrieb\n\nText.\n")
            .only("html", "json")
            .build();
    exams = site.page("exams/index.html");
    sitting = site.page("exams/fisi-ap2-analyse-winter-2024.html");
  }

  @Test
  void theCatalogueSaysWhereItsTopicsAre() {
    assertThat(exams.select("h3").eachText()).containsExactly("AP2 20 %", "WiSo 20 %");
    assertThat(exams.select("#k-topic-F-A_3\\.2 td a").eachAttr("href"))
        .containsExactly("../netz/plan.html#lesen-f-a-32");
    assertThat(exams.select("#k-topic-F-A_3\\.20").text())
        .isEqualTo("F-A 3.20 Adressen 8 % neu seit Winter 2025 noch kein Abschnitt");
    assertThat(exams.select("#k-topic-F-A_3\\.3.struck").text())
        .contains("entfallen, gefragt bis Sommer 2024", "Plan › Token Ring");
    assertThat(exams.select("#k-topic-7 td a").eachText()).containsExactly("Betrieb");
    assertThat(exams.select("#k-topic-7 td").eachAttr("data-label"))
        .as("what phones show beside each cell")
        .containsExactly("Abschnitte", "Karten");
  }

  @Test
  void foldersAndFilesNameTopics() {
    BuiltSite named =
        SiteTest.empty()
            .config(CONFIG)
            .note("content/README.md", "# Start\n\nHallo.\n")
            .note("content/01-F-A-3.2 Netze/02 Router.md", "# Router\n\nText.\n")
            .note("content/01-F-A-3.2 Netze/F-A 3.20 Adressen.md", "# Adressen\n\nText.\n")
            .note("content/01-F-A-3.2 Netze/7.md", "---\nobjective: 7\n---\n# Preise\n\nText.\n")
            .only("html")
            .build();
    Document outline = named.page("exams/index.html");
    assertThat(outline.select("#k-topic-F-A_3\\.2 td a").eachText()).containsExactly("Router");
    assertThat(outline.select("#k-topic-F-A_3\\.20 td a").eachText()).containsExactly("Adressen");
    assertThat(outline.select("#k-topic-7 td a").eachText()).containsExactly("Preise");
  }

  @Test
  void theShareOfTheWeightIsOfWhatIsStillAsked() {
    assertThat(exams.select(".lead").text())
        .contains("2 von 3 Themen des Katalogs, 80 % seines Gewichts");
  }

  @Test
  void matrixStartPageAndNotesShowTheWeight() {
    assertThat(exams.select(".heat tbody th .weight").eachText()).contains("12 %");
    assertThat(site.page("index.html").select(".asked").eachText())
        .anyMatch(t -> t.contains("12 % der Prüfung"))
        .anyMatch(t -> t.contains("20 % der Prüfung"));
    assertThat(site.page("netz/plan.html").select("#k-objectives-title + ul a").eachText())
        .containsExactly(
            "F-A 3.2 Netzpläne lesen", "F-A 3.3 Token Ring · entfallen, gefragt bis Sommer 2024");
  }

  @Test
  void everyLinkToATopicArrives() {
    for (String page : List.of("netz/plan.html", "wiso.html")) {
      for (String href : site.page(page).select("#k-objectives-title + ul a").eachAttr("href")) {
        assertThat(exams.getElementById(href.substring(href.indexOf('#') + 1))).isNotNull();
      }
    }
  }

  @Test
  void onlyWhatIsStillAskedIsAGap() {
    assertThat(site.page("exams/gaps.html").select("#k-objectives ~ ul li").eachText())
        .containsExactly("F-A 3.20 Adressen · 8 %");
  }

  @Test
  void aSittingIsAPlanWithPointsAndMinutes() {
    assertThat(sitting.select(".about").text()).isEqualTo("Umzug einer Praxis");
    assertThat(sitting.select(".lead .worth").text())
        .isEqualTo("100 Punkte · 90 Minuten. Die Notizen bereiten auf 65 von 100 Punkten vor.");
    assertThat(sitting.select("h2 .worth").eachText())
        .containsExactly(
            "40 Punkte · 36 Minuten", "40 Punkte · 36 Minuten", "20 Punkte · 18 Minuten");
    assertThat(sitting.select(".source a").eachAttr("href"))
        .containsExactly("https://pruefung.example/w24?a=1&b=2", "https://pruefung.example/3");
    assertThat(sitting.select("#task-2 ~ ul li").text()).contains("25 Punkte");
  }

  @Test
  void theModelHasBoth() {
    assertThat(site.model().at("/catalogue/0/topics/0/places/0/section").asText())
        .isEqualTo("lesen-f-a-32");
    assertThat(site.model().at("/catalogue/1/topics/0/code").asText()).isEqualTo("7");
    assertThat(site.model().at("/sittings/0/preparedPoints").asInt()).isEqualTo(65);
    assertThat(site.model().at("/sittings/0/tasks/1/missing/0").asText()).isEqualTo("2b");
  }

  @Test
  void aCodeThatTheCatalogueLacksIsReported() {
    assertThat(site.codes()).containsExactly("exam-catalogue");
    assertThat(site.told("de")).contains("im Katalog gibt es „8“ nicht");
  }

  @Test
  void mistakesInTheCatalogueAreReported() {
    BuiltSite wrong =
        SiteTest.empty()
            .config(
                """
                catalogue:
                  - {title: x}
                  - {code: A 1}
                  - {code: A  1}
                  - A 2
                sittings:
                  FiSi AP2 Analyse Winter 2024: {1: {punkte: 3, points: viel}, url: javascript:x}
                """)
            .note("content/README.md", "# Start\n")
            .only("html")
            .build();
    assertThat(wrong.codes())
        .contains("exam-catalogue", "exam-sitting", "invalid-value")
        .filteredOn("exam-catalogue"::equals)
        .hasSize(3);
    assertThat(wrong.told("en")).contains("write a number, such as 25 or 12.5");
  }
}
