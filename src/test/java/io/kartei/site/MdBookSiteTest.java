package io.kartei.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** An mdBook builds as it is, at the addresses it had. */
class MdBookSiteTest {
  private static final String BOOK = "sites/mdbook";

  @Test
  void addressesAreThoseOfMdBook() {
    assertThat(SiteTest.fixture(BOOK).build().pages())
        .contains(
            "index.html",
            "dienste/dns.html",
            "dienste/zonen.html",
            "anhang/uebersicht.html",
            "impressum.html")
        .doesNotContain("SUMMARY.html", "README.html", "src/dienste/dns.html");
  }

  @Test
  void theMenuIsTheSummary() {
    Document page = SiteTest.fixture(BOOK).build().page("dienste/dns.html");
    assertThat(page.select(".tree li > a, .tree li > span").eachText())
        .containsExactly(
            "Vorwort",
            "Dienste",
            "Namen im Netz",
            "Zonen",
            "Mail",
            "Anhang",
            "Übersicht",
            "Impressum");
    assertThat(page.select(".tree .part").eachText()).containsExactly("Dienste", "Anhang");
    assertThat(page.select(".tree .draft").eachText()).containsExactly("Mail");
    assertThat(page.select(".tree ul a").eachText()).containsExactly("Zonen");
    assertThat(page.select(".tree .separator")).hasSize(1);
  }

  @Test
  void readingOrderIsTheSummarys() {
    Document page = SiteTest.fixture(BOOK).build().page("dienste/zonen.html");
    assertThat(page.select("a[rel=prev]").attr("href")).isEqualTo("dns.html");
    assertThat(page.select("a[rel=next]").attr("href")).isEqualTo("../anhang/uebersicht.html");
  }

  @Test
  void whatBookTomlSaysIsTaken() {
    BuiltSite site = SiteTest.fixture(BOOK).build();
    Document page = site.page("dienste/dns.html");
    assertThat(page.select("html").attr("lang")).isEqualTo("de");
    assertThat(page.title()).contains("Netze und Dienste");
    assertThat(page.select(".foot").text()).contains("Ada Beispiel");
    assertThat(page.select("p.edit a").attr("href"))
        .isEqualTo("https://example.org/ada/netze/edit/main/src/dienste/dns.md");
    assertThat(site.page("index.html").select("meta[name=description]").attr("content"))
        .isEqualTo("Notizen eines Kurses");
  }

  @Test
  void oldAddressesLeadOn() {
    BuiltSite site = SiteTest.fixture(BOOK).build();
    assertThat(site.page("alt/dns.html").select("meta[http-equiv=refresh]").attr("content"))
        .isEqualTo("0; url=../dienste/dns.html");
    assertThat(site.page("zonen.html").select("meta[http-equiv=refresh]").attr("content"))
        .isEqualTo("0; url=dienste/zonen.html#delegation");
  }

  @Test
  void lineEndingsOfWindowsChangeNothing() {
    BuiltSite unix = SiteTest.fixture(BOOK).build();
    BuiltSite windows = SiteTest.fixture(BOOK).crlf().build();
    assertThat(windows.told()).isEmpty();
    assertThat(windows.files().keySet()).isEqualTo(unix.files().keySet());
    List<String> different =
        unix.files().keySet().stream()
            .filter(path -> !Arrays.equals(unix.files().get(path), windows.files().get(path)))
            .toList();
    assertThat(different).isEmpty();
  }

  @Test
  void namesMayHoldUmlautsBlanksAndEmoji() {
    BuiltSite site =
        SiteTest.fixture(BOOK)
            .note("book.toml", "")
            .note(
                "src/SUMMARY.md",
                "- [Über 🗺️](größe/Über%20uns 🗺️.md)\n- [DNS](dienste/dns.md)\n")
            .note(
                "src/größe/Über uns 🗺️.md", "# Über\n\n[DNS](../dienste/dns.md) ![](bild%20ä.svg)")
            .note(
                "src/größe/bild ä.svg",
                "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>")
            .note("src/dienste/dns.md", "# DNS\n\n[Karte](../gr%C3%B6%C3%9Fe/Über%20uns%20🗺️.md)")
            .build();
    assertThat(site.told()).doesNotContain("warning", "error");
    assertThat(site.files().keySet()).contains("größe/Über uns 🗺️.html", "größe/bild ä.svg");
    SiteRules.check(site);
    assertThat(site.page("größe/Über uns 🗺️.html").select(".backlinks a").attr("href"))
        .isEqualTo("../dienste/dns.html#dns");
  }

  @Test
  void theForewordMayBeALinkToTheReadme() {
    BuiltSite site = SiteTest.fixture(BOOK).link("src/README.md", "../README.md").build();
    assertThat(site.told()).isEmpty();
    assertThat(site.page("index.html").select("h1").text()).isEqualTo("Netze und Dienste");
  }

  @Test
  void whatKarteiYamlSetsWins() {
    BuiltSite site = SiteTest.fixture(BOOK).config("title: Anders\noutputs: [html]\n").build();
    assertThat(site.page("index.html").title()).contains("Anders");
    assertThat(site.page("index.html").select("html").attr("lang")).isEqualTo("de");
    assertThat(site.has("data/model.json")).isFalse();
  }
}
