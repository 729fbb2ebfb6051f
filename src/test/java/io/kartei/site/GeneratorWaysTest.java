package io.kartei.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.kartei.diagnostic.Diagnostic;
import io.kartei.diagnostic.Severity;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What each generator reads in its own way, in notes that are right there. */
class GeneratorWaysTest {

  @Test
  void linksOfAVaultAreNames() {
    BuiltSite site =
        site(
            ".obsidian/app.json",
            "{\"useMarkdownLinks\": true}",
            "anlagen/bus und stern.svg",
            "<svg xmlns='http://www.w3.org/2000/svg'/>",
            "quellen/Quellen.md",
            "# Quellen\n\n## Das Buch. Ada\n",
            "netze/Bus.md",
            "# Bus\n\n![Plan](bus%20und%20stern.svg)\n\n[Buch](Quellen.md#Das%20Buch.%20Ada)\n");
    Document page = site.page("netze/Bus.html");
    assertThat(page.select(".body img").attr("src")).isEqualTo("../anlagen/bus%20und%20stern.svg");
    assertThat(page.select(".body a").attr("href"))
        .isEqualTo("../quellen/Quellen.html#das-buch-ada");
    assertThat(warnings(site)).isEmpty();
  }

  @Test
  void elsewhereTheyArePaths() {
    BuiltSite site = site("a/Bus.md", "# Bus\n\n[Ring](Ring.md)\n", "b/Ring.md", "# Ring\n");
    assertThat(warnings(site)).containsExactly("broken-link");
  }

  @Test
  void jekyllRepeatsSettings() {
    BuiltSite site =
        site(
            "_config.yml",
            "title: Netze\nblatt:\n  eins: https://example.org/blatt.pdf\n",
            "index.md",
            "---\ntitle: Start\nstand: \"Juni\"\n---\n"
                + "[Blatt]({{ site.blatt.eins }}), {{ page.stand }}{{ site.fehlt }}\n");
    Document page = site.page("index.html");
    assertThat(page.select(".body a").attr("href")).isEqualTo("https://example.org/blatt.pdf");
    assertThat(page.select(".body p").text()).isEqualTo("Blatt, Juni");
    assertThat(warnings(site)).isEmpty();
  }

  @Test
  void kramdownsTablesNeedNoDashesAndKeepBarsInCode() {
    BuiltSite site =
        site(
            "_config.yml",
            "title: Netze\n",
            "index.md",
            """
            # Start

            | Zeichen | Name |
            | `a|b` | oder |

            | Art | Länge |
            |---|---|
            | `x|y` | 2 |
            """);
    Document page = site.page("index.html");
    assertThat(page.select(".body th").eachText()).contains("Zeichen", "Name");
    assertThat(page.select(".body td").eachText()).containsExactly("a|b", "oder", "x|y", "2");
    assertThat(warnings(site)).isEmpty();
  }

  @Test
  void markdownInQuotesIsShown() {
    BuiltSite site =
        site(
            "_config.yml",
            "title: Netze\n",
            "index.md",
            "# Start\n\n<div>\n{{\n  \"\nNur mit **Glas**.\n\n| Art | km |\n| --- | --- |\n"
                + "| Glas | 80 |\n  \"\n| markdownify }}\n</div>\n\nDanach.\n");
    Document page = site.page("index.html");
    assertThat(page.select(".body strong").text()).isEqualTo("Glas");
    assertThat(page.select(".body td").eachText()).containsExactly("Glas", "80");
    assertThat(page.select(".body").text()).doesNotContain("{{", "}}", "markdownify", "\"");
  }

  @Test
  void theFoldersOfPostsArePartOfTheirAddresses() {
    BuiltSite site =
        site(
            "_config.yml",
            "title: Netze\n",
            "index.md",
            "# Start\n\n[x](/netze/2024/01/31/bus.html)\n",
            "netze/_posts/2024-01-31-bus.md",
            "# Bus\n");
    assertThat(site.page("index.html").select(".body a").attr("href"))
        .isEqualTo("netze/_posts/2024-01-31-bus.html");
    assertThat(warnings(site)).isEmpty();
  }

  @Test
  void aBoxWithinAnItemIsThere() {
    BuiltSite site =
        site(
            "_config.yml",
            "title: Netze\n",
            "index.md",
            "# Start\n\n* Bus\n\tAlle teilen ihn.\n\t{:.info}\n* Ring\n");
    Document page = site.page("index.html");
    assertThat(page.select(".body li .callout").text()).contains("Alle teilen ihn.");
    assertThat(page.select(".body > ul > li")).hasSize(2);
    assertThat(page.select(".body").text()).doesNotContain(":::", "{:");
  }

  @Test
  void logseqReadsItsOwnLists() {
    BuiltSite site =
        site(
            "logseq/config.edn",
            "{}",
            "pages/Netze.md",
            "# Arten #card\ncard-repeats:: 1\n\t- Kostet 5$ im Jahr\n\t- Der Bus\n"
                + "\t  id:: 64aabbcc-0001\n\t- Kostet 7$ im Jahr\n"
                + "\t- [Plan](mein plan.pdf)\n"
                + "\t- | Art | km | Preis |\n\t  | ---- | ---- |\n\t  | Glas | 80 | 9 |\n"
                + "\t- | Art | km |\n\t  | Funk | 1 |\n",
            "pages/mein plan.pdf",
            "%PDF-1.4",
            "pages/Ring.md",
            "- Anders als ((64aabbcc-0001)) und [dieser](((64aabbcc-0001)))\n");
    Document page = site.page("pages/Netze.html");
    assertThat(page.select(".body pre")).isEmpty();
    assertThat(page.select(".body a").eachAttr("href")).contains("mein%20plan.pdf");
    assertThat(page.select(".body td").eachText()).containsExactly("Glas", "80", "9", "Funk", "1");
    assertThat(site.page("pages/Ring.html").select(".body a").eachAttr("href"))
        .containsExactly("Netze.html#%5E64aabbcc-0001", "Netze.html#%5E64aabbcc-0001");
    assertThat(warnings(site)).isEmpty();
  }

  @Test
  void hugoHasTagPagesAndPathsFromTheTop() {
    BuiltSite site =
        site(
            "hugo.toml",
            "title = \"Netze\"\n",
            "content/_index.md",
            "# Start\n\n[Glas](/tags/glas/)\n",
            "content/kabel/faser.md",
            "---\ntags: [glas]\n---\n# Faser\n\n[Funk](funk/welle)\n",
            "content/funk/welle.md",
            "---\ntags: [glas]\n---\n# Welle\n");
    assertThat(site.page("index.html").select(".body a").attr("href")).isEqualTo("tags/glas.html");
    assertThat(site.page("kabel/faser.html").select(".body a").attr("href"))
        .isEqualTo("../funk/welle.html");
    assertThat(warnings(site)).isEmpty();
  }

  @Test
  void optionsOfASidebarsMakerAreNoChapters() {
    BuiltSite site =
        site(
            "docs/.vitepress/config.mts",
            "export default defineConfig({ themeConfig: { sidebar: generate({\n"
                + "  root: 'docs', exclude: ['README.md', 'x.md'] }) } })\n",
            "docs/index.md",
            "# Start\n");
    assertThat(warnings(site)).isEmpty();
  }

  @Test
  void aClassOfCharactersIsNoFootnote() {
    BuiltSite site = site("a.md", "# A\n\nAlles außer [^>] und [^/] bis zum Ende.\n");
    assertThat(site.page("a.html").select(".body p").text()).contains("[^>] und [^/]");
    assertThat(warnings(site)).isEmpty();
  }

  @Test
  void imageIsAnOldNameOfImg() {
    BuiltSite site =
        site(
            "a.md",
            "# A\n\n<image src=\"plan.svg\" alt=\"Plan\" />\n",
            "plan.svg",
            "<svg xmlns='http://www.w3.org/2000/svg'/>");
    assertThat(site.page("a.html").select(".body img").attr("src")).isEqualTo("plan.svg");
    assertThat(warnings(site)).isEmpty();
  }

  @Test
  void directionsOfStatesMayBeInSmallLetters() {
    BuiltSite site =
        site("a.md", "# A\n\n```mermaid\nstateDiagram-v2\ndirection lr\n[*] --> an\n```\n");
    assertThat(site.page("a.html").select("figure svg")).isNotEmpty();
    assertThat(warnings(site)).isEmpty();
  }

  @Test
  void aTitleHasNoMarks() {
    BuiltSite site = site("a.md", "---\ntitle: \"**Formeln: Netze**\"\n---\nText\n");
    assertThat(site.page("a.html").select("h1").text()).isEqualTo("Formeln: Netze");
  }

  @Test
  void partsThatAllNotesHaveAreNoTitles() {
    BuiltSite site =
        site(
            "Virtual Memory.md",
            "# References\n\n- A book\n",
            "Merge Sort.md",
            "## Top-down Merge Sort\n\nText\n\n## Bottom-up Merge Sort\n\nText\n",
            "Quellen.md",
            "# Quellen\n\nText\n",
            "01.md",
            "# References\n\nText\n",
            "01-27.md",
            "Text\n",
            "Dart%3A Hilfe.md",
            "Text\n",
            "vim.md",
            "---\ntitle: Vim \\| Teil 3\n---\nText\n");
    assertThat(site.page("Virtual Memory.html").select("h1").text()).isEqualTo("Virtual Memory");
    assertThat(site.page("Merge Sort.html").select("h1").text()).isEqualTo("Merge Sort");
    assertThat(site.page("Quellen.html").select("h1").text()).isEqualTo("Quellen");
    assertThat(site.page("01.html").select("h1").text()).isEqualTo("References");
    assertThat(site.page("01-27.html").select("h1").text()).isEqualTo("01-27");
    assertThat(site.page("vim.html").select("h1").text()).isEqualTo("Vim | Teil 3");
    assertThat(site.model().path("notes").findValuesAsText("title")).contains("Dart: Hilfe");
  }

  private static List<String> warnings(BuiltSite site) {
    return site.diagnostics().stream()
        .filter(said -> said.severity() != Severity.INFO)
        .map(Diagnostic::code)
        .toList();
  }

  private static BuiltSite site(String... pathsAndTexts) {
    SiteTest test = SiteTest.empty();
    for (int i = 0; i < pathsAndTexts.length; i += 2) {
      test = test.file(pathsAndTexts[i], pathsAndTexts[i + 1].getBytes(UTF_8));
    }
    return test.build();
  }
}
