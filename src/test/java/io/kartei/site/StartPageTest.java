package io.kartei.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Where the text that introduces a site stands. */
class StartPageTest {
  private static final String LONG =
      "# Netze\n\nNotizen zu [Adressen](#adressen) und [DHCP](netze/dhcp.md).\n\n## Adressen\n\n"
          + "Jede Karte hat eine Adresse. ".repeat(70)
          + "\n";

  private static BuiltSite site;

  @BeforeAll
  static void build() {
    site = site(LONG);
  }

  private static BuiltSite site(String readme) {
    return SiteTest.empty()
        .config("title: Netze\nlanguage: de\nbaseUrl: https://ada.example/\n")
        .note("content/README.md", readme)
        .note("content/netze/dhcp.md", "# DHCP\n\nZum [Anfang](../README.md#adressen).\n")
        .note("content/netze/dns.md", "# DNS\n\nNamen.\n")
        .only("html")
        .build();
  }

  @Test
  void aLongTextHasAPageOfItsOwn() {
    Document about = site.page("about.html");
    assertThat(about.select("main h1").text()).isEqualTo("Netze");
    assertThat(about.select(".body h2").text()).startsWith("Adressen");
    assertThat(about.select("link[rel=canonical]").attr("href"))
        .isEqualTo("https://ada.example/about.html");
    assertThat(about.title()).isEqualTo("Netze · Netze");
  }

  @Test
  void theStartPageKeepsItsFirstParagraphAndLeadsThere() {
    Document start = site.page("index.html");
    assertThat(start.select("main > header p").eachText())
        .containsExactly("Notizen zu Adressen und DHCP.", "Mehr über diese Notizen");
    assertThat(start.select("main > header p a").eachAttr("href"))
        .containsExactly("about.html#adressen", "netze/dhcp.html", "about.html");
    assertThat(start.select("main > article")).isEmpty();
    assertThat(start.select(".topics")).isNotEmpty();
  }

  @Test
  void whatTheTitleSaysBesidesTheHeadingStandsBelowIt() {
    BuiltSite named =
        SiteTest.empty()
            .config("title: 'NW2: Netze betreiben'\nlanguage: de\n")
            .note("content/README.md", "# NW2\n\nNotizen.\n")
            .note("content/dns.md", "# DNS\n\nNamen.\n")
            .only("html")
            .build();
    assertThat(named.page("index.html").select("main > header > p.lead").text())
        .isEqualTo("Netze betreiben");
    assertThat(site.page("index.html").select("main > header > p.lead")).isEmpty();
  }

  @Test
  void aHeadingThatTheHeaderSaysAlreadyYieldsToTheRestOfTheTitle() {
    BuiltSite named =
        SiteTest.empty()
            .config(
                "title: 'NW2: Netze planen, betreiben, absichern und überwachen'\nlanguage: de\n")
            .note("content/README.md", "# NW2\n\nNotizen.\n")
            .note("content/dns.md", "# DNS\n\nNamen.\n")
            .only("html")
            .build();
    Document page = named.page("index.html");
    assertThat(page.select("header.bar .name").text()).isEqualTo("NW2");
    assertThat(page.select("h1").text())
        .isEqualTo("Netze planen, betreiben, absichern und überwachen");
    assertThat(page.select("main > header > p.lead")).isEmpty();
  }

  @Test
  void linksToItLeadToItsOwnPage() {
    Document note = site.page("netze/dhcp.html");
    assertThat(note.select(".body a").attr("href")).isEqualTo("../about.html#adressen");
    assertThat(note.select("header.bar .name").attr("href")).isEqualTo("../index.html");
    assertThat(site.text("sitemap.xml")).contains("<loc>https://ada.example/about.html</loc>");
  }

  @Test
  void aShortTextStaysBelowTheTopics() {
    BuiltSite little = site("# Netze\n\nNotizen.\n\n## Adressen\n\nJede Karte hat eine.\n");
    Document start = little.page("index.html");
    assertThat(start.select("main > article h2").text()).startsWith("Adressen");
    assertThat(start.select("a[href=about.html]")).isEmpty();
    assertThat(little.pages()).doesNotContain("about.html");
  }

  @Test
  void anOnlyNoteIsTheStartPage() {
    BuiltSite only = SiteTest.empty().note("README.md", LONG).only("html").build();
    assertThat(only.page("index.html").select("main > article h2").text()).startsWith("Adressen");
  }

  @Test
  void aNoteThatHasItsAddressKeepsIt() {
    BuiltSite both =
        SiteTest.empty()
            .note("README.md", LONG)
            .note("about.md", "# Über\n\nAda.\n")
            .only("html")
            .build();
    assertThat(both.page("about.html").select("main h1").text()).isEqualTo("Über");
    assertThat(both.page("about-2.html").select("main h1").text()).isEqualTo("Netze");
  }

  @Test
  void aTaskOfSeveralNotesCountsOnceForTheirTopic() {
    String asked = "\n\n> **📝❗** FiSi AP2 Analyse Winter 2023 Aufgabe 2\n";
    BuiltSite site =
        SiteTest.empty()
            .config("language: de\n")
            .note("README.md", "# Netze\n\nNotizen.\n")
            .note("netze/dhcp.md", "# DHCP" + asked)
            .note("netze/dns.md", "# DNS" + asked)
            .note("strom/usv.md", "# USV" + asked.replace("Aufgabe 2", "Aufgabe 3"))
            .only("html")
            .build();
    for (String list : List.of("index.html .topics", "contents.html .tree")) {
      Document page = site.page(list.split(" ", 2)[0]);
      assertThat(page.select("main " + list.split(" ", 2)[1]).text().replace('\u00a0', ' '))
          .contains("1 von 2 Prüfungsaufgaben")
          .doesNotContain("2 von 2", "%");
      assertThat(page.select("main p").text()).contains("zu mehreren Themen gehören");
    }
  }
}
