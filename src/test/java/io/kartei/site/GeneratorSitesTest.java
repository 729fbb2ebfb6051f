package io.kartei.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.kartei.diagnostic.Diagnostic;
import io.kartei.diagnostic.Severity;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The projects of other generators in {@code src/test/resources/sites}, built as they are. */
class GeneratorSitesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"mkdocs", "hugo", "docusaurus", "vitepress", "jekyll", "logseq", "obsidian"})
  void aProjectIsBuiltWithoutWarningsAndShowsNoSyntax(String generator) {
    BuiltSite site = SiteTest.fixture("sites/" + generator).build();
    assertThat(site.diagnostics())
        .extracting(Diagnostic::severity)
        .doesNotContain(Severity.ERROR, Severity.WARNING);
    for (String page : site.pages()) {
      Document shown = site.page(page);
      shown.select("code, pre").remove();
      assertThat(shown.body().text())
          .as(page)
          .doesNotContain("{{<", "{{%", "{%", "{:", "import ", "export ", ":::", "!!!", "===")
          .doesNotContain("[[", "((", "id::", "alias::", "<%", ":material", "++", ".md-button");
    }
    SiteRules.check(site);
  }

  @Test
  void mkDocsNavigationAndAddressesStay() {
    BuiltSite site = SiteTest.fixture("sites/mkdocs").build();
    assertThat(tree(site))
        .containsExactly(
            "Start index.html",
            "Dienste dienste/index.html",
            "- Namen auflösen dienste/dns.html",
            "Kabel kabel.html",
            "Zusatz zusatz.html");
    assertThat(forwards(site, "dienste/dns/index.html")).isEqualTo("../dns.html");
    assertThat(forwards(site, "alt/index.html")).isEqualTo("../dienste/dns.html");
    Document page = site.page("dienste/dns.html");
    assertThat(page.select(".callout .title").eachText())
        .containsExactly("Achtung", "Linux", "Windows");
    assertThat(page.select(".body kbd").eachText()).containsExactly("Ctrl", "C");
    assertThat(page.select("p.edit a").attr("href"))
        .isEqualTo("https://example.org/ada/netze/edit/main/unterlagen/dienste/dns.md");
    assertThat(page.select("img").attr("src")).isEqualTo("../bilder/baum.svg");
    assertThat(site.page("kabel.html").select(".body a").attr("href"))
        .isEqualTo("dienste/dns.html");
    assertThat(site.page("index.html").title()).contains("Netze lernen");
  }

  @Test
  void hugoSectionsWeightsAndShortcodes() {
    BuiltSite site = SiteTest.fixture("sites/hugo").build();
    assertThat(tree(site))
        .containsExactly(
            "Grundlagen grundlagen/index.html",
            "Netztechnik netz/index.html",
            "- Router netz/router.html",
            "- Der Switch netz/switch/index.html");
    assertThat(site.page("netz/switch/index.html").select("h1").text()).isEqualTo("Switch");
    Document router = site.page("netz/router.html");
    assertThat(router.select(".callout.is-warning a").attr("href")).isEqualTo("switch/index.html");
    assertThat(router.select("[data-src=https://www.youtube-nocookie.com/embed/abcDEF12345]"))
        .hasSize(1);
    assertThat(site.model().path("cards")).isEmpty();
    assertThat(site.page("index.html").select(".body a").attr("href")).isEqualTo("netz/index.html");
    assertThat(site.page("grundlagen/index.html").select("img").attr("src"))
        .isEqualTo("../static/logo.svg");
    assertThat(forwards(site, "netz/router/index.html")).isEqualTo("../router.html");
    assertThat(forwards(site, "schalter/index.html")).isEqualTo("../netz/switch/index.html");
  }

  @Test
  void docusaurusPositionsCategoriesAndTabs() {
    BuiltSite site = SiteTest.fixture("sites/docusaurus").build();
    assertThat(tree(site))
        .containsExactly(
            "Theorie der Daten 02-theorie/index.html",
            "- Normalformen 02-theorie/01-normalformen.html",
            "- Die Schlüssel 02-theorie/02-schluessel.html",
            "Anhang anhang.html");
    Document start = site.page("index.html");
    assertThat(start.select(".callout .title").eachText()).containsExactly("PostgreSQL", "MySQL");
    assertThat(start.select(".body > p a").eachAttr("href"))
        .containsExactly("02-theorie/01-normalformen.html", "02-theorie/02-schluessel.html");
    assertThat(forwards(site, "docs/theorie/schluessel/index.html"))
        .isEqualTo("../../../02-theorie/02-schluessel.html");
    assertThat(site.has("02-theorie/_teil.html")).isFalse();
  }

  @Test
  void vitePressSidebarsOfLiterals() {
    BuiltSite site = SiteTest.fixture("sites/vitepress").build();
    assertThat(tree(site))
        .containsExactly(
            "Verträge vertrag/index.html",
            "- Kauf vertrag/kauf.html",
            "- Leihe vertrag/leihe.html",
            "Haftung",
            "- Wer haftet? haftung/index.html");
    Document page = site.page("vertrag/kauf.html");
    assertThat(page.select(".titled .caption").eachText()).containsExactly("npm", "yarn");
    assertThat(page.select("details summary").text()).isEqualTo("Beispiel");
    assertThat(page.select(".callout .title").eachText()).doesNotContain("Code-group");
    assertThat(site.page("index.html").select("img").attr("src")).endsWith("waage.svg");
    assertThat(site.has("entwurf/spaeter.html")).isFalse();
  }

  @Test
  void jekyllParentsPermalinksAndLiquid() {
    BuiltSite site = SiteTest.fixture("sites/jekyll").build();
    assertThat(tree(site))
        .containsExactly(
            "Docs docs/index.html",
            "- Prozesse docs/prozesse.html",
            "-- Fäden docs/faden.html",
            "-- Planung docs/planung.html");
    Document page = site.page("docs/prozesse.html");
    assertThat(page.select(".callout").eachText())
        .containsExactly("Hinweis Ein Prozess wartet oft.", "Tipp Erst messen, dann ändern.");
    assertThat(page.select("h2").attr("id")).isEqualTo("zustaende");
    assertThat(page.select(".body p").eachText()).contains("Sichtbar.", "{{ bleibt }}");
    assertThat(site.page("index.html").select(".body a").eachAttr("href"))
        .containsExactly("docs/prozesse.html", "docs/planung.html");
    assertThat(forwards(site, "prozesse/index.html")).isEqualTo("../docs/prozesse.html");
    assertThat(site.has("werkstatt/plan.html")).isFalse();
    assertThat(site.has("_includes/teil.html")).isFalse();
  }

  @Test
  void logseqBlocksCardsAndJournals() {
    BuiltSite site = SiteTest.fixture("sites/logseq").build();
    assertThat(tree(site))
        .containsExactly(
            "Pages pages/index.html",
            "- Router pages/Router.html",
            "- Switch pages/Switch.html",
            "Journals journals/index.html",
            "- 2024-01-31 journals/2024_01_31.html");
    assertThat(site.model().path("cards").findValuesAsText("front"))
        .hasSize(2)
        .anySatisfy(
            front -> assertThat(front).contains("Was tut ein Switch?").doesNotContain("#card"))
        .anySatisfy(front -> assertThat(front).contains("[…]"));
    assertThat(site.page("pages/Router.html").select(".body > ul > li > a").eachText())
        .containsExactly("Netzweiche", "Was tut ein Switch?", "Jan 31st, 2024", "die Weiche");
    assertThat(site.page("pages/Router.html").select(".body a:contains(Jan)").attr("href"))
        .isEqualTo("../journals/2024_01_31.html");
  }

  @Test
  void anObsidianVaultBeginsWithItsStartNote() {
    BuiltSite site = SiteTest.fixture("sites/obsidian").build();
    assertThat(tree(site)).containsExactly("Netze Netze/Netze.html", "- Kabel Netze/Kabel.html");
    assertThat(site.page("index.html").select("h1").text()).isEqualTo("Prüfung in sechs Wochen");
    assertThat(site.page("index.html").select(".body a").eachAttr("href"))
        .containsExactly("Netze/Netze.html", "Netze/Kabel.html#%5Elaenge");
    assertThat(forwards(site, "Start.html")).isEqualTo("index.html");
    assertThat(site.page("Netze/Kabel.html").select(".callout.is-tip").text())
        .isEqualTo("Merke Kupfer stört sich, Glas nicht.");
    assertThat(site.has("Vorlagen/Notiz.html")).isFalse();
    assertThat(site.has("Archiv/alt.html")).isFalse();
  }

  /** Pages are neighbours there under addresses of their own: small letters, no numbers. */
  @Test
  void neighboursAreFoundByTheAddressesOfTheGenerator() {
    BuiltSite hugo =
        SiteTest.empty()
            .file("hugo.toml", "title = \"Netze\"\n".getBytes(UTF_8))
            .file("content/_index.md", "# Start\n".getBytes(UTF_8))
            .file("content/Netze/Kabel.md", "# Kabel\n\n[x](../glasfaser)\n".getBytes(UTF_8))
            .file("content/Netze/GlasFaser.md", "# Glasfaser\n".getBytes(UTF_8))
            .build();
    assertThat(hugo.page("Netze/Kabel.html").select(".body a").attr("href"))
        .isEqualTo("GlasFaser.html");
    BuiltSite docusaurus =
        SiteTest.empty()
            .file("docusaurus.config.js", "module.exports = {title: 'Netze'};\n".getBytes(UTF_8))
            .file("docs/01-Netze/02-Kabel.mdx", "# Kabel\n\n[x](Glas)\n".getBytes(UTF_8))
            .file("docs/01-Netze/03-Glas.mdx", "# Glas\n\n[x](../Ende)\n".getBytes(UTF_8))
            .file("docs/04-Ende.mdx", "# Ende\n\n[x](Netze/Kabel)\n".getBytes(UTF_8))
            .file("docs/Funk/Funk.mdx", "# Funk\n\n[x](./Netze/Kabel)\n".getBytes(UTF_8))
            .build();
    assertThat(docusaurus.page("01-Netze/02-Kabel.html").select(".body a").attr("href"))
        .isEqualTo("03-Glas.html");
    assertThat(docusaurus.page("01-Netze/03-Glas.html").select(".body a").attr("href"))
        .isEqualTo("../04-Ende.html");
    assertThat(docusaurus.page("04-Ende.html").select(".body a").attr("href"))
        .isEqualTo("01-Netze/02-Kabel.html");
    assertThat(docusaurus.page("Funk/Funk.html").select(".body a").attr("href"))
        .isEqualTo("../01-Netze/02-Kabel.html");
  }

  @Test
  void theTopOfASiteIsItsStartPageEvenIfNoNoteIs() {
    BuiltSite site =
        SiteTest.empty()
            .file("_config.yml", "title: Netze\n".getBytes(UTF_8))
            .file("404.md", "# Nichts hier\n\n[x]({{ site.baseurl }}/)\n".getBytes(UTF_8))
            .file("netze/kabel.md", "# Kabel\n\n[x](../)\n".getBytes(UTF_8))
            .build();
    assertThat(site.page("404.html").select(".body a").attr("href")).isEqualTo("index.html");
    assertThat(site.page("netze/kabel.html").select(".body a").attr("href"))
        .isEqualTo("../index.html");
    assertThat(site.diagnostics()).noneMatch(said -> said.code().equals("broken-link"));
  }

  @Test
  void categoriesAreTagsAndTheirListIsTheContents() {
    BuiltSite site =
        SiteTest.empty()
            .file("hugo.toml", "title = \"Netze\"\n".getBytes(UTF_8))
            .file(
                "content/_index.md",
                "# Start\n\n[x](/categories/funk/) [y](/categories/)\n".getBytes(UTF_8))
            .file("content/wlan.md", "---\ncategories: [Funk]\n---\n# WLAN\n".getBytes(UTF_8))
            .build();
    assertThat(site.page("index.html").select(".body a").eachAttr("href"))
        .containsExactly("tags/funk.html", "contents.html");
    assertThat(site.diagnostics()).isEmpty();
  }

  @Test
  void aVaultWithoutItsSettingsLinksByName() {
    BuiltSite site =
        SiteTest.empty()
            .file("Start.md", "[[Kabel]] [x](Zwei%20Wege.md)\n".getBytes(UTF_8))
            .file("netze/Kabel.md", "[x](Start.md)\n".getBytes(UTF_8))
            .file("netze/Zwei Wege.md", "Text.\n".getBytes(UTF_8))
            .build();
    assertThat(site.page("netze/Kabel.html").select(".body a").attr("href"))
        .isEqualTo("../index.html");
    assertThat(site.diagnostics()).isEmpty();
    BuiltSite plain =
        SiteTest.empty()
            .file("Start.md", "[x](Kabel.md)\n".getBytes(UTF_8))
            .file("netze/Kabel.md", "Text.\n".getBytes(UTF_8))
            .build();
    assertThat(plain.diagnostics()).extracting(d -> d.code()).contains("broken-link");
  }

  @Test
  void whatOnlyTheGeneratorKnowsLeavesMarkdownBehind() {
    BuiltSite site =
        SiteTest.empty()
            .file("docusaurus.config.js", "module.exports = {title: 'Netze'};\n".getBytes(UTF_8))
            .file(
                "docs/a.mdx",
                """
                # Kabel

                <Geheim tage={{a: {b: 1}}}>
                    | Art | Länge |
                    |---|---|
                    | Glas | 80 km |
                </Geheim>

                <details>
                  <summary>Lösung</summary>
                  Mit **Glas**.
                </details>
                <Stand id="x" />
                1. Der **erste** Schritt
                """
                    .getBytes(UTF_8))
            .build();
    Document page = site.page("a.html");
    assertThat(page.select(".body td").eachText()).containsExactly("Glas", "80 km");
    assertThat(page.select(".body strong").eachText()).containsExactly("Glas", "erste");
    assertThat(page.select(".body").text()).doesNotContain("<", "{", "**", "|");
  }

  /** The navigation, one entry a line, with a dash for each level. */
  private static List<String> tree(BuiltSite site) {
    return site.page("contents.html").select("ul.tree.whole li").stream()
        .filter(item -> !item.hasClass("separator"))
        .map(GeneratorSitesTest::entry)
        .toList();
  }

  private static String entry(Element item) {
    long depth = item.parents().stream().filter(p -> p.tagName().equals("li")).count();
    String indent = depth == 0 ? "" : "-".repeat((int) depth) + " ";
    Element link = item.selectFirst("> a");
    String title = link == null ? item.ownText() : link.text() + " " + link.attr("href");
    return indent + (title.isBlank() ? item.child(0).text() : title);
  }

  private static String forwards(BuiltSite site, String page) {
    String content = site.page(page).select("meta[http-equiv=refresh]").attr("content");
    return content.substring(content.indexOf("url=") + "url=".length());
  }

  /**
   * A component may know where its pictures are, and pages find the files of the root beside them.
   */
  @Test
  void filesOfTheRootAreFoundFromWhereTheirPagesAre() {
    byte[] drawing =
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"/>".getBytes(UTF_8);
    BuiltSite docusaurus =
        SiteTest.empty()
            .file("docusaurus.config.js", "module.exports = {title: 'Netze'};\n".getBytes(UTF_8))
            .file("static/img/kabel/ader.svg", drawing)
            .file(
                "docs/kabel.mdx",
                "# Kabel\n\n<Image src=\"kabel/ader.svg\" alt=\"Adern\" />\n".getBytes(UTF_8))
            .build();
    assertThat(docusaurus.diagnostics()).isEmpty();
    BuiltSite vitepress =
        SiteTest.empty()
            .file(
                "docs/.vitepress/config.mts", "export default { title: 'Netze' }\n".getBytes(UTF_8))
            .file("docs/public/kabel/blatt.svg", drawing)
            .file("docs/index.md", "# Netze\n".getBytes(UTF_8))
            .file("docs/kabel/ader.md", "# Adern\n\n[Blatt](./blatt.svg)\n".getBytes(UTF_8))
            .build();
    assertThat(vitepress.diagnostics()).isEmpty();
  }

  /** Each plugin of documentation has a folder of its own. */
  @Test
  void docusaurusMayHaveSeveralDocumentations() {
    String settings =
        """
        module.exports = {
          title: 'Netze',
          presets: [['classic', { docs: { path: 'inhalt/kabel' } }]],
          plugins: [
            'andere',
            ['@docusaurus/plugin-content-docs', { id: 'funk', path: 'inhalt/funk', routeBasePath: 'funk' }],
          ],
        };
        """;
    BuiltSite site =
        SiteTest.empty()
            .file("docusaurus.config.js", settings.getBytes(UTF_8))
            .file("inhalt/kabel/ader.md", "# Adern\n".getBytes(UTF_8))
            .file("inhalt/funk/welle.md", "# Wellen\n\n[x](../kabel/ader)\n".getBytes(UTF_8))
            .file("lies/mich.md", "# Kein Teil\n".getBytes(UTF_8))
            .build();
    assertThat(site.page("funk/welle.html").select(".body a").attr("href"))
        .isEqualTo("../kabel/ader.html");
    assertThat(site.has("mich.html")).isFalse();
  }

  /** An attribute list of MkDocs makes an id of a term, too. */
  @Test
  void termsHaveTheIdsThatTheirAuthorsGaveThem() {
    BuiltSite site =
        SiteTest.empty()
            .file("mkdocs.yml", "site_name: Netze\n".getBytes(UTF_8))
            .file(
                "docs/index.md",
                ("# Begriffe\n\n"
                        + "Ader { #ader }\n"
                        + ": Ein Leiter eines [Kabels](#kabel).\n\n"
                        + "Kabel { #kabel }\n"
                        + ": Hat [Adern](#ader).\n")
                    .getBytes(UTF_8))
            .build();
    assertThat(site.diagnostics()).isEmpty();
    assertThat(site.page("index.html").select("dt:contains(Ader) #ader")).hasSize(1);
  }
}
