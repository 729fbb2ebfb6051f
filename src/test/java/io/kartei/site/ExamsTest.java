package io.kartei.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The exams of a site with several schemes, an outline, and sittings whose tasks are listed. */
class ExamsTest {
  private static BuiltSite site;
  private static Document exams;

  @BeforeAll
  static void build() {
    site = SiteTest.fixture("sites/exams").only("html", "json").build();
    exams = site.page("exams/index.html");
  }

  @Test
  void theMatrixSaysWhatTheReferencesSay() {
    Map<String, TreeSet<String>> expected = new TreeMap<>();
    for (JsonNode reference : site.model().path("examReferences")) {
      String title = noteTitle(reference.path("note").asText());
      expected
          .computeIfAbsent(
              title + " | " + reference.path("sitting").asText(), key -> new TreeSet<>())
          .add(reference.path("task").asText());
    }
    assertThat(Matrix.of(exams).tasks()).isEqualTo(expected);
  }

  @Test
  void aCellNamesWholeTasksAndShowsHowMuchWasAsked() {
    Map<String, String> cells = Matrix.of(exams).cells();
    assertThat(cells)
        .containsEntry("DNS | fisi-ap2-analyse-sommer-2024", "h2 4")
        .containsEntry("DNS | fisi-ap2-analyse-winter-2024", "h1 2a 2b")
        .containsEntry("DHCP | fisi-ap2-analyse-sommer-2024", "h3 1c 4")
        .containsEntry("DHCP | fiae-ap1-herbst-2023", "h3 9b 10");
  }

  @Test
  void theMostAskedTopicIsFirstAndTheLatestSittingOfAKind() {
    assertThat(exams.select("tbody th[scope=row] > a").eachText().subList(0, 3))
        .containsExactly("DHCP", "DNS", "Sortieren");
    assertThat(exams.select(".heat tbody th .count").eachText()).containsExactly("4", "2", "2");
    assertThat(exams.select(".heat .sittings a").eachAttr("aria-label"))
        .containsExactly(
            "FiAE AP1 · Herbst 2023",
            "FiSi AP2 Analyse · Winter 2024",
            "FiSi AP2 Analyse · Sommer 2024",
            "Klausur · SS 2022",
            "Klausur · WS 2021/22");
  }

  @Test
  void everyWayLeadsToTheHeadingOfItsReference() {
    List<String> wrong = new ArrayList<>();
    int ways = 0;
    for (String page : site.pages()) {
      if (page.startsWith("exams/")) {
        for (Element link :
            site.page(page)
                .select(".heat td a[href*=.html], .checklist div > a:not(.count), .outline td a")) {
          ways++;
          if (!leadsToAReference(link.attr("href"))) {
            wrong.add(page + " -> " + link.attr("href"));
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(ways).isGreaterThan(20);
  }

  /** To a sitting, or to a place that the model has a reference or an objective at. */
  private static boolean leadsToAReference(String href) {
    String[] parts = href.replaceFirst("^(\\.\\./)+", "").split("#", 2);
    if (parts.length == 1 && site.has("exams/" + href)) {
      return true;
    }
    Element target = parts.length < 2 ? null : site.page(parts[0]).getElementById(parts[1]);
    if (parts.length == 2 && target == null) {
      return false;
    }
    for (String kind : List.of("examReferences", "objectives")) {
      for (JsonNode fact : site.model().path(kind)) {
        boolean page = parts[0].equals(fact.path("note").asText() + ".html");
        boolean place =
            target == null
                || target.hasClass("question")
                || target.id().equals(fact.path("section").asText());
        if (page && place) {
          return true;
        }
      }
    }
    return false;
  }

  @Test
  void aSittingShowsItsTasksInTheirOrderWithTheirTitles() {
    Document plan = site.page("exams/fisi-ap2-analyse-winter-2024.html");
    assertThat(plan.select(".task h2").eachText())
        .containsExactly("Aufgabe 1 Filiale anbinden", "Aufgabe 2", "Aufgabe 3");
    assertThat(plan.select(".checklist .part").eachText())
        .containsExactly("1", "2a", "2b", "2c", "3");
    assertThat(plan.select(".checklist .lacks q").eachText()).containsExactly("Zonen übertragen");
    assertThat(plan.select(".checklist li:not(.lacks) q").eachText())
        .containsExactly("Namen auflösen, Einträge ergänzen", "Namen auflösen");
    assertThat(plan.select(".lacks").text()).doesNotContain("erschlossen");
    assertThat(site.page("exams/fiae-ap1-herbst-2023.html").select("p.lacks").eachText())
        .containsExactly(
            "Zu Aufgabe 9a gibt es hier noch nichts (dass es sie gab, sagen nur die Nummern der"
                + " anderen).",
            "Zu den Aufgaben 1–8 gibt es hier noch nichts (dass es sie gab, sagen nur die Nummern"
                + " der anderen).");
    assertThat(site.page("exams/klausur-ws-2021.html").select(".checklist .part").eachText())
        .containsExactly("1.9 · 1.10");
  }

  @Test
  void aQuestionStandsOnceInATask() {
    Document plan = site.page("exams/fisi-ap2-analyse-winter-2024.html");
    assertThat(plan.select(".questions li").eachText())
        .containsExactly("Was überträgt ein AXFR?", "Wofür steht ein MX-Eintrag?");
    Document other = site.page("exams/fisi-ap2-analyse-sommer-2024.html");
    assertThat(other.select(".questions li").eachText()).containsExactly("Was überträgt ein AXFR?");
  }

  @Test
  void learningASittingIsAReviewOfItsCards() {
    Document plan = site.page("exams/fisi-ap2-analyse-winter-2024.html");
    assertThat(plan.select(".learn a").attr("href"))
        .isEqualTo("../cards/index.html#sitting=fisi-ap2-analyse-winter-2024");
  }

  @Test
  void whatPreparesForATaskLeadsToItsCards() {
    assertThat(
            site.page("exams/fisi-ap2-analyse-sommer-2024.html")
                .select(".checklist a.count")
                .eachAttr("href"))
        .containsExactly(
            "../cards/index.html#section=netz%2Fdns%23zonen",
            "../cards/index.html#section=netz%2Fdns%23delegation");
    assertThat(
            site.page("exams/fisi-ap2-analyse-winter-2024.html")
                .select(".checklist a.count")
                .eachAttr("href"))
        .containsExactly("../cards/index.html#note=netz%2Fdns");
  }

  @Test
  void gapsSayWhatToDoAboutThemAndHowTheyAreKnown() {
    Document gaps = site.page("exams/gaps.html");
    assertThat(gaps.select("#k-tasks + p").text())
        .contains("zum Beispiel „📝 FiSi AP2 Analyse Winter 2024 Aufgabe 2b");
    assertThat(gaps.select(".lack tbody tr").eachText())
        .containsExactly(
            "AP2 Konzeption · Sommer 2025 1, 2a-c laut kartei.yaml",
            "FiSi AP2 Analyse · Winter 2024 1 „Filiale anbinden“, 2c „Zonen übertragen“, 3 laut"
                + " kartei.yaml",
            "FiSi AP2 Analyse · Sommer 2024 1a, 1b, 2, 3 erschlossen",
            "FiAE AP1 · Herbst 2023 1–8, 9a erschlossen",
            "Klausur · SS 2022 1 erschlossen",
            "Klausur · WS 2021/22 1.1–1.8 erschlossen");
    assertThat(gaps.select("#k-objectives ~ ul li").eachText()).containsExactly("2.2");
    assertThat(gaps.select("#k-cards ~ ul a").eachText()).containsExactly("DHCP › Ablauf");
    assertThat(gaps.select("#k-unexamined ~ ul > li").eachText()).containsExactly("Drucker");
  }

  @Test
  void aNoteNamesTheOthersThatPrepareForItsTasks() {
    assertThat(site.page("netz/dhcp.html").select(".shared li").eachText())
        .containsExactly("S24 4 DNS › Zonen DNS › Delegation");
    assertThat(site.page("netz/dns.html").select(".shared li a:not(.chip)").eachAttr("href"))
        .containsExactly("dhcp.html#ablauf", "dhcp.html#ablauf", "dhcp.html#ablauf");
  }

  @Test
  void theOutlineListsObjectivesWithTheirSections() {
    assertThat(exams.select("#k-domain-2").text()).isEqualTo("Bereich 2: Bauteile 40 %");
    assertThat(exams.select(".outline tbody tr").eachText())
        .containsExactly(
            "2 als Ganzes Hardware › Domain 2: Bauteile (40 %)",
            "2.1 Speicher Hardware › Objective 2.1: Speicher 1 Karte",
            "2.2 noch kein Abschnitt",
            "2.3 Netzteile Hardware › Objective 2.3: Netzteile");
  }

  @Test
  void aNoteLeadsToItsObjectivesInTheOutline() {
    List<String> ways =
        site.page("rechner/hardware.html").select("#k-objectives-title + ul a").eachAttr("href");
    assertThat(ways)
        .containsExactly(
            "../exams/index.html#k-domain-2",
            "../exams/index.html#k-objective-2.1",
            "../exams/index.html#k-objective-2.3");
    assertThat(ways).allMatch(w -> exams.getElementById(w.substring(w.indexOf('#') + 1)) != null);
    assertThat(site.page("netz/dns.html").select("#k-objectives-title")).isEmpty();
  }

  @Test
  void filtersAreTheNamedPartsInWhichSittingsDiffer() {
    assertThat(exams.select(".choose label:has(select)").eachText())
        .containsExactly(
            "Beruf Beruf: alle FiAE FiSi ohne Angabe", "Teil Teil: alle AP1 AP2 ohne Angabe");
  }

  @Test
  void theChapterIsTheTopicWhereOneNoteHoldsAll() {
    Document alone =
        SiteTest.empty()
            .note(
                "alles.md",
                """
                # Alles

                ## Kabel

                > 📝 AP2 Analyse Winter 2023 Aufgabe 1

                ### Kupfer

                > 📝 AP2 Analyse Sommer 2023 Aufgabe 2a

                ## Funk

                > 📝 AP2 Analyse Sommer 2023 Aufgabe 2b
                """)
            .config("language: en")
            .only("html")
            .build()
            .page("exams/index.html");
    assertThat(alone.select(".heat tbody th > a").eachText())
        .containsExactly("Alles › Kabel", "Alles › Funk");
    assertThat(alone.select("h1").text()).isEqualTo("What was asked when");
  }

  @Test
  void objectivesAloneHaveAPageWithoutAMatrix() {
    BuiltSite outline =
        SiteTest.empty()
            .config("exams: objectives")
            .note("content/a.md", "# A\n\n## Objective 1.2: Kabel\n\nAus Kupfer.\n")
            .only("html", "json")
            .build();
    Document page = outline.page("exams/index.html");
    assertThat(page.select(".heat, .frequency, .choose")).isEmpty();
    assertThat(page.select(".outline tbody tr")).hasSize(2);
    assertThat(outline.page("index.html").select(".bar .pages a").eachText()).contains("Prüfungen");
  }

  private static String noteTitle(String id) {
    for (JsonNode note : site.model().path("notes")) {
      if (note.path("id").asText().equals(id)) {
        return note.path("title").asText();
      }
    }
    throw new AssertionError("no note " + id);
  }
}
