package io.kartei.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What readers see of the sites in {@code src/test/resources/sites}. */
class FixtureSitesTest {

  @Test
  void aFolderOfNotesIsASite() {
    BuiltSite site = SiteTest.fixture("sites/folder").build();
    Document home = site.page("index.html");
    assertThat(home.select("h1").text()).isEqualTo("Meine Notizen");
    assertThat(site.page("1-strom/usv.html").select(".tree a").eachText())
        .containsExactly("Strom", "USV", "Speicher", "RAID", "Sicherung", "Anhang");
    assertThat(site.files().keySet()).contains("1-strom/plan.pdf", "2-speicher/index.html");
    assertThat(site.page("alt/usv.html").select("meta[http-equiv=refresh]").attr("content"))
        .isEqualTo("0; url=../1-strom/usv.html");
    assertThat(site.page("10-anhang.html").select(".body kbd, .body del").eachText())
        .containsExactly("Strg", "Fehlern");
  }

  @Test
  void aFileThatNoNoteRefersToStaysWhereItIs() {
    BuiltSite site = SiteTest.fixture("sites/folder").note("geheim.txt", "geheim").build();
    assertThat(site.has("geheim.txt")).isFalse();
  }

  @Test
  void aNoteAloneHasEverything() {
    BuiltSite site = SiteTest.fixture("sites/lone-note").build();
    Document page = site.page("spickzettel.html");
    assertThat(page.select("nav.here a").eachText()).containsExactly("Subnetze", "Vergleich");
    assertThat(page.select("figure.diagram > svg.drawing > title").text())
        .isEqualTo("Flussdiagramm");
    assertThat(page.select("script[src$=drawings.js]")).hasSize(1);
    assertThat(page.select("script[src$=mermaid.min.js]")).isEmpty();
    assertThat(site.page("contents.html").select("script[src$=drawings.js]")).isEmpty();
    assertThat(site.files().keySet())
        .contains(
            "assets/drawings.js",
            "exams/fisi-ap2-analyse-sommer-2023.html",
            "compare/spickzettel-adressen-vergleich.html",
            "compare/spickzettel-adressen-vergleich.pdf");
    assertThat(site.text("cards/data/1.js")).contains("62, denn Netz und Broadcast gehen ab.");
    assertThat(site.page("exams/index.html").select("main").text()).contains("Adressen");
  }

  @Test
  void aProjectSetsItsOwnLookAndAddress() {
    BuiltSite site = SiteTest.fixture("sites/project").build();
    Document page = site.page("storage/backup.html");
    assertThat(page.select("html").attr("lang")).isEqualTo("en");
    assertThat(page.select("footer.own").text()).isEqualTo("Ada's notes");
    assertThat(page.select("footer.foot")).isEmpty();
    assertThat(page.select("link[rel=canonical]").attr("href"))
        .isEqualTo("https://example.org/notes/storage/backup.html");
    assertThat(page.select("p.edit a").attr("href"))
        .isEqualTo("https://example.org/ada/notes/edit/main/content/storage/backup.md");
    assertThat(site.text("assets/own.css").stripTrailing()).endsWith(".own{color:inherit}");
    assertThat(page.select("link[rel=stylesheet]").eachAttr("href"))
        .last()
        .isEqualTo("../assets/own.css");
    assertThat(site.text("assets/own.txt")).isEqualTo("copied as it is\n");
    assertThat(site.text("sitemap.xml"))
        .contains("<loc>https://example.org/notes/storage/backup.html</loc>")
        .doesNotContain("later", "old/backup");
    assertThat(site.page("web.html").select("meta[http-equiv=refresh]").attr("content"))
        .isEqualTo("0; url=https://example.org/");
  }

  @Test
  void aNoteKeepsItsAddressAndAGeneratedPageMoves() {
    BuiltSite site = SiteTest.fixture("sites/project").build();
    assertThat(site.mainText("glossary.html")).contains("My own glossary");
    assertThat(site.mainText("k/glossary.html")).contains("RPO", "Recovery Point Objective");
    assertThat(site.page("index.html").select("nav.pages a").eachAttr("href"))
        .contains("k/glossary.html")
        .doesNotContain("glossary.html");
    assertThat(site.has("later.html")).isFalse();
  }

  @Test
  void aVaultIsReadAsItsToolShowsIt() {
    BuiltSite site = SiteTest.fixture("sites/vault").build();
    assertThat(site.mainText("Inbox.html"))
        .contains(
            "Nicht vergessen",
            "Morgen ist Abgabe.",
            "VLAN :: ein Netz im Netz",
            "[>] verschoben",
            "#netz #offen/heute")
        .doesNotContain("[[", "==", "%%", "^block1", "$", "LIST FROM");
    assertThat(site.page("Inbox.html").select(".body a[href]").eachAttr("href"))
        .contains("Switching.html", "Switching.html#vlan");
    assertThat(site.page("Inbox.html").select("img[src=skizze.svg][width=300]")).hasSize(1);
    assertThat(site.page("Switching.html").select(".backlinks a").eachText()).contains("Inbox");
  }

  @Test
  void aPageCanBeReadWithoutItsSite() {
    BuiltSite site =
        SiteTest.empty().note("netze/a.md", "# A\n\n[B](../b.md)").note("b.md", "# B").build();
    assertThat(site.pages())
        .filteredOn(page -> !page.equals("404.html"))
        .allSatisfy(page -> assertThat(site.page(page).select("[href^=/], [src^=/]")).isEmpty());
  }

  @Test
  void aFolderWithoutNotesIsNoSite() {
    BuiltSite site = SiteTest.empty().build();
    assertThat(site.told()).startsWith("error[no-notes]: there are no notes in ");
    assertThat(site.pages()).isEmpty();
  }

  @Test
  void longWordsOfSheetsAndGlossaryHaveSoftHyphens() {
    BuiltSite site =
        SiteTest.empty()
            .config("language: de\n")
            .note(
                "content/a.md",
                """
                # Netze

                **Netzwerkadressübersetzung** ist der Tausch von Adressen.

                ## Vergleich der Konfigurationsmanagementsysteme

                | | Konfigurationsdatei | Abbild |
                |---|---|---|
                | Wiederherstellungszeit | Konfigurationsaufwand | kurz |
                | Preis | hoch | gering |
                """)
            .only("html")
            .build();
    Document list = site.page("compare/index.html");
    String path = list.select(".topics h2 a").attr("href");
    Document sheet = site.page("compare/" + path);
    for (String place : List.of("h1", "thead th", "tbody th", "td[data-label]")) {
      assertThat(sheet.select("main " + place).html()).as(place).contains("\u00ad");
    }
    assertThat(list.select(".topics h2").html()).contains("\u00ad");
    assertThat(sheet.select("[role=region]").attr("aria-label")).doesNotContain("\u00ad");
    assertThat(site.page("glossary.html").select("dt").html()).contains("\u00ad");
  }
}
