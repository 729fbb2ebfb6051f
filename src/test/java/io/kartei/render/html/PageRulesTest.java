package io.kartei.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds for every page of a site. */
class PageRulesTest {
  @TempDir static Path project;
  private static HtmlSite site;

  @BeforeAll
  static void build() {
    site = HtmlSite.of(SampleNotes.write(project));
  }

  @Test
  void everyKindOfPageIsThere() {
    assertThat(site.files.keySet())
        .contains(
            "index.html",
            "contents.html",
            "netz/dns.html",
            "netz/größe #1.html",
            "exams/index.html",
            "exams/fisi-ap2-analyse-winter-2023.html",
            "compare/index.html",
            "cards/index.html",
            "cards/data/index.js",
            "cards/data/1.js",
            "manifest.webmanifest",
            "sw.js",
            "glossary.html",
            "k/glossary.html",
            "alt/dns.html",
            "404.html",
            "sitemap.xml",
            "robots.txt",
            "llms.txt",
            ".nojekyll",
            "assets/mermaid.min.js");
  }

  @Test
  void everyInnerAddressLeadsSomewhere() {
    List<String> wrong = new ArrayList<>();
    for (String path : site.pages()) {
      Document page = site.page(path);
      for (Element element : page.select("[href], [src]")) {
        String url = element.hasAttr("href") ? element.attr("href") : element.attr("src");
        if (path.equals("404.html") && url.startsWith("/notes/")) {
          url = url.substring("/notes/".length());
        }
        if (!url.contains("://") && !url.startsWith("data:") && !leads(path, url)) {
          wrong.add(path + " -> " + url);
        }
      }
    }
    // the sheets on paper and the package of cards are other outputs'
    wrong.removeIf(w -> w.endsWith(".pdf") || w.endsWith(".apkg"));
    assertThat(wrong).isEmpty();
  }

  private static boolean leads(String from, String address) {
    // #sitting=... is for the script of the review
    String url = address.replaceFirst("#[a-z]+=.*", "");
    int hash = url.indexOf('#');
    String way = decode(hash < 0 ? url : url.substring(0, hash));
    String to =
        way.isEmpty()
            ? from
            : Path.of("/" + from).resolveSibling(way).normalize().toString().substring(1);
    if (!site.files.containsKey(to)) {
      return false;
    }
    return hash < 0 || site.page(to).getElementById(decode(url.substring(hash + 1))) != null;
  }

  private static String decode(String url) {
    return URLDecoder.decode(url.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  @Test
  void everyPageHasAPolicyBeforeAnythingIsLoaded() {
    for (String path : site.pages()) {
      Element head = site.page(path).head();
      assertThat(head.child(0).attr("charset")).as(path).isEqualTo("utf-8");
      assertThat(head.child(1).attr("http-equiv")).as(path).isEqualTo("Content-Security-Policy");
      assertThat(head.child(1).attr("content"))
          .as(path)
          .startsWith("default-src 'none'; script-src 'self'")
          .contains("; connect-src 'self'");
    }
  }

  @Test
  void stylesAndScriptsComeFromFilesOnly() {
    for (String path : site.pages()) {
      Document page = site.page(path);
      assertThat(page.select("[style], style")).as(path).isEmpty();
      assertThat(page.select("script:not([src], [type=application/ld+json])"))
          .as(path)
          .hasSize(path.equals("404.html") ? 1 : 0);
      assertThat(page.getAllElements())
          .as(path)
          .allSatisfy(
              element ->
                  assertThat(element.attributes().asList())
                      .extracting(Attribute::getKey)
                      .noneMatch(name -> name.startsWith("on")));
    }
  }

  /** What search engines and Lighthouse ask of a page. */
  @Test
  void everyPageSaysWhatItIsAndLinksSayWhereTheyLead() {
    for (String path : site.pages()) {
      Document page = site.page(path);
      assertThat(page.documentType()).as(path).isNotNull();
      assertThat(page.title()).as(path).isNotBlank();
      if (path.equals("404.html") || page.selectFirst("meta[http-equiv=refresh]") != null) {
        continue; // nobody looks for these
      }
      assertThat(page.select("meta[name=description]").attr("content")).as(path).isNotBlank();
      assertThat(page.select("meta[name=viewport]").attr("content"))
          .as(path)
          .isEqualTo("width=device-width, initial-scale=1");
      assertThat(page.select("meta[name=robots]")).as(path).isEmpty();
      assertThat(page.select("link[rel=canonical]").attr("href")).as(path).startsWith("https://");
      assertThat(page.select("a[href=''], a[href^=javascript]")).as(path).isEmpty();
      assertThat(page.select("a[href]").eachText())
          .as(path)
          .doesNotContain("hier", "mehr", "weiterlesen", "Link", "klicken", "dies");
      assertThat(page.select("img:not([alt])")).as(path).isEmpty();
    }
  }

  @Test
  void noPageWaitsForAScriptButTheLittleThatSetsItsColours() {
    for (String path : site.pages()) {
      assertThat(
              site.page(path).select("script[src]:not([defer])").stream()
                  .map(script -> Path.of(script.attr("src")).getFileName().toString()))
          .as(path)
          .isSubsetOf("first.js");
    }
    assertThat(site.files.get("assets/first.js")).hasSizeLessThan(1500);
  }

  @Test
  void onlyTheAuthorsOwnWordsAskAnotherOrigin() {
    for (String path : site.pages()) {
      assertThat(site.page(path).select("script[src], link[rel=stylesheet], link[rel=icon]"))
          .as(path)
          .noneMatch(e -> (e.attr("src") + e.attr("href")).matches("(https?:)?//.*"));
    }
  }

  @Test
  void pagesAreOneTextWithLandmarksAndHeadingsInOrder() {
    for (String path : site.pages()) {
      Document page = site.page(path);
      assertThat(page.select("h1")).as(path).hasSize(1);
      assertThat(page.select("main")).as(path).hasSize(1);
      assertThat(page.select("html").attr("lang")).as(path).isEqualTo("de");
      assertThat(page.title()).as(path).isNotBlank();
      int last = 0;
      for (Element heading : page.select("h1, h2, h3, h4, h5, h6")) {
        int level = heading.tagName().charAt(1) - '0';
        assertThat(level).as(path + ": " + heading.text()).isLessThanOrEqualTo(last + 1);
        last = level;
      }
    }
  }

  @Test
  void idsAreUniqueAndReferencesToThemHold() {
    for (String path : site.pages()) {
      Document page = site.page(path);
      assertThat(page.select("[id]").eachAttr("id")).as(path).doesNotHaveDuplicates();
      TreeSet<String> wanted =
          new TreeSet<>(page.select("[aria-labelledby]").eachAttr("aria-labelledby"));
      wanted.addAll(page.select("label[for]").eachAttr("for"));
      assertThat(wanted).as(path).allMatch(id -> page.getElementById(id) != null);
    }
  }

  @Test
  void tablesScrollInsideThemselvesAndSayWhatTheirHeadersAreFor() {
    for (String path : site.pages()) {
      for (Element table : site.page(path).select("table")) {
        assertThat(table.parent()).as(path).isNotNull();
        assertThat(table.parents().select("div.table[tabindex=0][role=region]"))
            .as(path)
            .hasSize(1);
        assertThat(table.select("th")).as(path).isNotEmpty().allMatch(th -> th.hasAttr("scope"));
      }
    }
  }
}
