package io.kartei.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HtmlRendererTest {
  @TempDir static Path project;
  @TempDir Path other;
  private static HtmlSite site;

  @BeforeAll
  static void build() {
    site = HtmlSite.of(SampleNotes.write(project));
  }

  private static String policy(String path) {
    return site.page(path).select("meta[http-equiv=Content-Security-Policy]").attr("content");
  }

  @Test
  void aNoteHasItsExamsContentsAndNeighbours() {
    Document page = site.page("netz/dns.html");
    assertThat(page.select(".does .asked a").eachAttr("title"))
        .contains("AP2 Analyse · Winter 2023 · 1b");
    assertThat(page.select(".does .asked a").eachAttr("href"))
        .contains("../exams/fisi-ap2-analyse-winter-2023.html#task-1");
    assertThat(page.select(".toc a").eachText())
        .containsExactly("Zonen", "Vergleich", "Noch ein Titel", "Zonen");
    assertThat(page.select(".backlinks a").eachText()).contains("Größe & \"Maß\"");
    assertThat(page.select("a[rel=next]").attr("href")).isEqualTo("gr%C3%B6%C3%9Fe%20%231.html");
    assertThat(page.select(".side [aria-current=page]").eachText()).containsExactly("DNS");
    assertThat(page.select(".body .tools a").eachAttr("href"))
        .hasSize(4)
        .allMatch(url -> url.startsWith("../compare/netz-dns"));
    assertThat(page.select(".does .learn").eachAttr("href"))
        .containsExactly("../cards/index.html#note=netz%2Fdns&mode=learn");
    assertThat(page.select(".after .tools a").eachAttr("href"))
        .containsExactly("../cheatsheets/netz.pdf");
  }

  @Test
  void aThemeMarksQuestionsUp() throws IOException {
    Files.createDirectories(other.resolve("templates"));
    Files.writeString(
        other.resolve("templates/question.mustache"),
        """
        <aside id="{{id}}"><h4>{{{prompt}}}</h4>{{{rest}}}
        {{#hasAnswer}}<p>{{t.body.answer}}</p>{{/hasAnswer}}
        {{{answer}}}</aside>
        """);
    Files.writeString(other.resolve("kartei.yaml"), "language: de");
    Files.createDirectories(other.resolve("content"));
    Files.writeString(
        other.resolve("content/a.md"),
        """
        # Platten

        > **❓** Wie viele *Platten* braucht RAID 5?
        >
        > Drei, sagt [die Norm](https://example.org).
        """);
    Document page = HtmlSite.of(other).page("a.html");
    assertThat(page.select(".body aside > h4").html())
        .isEqualTo("Wie viele <em>Platten</em> braucht RAID 5?");
    assertThat(page.select(".body aside > p").eachText())
        .containsExactly("Antwort", "Drei, sagt die Norm.");
    assertThat(page.select(".question, .answer")).isEmpty();
  }

  @Test
  void anExamTaskStandsOnceWhereItBelongs() {
    assertThat(site.page("netz/dns.html").select(".body .chips a").eachText())
        .containsExactly("AP2 Konzeption · Sommer 2022 · 4b-c");
  }

  @Test
  void headingsInQuotesAndFurtherTitlesStandBelowThePagesTitle() throws IOException {
    Files.writeString(
        other.resolve("titel.md"),
        """
        # Titel

        ### Tief

        > # Zitat
        >
        > ## Darunter

        ## Flach

        # Zweiter

        ## Teil
        """);
    Document page = HtmlSite.of(other).page("titel.html");
    assertThat(page.select(".note :is(h1, h2, h3, h4)"))
        .extracting(h -> h.tagName() + " " + h.ownText().strip())
        .containsExactly(
            "h1 Titel", "h2 Tief", "h3 Zitat", "h4 Darunter", "h2 Flach", "h2 Zweiter", "h3 Teil");
    assertThat(page.select("h3[id=zitat], h2[id=zweiter]")).hasSize(2);
  }

  @Test
  void theStartPageShowsTopicsAndExamsThenTheRootNote() {
    Document page = site.page("index.html");
    assertThat(page.title()).isEqualTo("Netze & <mehr>");
    assertThat(page.select("h1").text()).isEqualTo("Willkommen");
    assertThat(page.select(".topics h3").eachText()).contains("Netz").doesNotContain("Willkommen");
    assertThat(page.select(".frequency a").eachText()).containsExactly("DNS");
    assertThat(page.select("link[rel=canonical]").attr("href"))
        .isEqualTo("https://example.org/notes/");
  }

  @Test
  void theMatrixLeadsFromTopicAndSittingToTheSection() {
    Document page = site.page("exams/index.html");
    assertThat(page.select(".heat .groups th").eachText())
        .containsExactly("AP2 Analyse", "AP2 Konzeption");
    assertThat(page.select(".heat .sittings th").eachText())
        .containsExactly("Thema Aufgaben", "W23", "S22");
    Element row = page.select(".heat tbody tr").get(0);
    assertThat(row.select("td.h1 a").eachText()).containsExactly("Aufg. 1b", "Aufg. 4b–\u2060c");
    assertThat(row.select("td a").eachAttr("href"))
        .containsExactly("../netz/dns.html#dns", "../netz/dns.html#zonen");
  }

  @Test
  void aSittingListsTasksWithTheirSectionsAndQuestions() {
    Document page = site.page("exams/fisi-ap2-konzeption-sommer-2022.html");
    assertThat(page.select("section.task h2").eachText()).containsExactly("Aufgabe 4");
    assertThat(page.select(".checklist b").eachText()).containsExactly("4b–c");
    assertThat(page.select(".questions a").eachText()).containsExactly("Was ist eine Zone?");
    assertThat(page.select(".pager")).as("no other exam of its kind").isEmpty();
  }

  @Test
  void aSheetShowsTheComparison() {
    String path = site.pages().stream().filter(p -> p.startsWith("compare/netz")).findAny().get();
    Document page = site.page(path);
    assertThat(page.select("thead th").eachText()).containsExactly("primär", "sekundär");
    assertThat(page.select("tbody th").eachText()).containsExactly("Quelle", "schreibt");
    assertThat(page.select(".tools a").attr("href")).endsWith(".pdf");
  }

  @Test
  void diagramsThatTheBuildDrawsNeedNoMermaidAndNoOtherPolicy() {
    assertThat(policy("netz/dns.html")).doesNotContain("unsafe");
    assertThat(site.page("netz/dns.html").select("script").eachAttr("src"))
        .contains("../assets/drawings.js")
        .noneMatch(src -> src.contains("mermaid"));
    assertThat(site.page("netz/dns.html").select("figure.diagram svg desc").text())
        .isEqualTo("A führt zu B.");
  }

  @Test
  void onlyPagesWithADiagramThatKarteiCannotDrawGetMermaidAndItsPolicy() {
    assertThat(policy("netz/größe #1.html")).contains("style-src 'self' 'unsafe-inline'");
    assertThat(site.page("netz/größe #1.html").select("script").eachAttr("src"))
        .contains("../assets/mermaid.min.js", "../assets/diagrams.js");
    assertThat(policy("index.html")).doesNotContain("unsafe").doesNotContain("frame-src");
    assertThat(site.page("index.html").select("script").eachAttr("src"))
        .noneMatch(src -> src.contains("mermaid"));
  }

  @Test
  void framesAreAllowedOnlyWhereTheAuthorSetOne() {
    assertThat(policy("netz/größe #1.html"))
        .contains("frame-src https://example.org https://www.example.org;");
    assertThat(policy("netz/dns.html")).doesNotContain("frame-src");
  }

  @Test
  void aNoteKeepsItsAddressAndTheGeneratedPageMoves() {
    assertThat(site.page("glossary.html").select("h1").text()).isEqualTo("Mein Glossar");
    assertThat(site.page("k/glossary.html").select("dt").eachText()).contains("DNS");
    assertThat(site.page("netz/dns.html").select(".bar .pages a").eachAttr("href"))
        .contains("../k/glossary.html");
  }

  @Test
  void aFormerAddressLeadsOn() {
    Document page = site.page("alt/dns.html");
    assertThat(page.select("meta[http-equiv=refresh]").attr("content"))
        .isEqualTo("0; url=../netz/dns.html");
    assertThat(page.select("link[rel=canonical]").attr("href"))
        .isEqualTo("https://example.org/notes/netz/dns.html");
    assertThat(site.pages()).noneMatch(path -> path.contains("Namensdienst"));
  }

  @Test
  void theMissingPageBringsAScriptThatItsPolicyKnows() throws Exception {
    Document page = site.page("404.html");
    String script = page.select("script").get(0).data();
    byte[] hash =
        MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
    assertThat(policy("404.html"))
        .contains("'sha256-" + Base64.getEncoder().encodeToString(hash) + "'");
    assertThat(page.select("html").attr("data-base")).isEqualTo("/notes/");
    assertThat(page.select("main a").eachAttr("href")).allMatch(url -> url.startsWith("/notes/"));
    assertThat(site.files).doesNotContainKey("assets/missing.js");
  }

  @Test
  void theSitemapHasEveryPageThatReadersMayComeTo() {
    assertThat(site.text("sitemap.xml"))
        .contains("<loc>https://example.org/notes/</loc>")
        .contains("<loc>https://example.org/notes/netz/gr%C3%B6%C3%9Fe%20%231.html</loc>")
        .doesNotContain("404.html")
        .doesNotContain("alt/dns.html");
    assertThat(site.text("robots.txt")).contains("Sitemap: https://example.org/notes/sitemap.xml");
  }

  @Test
  void whatIsEmptyHasNeitherAPageNorAnEntry() throws IOException {
    Files.createDirectories(other);
    Files.writeString(other.resolve("a.md"), "# Nur Text\n\nSonst nichts.\n");
    HtmlSite plain = HtmlSite.of(other);
    assertThat(plain.pages())
        .containsExactly("404.html", "a.html", "contents.html", "index.html", "search.html");
    assertThat(plain.page("a.html").select(".bar .pages a")).hasSize(1);
    assertThat(plain.files)
        .doesNotContainKeys(
            "assets/cards.js",
            "assets/study.js",
            "assets/today.js",
            "assets/diagrams.js",
            "assets/mermaid.min.js",
            "sitemap.xml");
    assertThat(plain.page("index.html").select("h1").text()).isNotBlank();
  }

  @Test
  void aSiteWithoutSearchHasNeitherFieldNorIndex() throws IOException {
    Files.createDirectories(other);
    Files.writeString(other.resolve("a.md"), "# Nur Text\n\nSonst nichts.\n");
    assertThat(HtmlSite.of(other).page("a.html").select("[data-find]")).hasSize(1);
    assertThat(HtmlSite.of(other).files).containsKeys("assets/search.js", "data/search/t0.js");
    Files.writeString(other.resolve("kartei.yaml"), "search: false\n");
    HtmlSite plain = HtmlSite.of(other);
    assertThat(plain.page("a.html").select("[data-find]")).isEmpty();
    assertThat(plain.files.keySet()).noneMatch(file -> file.contains("search"));
  }

  @Test
  void manyThreadsMakeTheSameBytes() {
    ExecutorService pool = Executors.newFixedThreadPool(8);
    try {
      HtmlSite again = HtmlSite.of(project, pool);
      assertThat(again.files.keySet()).isEqualTo(site.files.keySet());
      again.files.forEach(
          (path, bytes) -> assertThat(bytes).as(path).isEqualTo(site.files.get(path)));
    } finally {
      pool.shutdownNow();
    }
  }

  @Test
  void aSidebarOfManyNotesStaysSmall() throws IOException {
    for (int i = 0; i < 400; i++) {
      Path file = other.resolve("f" + i % 20).resolve("n" + i + ".md");
      Files.createDirectories(file.getParent());
      Files.writeString(file, "# N" + i + "\n");
    }
    for (int i = 0; i < 300; i++) {
      Files.writeString(other.resolve("top" + i + ".md"), "# T" + i + "\n");
    }
    HtmlSite large = HtmlSite.of(other);
    for (String path : List.of("f3/n43.html", "top150.html", "top299.html")) {
      Document page = large.page(path);
      assertThat(page.select(".side .tree a, .side .tree span")).hasSizeBetween(20, 200);
      assertThat(page.select(".side [aria-current=page]")).as(path).hasSize(1);
    }
    assertThat(large.page("contents.html").select(".whole a")).hasSizeGreaterThanOrEqualTo(700);
  }
}
