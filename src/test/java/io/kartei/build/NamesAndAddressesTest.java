package io.kartei.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.kartei.build.Project.Built;
import io.kartei.output.SitePath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Names that cannot be addresses, two notes that want the same one, and former addresses. */
class NamesAndAddressesTest {
  @TempDir Path folder;
  private Project project;

  @BeforeEach
  void project() {
    project = new Project(folder);
  }

  @Test
  void twoEndingsOfOneNameAreTwoNotesWithTwoAddresses() {
    String text = "# A\n\n> **❓** Was ist eine Brücke?\n\nSie verbindet Netze.\n\n## Teil\n";
    Built built =
        project
            .write("a.md", text)
            .write("a.markdown", text)
            .write("b.md", "[x](a.markdown#teil) [y](a.md) [[a.markdown]] [z](a.html)\n")
            .build();
    assertThat(built.told())
        .isEqualTo(
            """
            warning[output-collision] a.markdown: "a.markdown" and "a.md" would both be written to "a.html"
              hint: the first one becomes "a-2.html"; rename one of them

            """);
    assertThat(built.page("b.html").select(".body a").eachAttr("href"))
        .containsExactly("a-2.html#teil", "a.html", "a-2.html", "a.html");
    assertThat(built.page("a-2.html").select("#teil")).hasSize(1);
    assertThat(built.page("contents.html").select("main a").eachAttr("href"))
        .contains("a.html", "a-2.html");
    assertThat(built.text("data/model.json")).contains("\"id\" : \"a-2\"", "\"id\" : \"a-2:q-");
  }

  @Test
  void indexComesBeforeReadmeAndBothAreThere() {
    Built built =
        project
            .write("README.md", "# Lies mich\n\n[x](netze/README.md) [y](netze/index.md)")
            .write("index.md", "# Start\n\n[r](README.md)")
            .write("netze/README.md", "# N1")
            .write("netze/index.md", "# N2\n\n[r](README.md)")
            .write("netze/index-2.md", "# N3")
            .build();
    assertThat(built.told())
        .isEqualTo(
            """
            warning[output-collision] README.md: "README.md" and "index.md" would both be written to "index.html"
              hint: the first one becomes "index-2.html"; rename one of them

            warning[output-collision] netze/README.md: "netze/README.md" and "netze/index.md" would \
            both be written to "netze/index.html"
              hint: the first one becomes "netze/index-3.html"; rename one of them

            """);
    assertThat(built.page("index.html").select(".body a").attr("href")).isEqualTo("index-2.html");
    assertThat(built.page("index-2.html").select(".body a").eachAttr("href"))
        .containsExactly("netze/index-3.html", "netze/index.html");
    assertThat(built.page("netze/index-2.html").select("h1").text()).isEqualTo("N3");
    assertThat(built.page("netze/index-3.html").select("h1").text()).isEqualTo("N1");
    assertThat(built.page("contents.html").select("main a").eachAttr("href"))
        .contains("netze/index.html", "netze/index-2.html", "netze/index-3.html");
  }

  @Test
  void indexInSmallLettersIsTheFoldersPage() {
    Built built = project.write("Index.md", "# Groß").write("index.md", "# Klein").build();
    assertThat(built.page("index.html").select("h1").text()).isEqualTo("Klein");
  }

  @Test
  void aFolderCalledAsAPageGivesWayToIt() {
    Built built =
        project
            .write(
                "dns.md", "# DNS\n\n[x](dns.html/zonen.md) ![y](dns.html/bild.svg) [z](dns.html)")
            .write("dns.html/zonen.md", "# Zonen\n\n[x](../dns.md) ![y](bild.svg)")
            .write("dns.html/mehr.md", "# Mehr")
            .write("dns.html/bild.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>")
            .write("contents.html/a.md", "# A")
            .write("404.html/a.md", "# A")
            .build();
    assertThat(built.told())
        .isEqualTo(
            """
            warning[output-collision] 404.html/a.md: "404.html/" and a file that Kartei makes would \
            both be written to "404.html"
              hint: the first one becomes "404.html-2/"; rename one of them

            warning[reserved-address] contents.html/a.md: this note has the address of a page that \
            Kartei makes: "contents.html"
              hint: the note keeps it, the page is at "k/contents.html"

            warning[output-collision] dns.html/mehr.md: "dns.html/" and "dns.md" would both be written to \
            "dns.html"
              hint: the first one becomes "dns.html-2/"; rename one of them

            """);
    assertThat(built.page("dns.html").select(".body a").eachAttr("href"))
        .containsExactly("dns.html-2/zonen.html", "dns.html");
    assertThat(built.page("dns.html").select(".body img").attr("src"))
        .isEqualTo("dns.html-2/bild.svg");
    assertThat(built.page("dns.html-2/zonen.html").select(".body a").attr("href"))
        .isEqualTo("../dns.html");
    assertThat(built.has("dns.html-2/bild.svg")).isTrue();
    assertThat(built.has("contents.html/a.html")).isTrue();
    assertThat(built.has("404.html-2/a.html")).isTrue();
  }

  @Test
  void filesBesideTheNotesGiveWayToPagesAndToWhatIsMade() {
    Built built =
        project
            .write(
                "kartei.yaml", "attachments: ['*.html', assets/]\nredirects:\n  alt.html: a.md\n")
            .write(
                "content/a.md",
                "[1](b.html) [2](glossary.html) [3](assets/kartei.js) [4](data) [5](k.csv/x.csv)"
                    + " [6](alt.html) [7](assets/x.png)")
            .write("content/b.md", "# B")
            .write("content/b.html", "<p>von Hand")
            .write("content/glossary.html", "<p>von Hand")
            .write("content/assets/kartei.js", "eigenes")
            .write("content/assets/x.png", "png")
            .write("content/data", "daten")
            .write("content/k.csv/x.csv", "1")
            .write("content/alt.html", "<p>alt")
            .build();
    assertThat(built.text("a.html")).contains("href=\"assets/kartei-2.js\"");
    assertThat(built.page("a.html").select(".body a").eachAttr("href"))
        .containsExactly(
            "b.html",
            "glossary.html",
            "assets/kartei-2.js",
            "data-2",
            "k.csv/x.csv",
            "alt.html",
            "assets/x.png");
    assertThat(built.text("assets/kartei-2.js")).isEqualTo("eigenes");
    assertThat(built.text("assets/kartei.js")).isNotEqualTo("eigenes");
    assertThat(built.text("data-2")).isEqualTo("daten");
    assertThat(built.told())
        .contains(
            """
            warning[output-collision] a.md:1:32: "assets/kartei.js" and a file that Kartei makes \
            would both be written to "assets/kartei.js"
            """)
        .contains("hint: the first one becomes \"data-2\"; rename one of them")
        .contains("there is a file or a folder at \"alt.html\"");
    assertThat(built.result().count(io.kartei.diagnostic.Severity.ERROR)).isZero();
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aNameThatNotEverySystemCanHoldGetsASafeAddress() {
    String lang = "ä".repeat(126);
    Built built =
        project
            .write("a\\b.md", "# Rückwärts")
            .write("con.md", "# Gerät")
            .write("x:y?/ende./z.md", "# Zeichen\n\n[x](../../con.md)")
            .write("x:y?/ende./y.md", "# Zeichen 2")
            .write(lang + ".md", "# Lang")
            .write(
                "c.md",
                "[x](a%5Cb.md) [2](con.md) [3](x:y%3F/ende./z.md)"
                    + " [4](./x:y%3F/ende./z.md) ![y](x%0Ay.png)")
            .write("x\ny.png", "png")
            .build();
    assertThat(built.page("c.html").select(".body a").eachAttr("href"))
        .contains("con_.html", "x-y-/ende/z.html");
    assertThat(built.page("c.html").select(".body img").attr("src")).isEqualTo("x-y.png");
    assertThat(built.has("a-b.html")).isTrue();
    assertThat(built.has("x-y.png")).isTrue();
    assertThat(built.page("x-y-/ende/z.html").select(".body a").attr("href"))
        .isEqualTo("../../con_.html");
    assertThat(built.page("contents.html").text()).contains("Rückwärts", "Lang");
    assertThat(built.told())
        .contains(
            """
            warning[output-path] con.md: "con.md" isn't a valid file name on every system
              hint: it is at "con_.html"; rename it
            """)
        .contains(
            """
            warning[output-path] x:y?/ende./y.md: "x:y?" isn't a valid file name on every system
            """);
    assertThat(built.told().split("output-path", -1)).hasSize(6);
    assertThat(built.result().count(io.kartei.diagnostic.Severity.ERROR)).isZero();
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void aNameInBracketsPrefersItsOwnCase() {
    Built built =
        project
            .write("ip/Netz.png", "A")
            .write("ip/netz.png", "b")
            .write("Wan.md", "# A")
            .write("wan.md", "# B")
            .write("c.md", "[[netz.png]] [[Netz.png]] [[NETZ.png]] [[wan]] [[Wan]] [[wan.md]]\n")
            .build();
    assertThat(built.page("c.html").select(".body a").eachAttr("href"))
        .containsExactly(
            "ip/netz-2.png", "ip/Netz.png", "ip/Netz.png", "wan-2.html", "Wan.html", "wan-2.html");
  }

  @Test
  void aLinkToADraftSaysWhyItLeadsNowhere() {
    project.write("e.md", "---\ndraft: true\n---\n").write("c.md", "[x](e.md)\n");
    assertThat(project.build().told()).contains("hint: it is a draft\n");
  }

  @Test
  void aLinkToWhatWasLeftOutSaysWhyItLeadsNowhere() {
    String links = "[a](ip/lang.md) [b](ip/lang#teil) [[lang]] ![[ip/lang|c]] [[Lang.md#teil]]";
    Built built =
        project
            .write("ip/lang.md", "x".repeat(4_000_001))
            .write("e.md", "---\ndraft: true\n---\n")
            .write("c.md", links + " [[e]] [d](ip/kurz.md)\n")
            .build();
    assertThat(built.told().lines().filter(line -> line.matches("(?:warning|  hint: it ).*")))
        .containsExactly(
            "warning[broken-link] c.md:1:1: \"ip/lang.md\" isn't published",
            "  hint: it is larger than 4 MB",
            "warning[broken-link] c.md:1:17: \"ip/lang\" isn't published",
            "  hint: it is larger than 4 MB",
            "warning[broken-link] c.md:1:35: \"lang\" isn't published",
            "  hint: it is larger than 4 MB",
            "warning[broken-link] c.md:1:44: \"ip/lang\" isn't published",
            "  hint: it is larger than 4 MB",
            "warning[broken-link] c.md:1:59: \"Lang.md#teil\" isn't published",
            "  hint: it is larger than 4 MB",
            "warning[broken-link] c.md:1:76: \"e\" isn't published",
            "  hint: it is a draft",
            "warning[broken-link] c.md:1:82: the file \"ip/kurz.md\" doesn't exist",
            "warning[note-too-large] ip/lang.md: this note is larger than 4 MB and is left out");
    assertThat(built.has("c.html")).isTrue();
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void aLinkToASymbolicLinkThatIsNotFollowedSaysWhyItLeadsNowhere(@TempDir Path elsewhere)
      throws IOException {
    Files.writeString(elsewhere.resolve("bild.png"), "x");
    project.write("c.md", "[x](fort/a.md) ![y](fort/bild.png) [z](weg.md)\n");
    Files.createSymbolicLink(folder.resolve("fort"), elsewhere);
    Files.createSymbolicLink(folder.resolve("weg.md"), folder.resolve("nichts.md"));
    assertThat(
            project
                .build()
                .told()
                .lines()
                .filter(line -> line.matches("(?:warning|  hint: it ).*")))
        .containsSubsequence(
            "warning[broken-link] c.md:1:1: \"fort/a.md\" isn't published",
            "  hint: it is a symbolic link that points outside the project",
            "warning[missing-image] c.md:1:16: \"fort/bild.png\" isn't published",
            "  hint: it is a symbolic link that points outside the project",
            "warning[broken-link] c.md:1:36: \"weg.md\" isn't published",
            "  hint: it is a broken symbolic link");
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void twoNamesThatDifferOnlyInCaseGetTwoAddressesOnEveryDisk() {
    Built built =
        project
            .write("Netze.md", "# A\n\n[b](netze.md) ![x](ip/Bild.svg) ![y](ip/bild.svg)")
            .write("netze.md", "# B")
            .write("ip/Bild.svg", "<svg xmlns='http://www.w3.org/2000/svg' id='x'/>")
            .write("ip/bild.svg", "<svg xmlns='http://www.w3.org/2000/svg' id='y'/>")
            .build();
    assertThat(built.told())
        .isEqualTo(
            """
            warning[case-collision] Netze.md:3:33: "ip/bild.svg" and "ip/Bild.svg" would be written to the same \
            file on Windows and macOS
              3 | [b](netze.md) ![x](ip/Bild.svg) ![y](ip/bild.svg)
                |                                 ^^^^^^^^^^^^^^^^^
              hint: the first one becomes "ip/bild-2.svg"; rename one of them

            warning[case-collision] netze.md: "netze.md" and "Netze.md" would be written to the same file on \
            Windows and macOS
              hint: the first one becomes "netze-2.html"; rename one of them

            """);
    assertThat(built.page("Netze.html").select(".body a").attr("href")).isEqualTo("netze-2.html");
    assertThat(built.text("ip/bild-2.svg")).contains("\"y\"");
    assertNoTwoAreOneFileAnywhere(built);
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void twoFormsOfANameGetTwoAddressesOnEveryDisk() {
    Built built =
        project
            .write("\u00FCben.md", "# Eins\n\n[x](gr\u00F6\u00DFe/a.md)")
            .write("u\u0308ben.md", "# Zwei\n\n[x](gro\u0308\u00DFe/a.md)")
            .write("gr\u00F6\u00DFe/a.md", "# Drei")
            .write("gro\u0308\u00DFe/a.md", "# Vier")
            .build();
    assertThat(built.page("\u00FCben.html").select("h1").text()).isEqualTo("Eins");
    assertThat(built.page("u\u0308ben-2.html").select("h1").text()).isEqualTo("Zwei");
    assertThat(built.page("u\u0308ben-2.html").select(".body a").attr("href"))
        .isEqualTo("gr%C3%B6%C3%9Fe/a.html");
    assertThat(built.told().split("same-name", -1)).hasSize(3);
    assertNoTwoAreOneFileAnywhere(built);
  }

  @Test
  void comparisonsOfOneNameHaveSheetsOfTheirOwn() {
    String table =
        "\n\n| | HDD | SSD |\n| --- | --- | --- |\n| Preis | + | - |\n| Tempo | - | + |\n\n";
    String note =
        Stream.of("platten", "Platten", "platten-blank", "platten-2", "all", "index", "con", "a/b")
            .map(id -> "## Vergleich {#" + id + "}" + table)
            .collect(Collectors.joining());
    Built built = project.write("a.md", "# A\n\n" + note).write("b.md", "# B\n\n" + note).build();
    assertThat(built.result().count(io.kartei.diagnostic.Severity.ERROR)).isZero();
    assertThat(built.page("compare/index.html").select("main a[href$=.html]").eachAttr("href"))
        .filteredOn(href -> !href.startsWith("."))
        .doesNotHaveDuplicates()
        .hasSizeGreaterThanOrEqualTo(16);
    assertNoTwoAreOneFileAnywhere(built);
  }

  @Test
  void anExamIsCalledLikeNoOtherPageOfExams() {
    Built built =
        project
            .write(
                "kartei.yaml",
                """
                exams:
                  - name: kurs
                    pattern: "Prüfung {course} Aufgabe {task}"
                    label: "Prüfung {course}"
                    parts:
                      course: {Index: [Index], Gaps: [Gaps], Con: [Con]}
                """)
            .write(
                "a.md",
                "# A\n\n> **📝❗** Prüfung Index Aufgabe 1\n> **📝❗** Prüfung Gaps Aufgabe 1\n"
                    + "> **📝❗** Prüfung Con Aufgabe 1\n")
            .build();
    assertThat(built.site().files().keySet())
        .contains("exams/index.html", "exams/gaps.html", "exams/exam-index.html")
        .contains("exams/exam-gaps.html", "exams/exam-con.html");
  }

  private static void assertNoTwoAreOneFileAnywhere(Built built) {
    assertThat(built.site().files().keySet().stream().map(SitePath::fold).toList())
        .doesNotHaveDuplicates();
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void aGeneratedPageGivesWayInOtherCaseToo() {
    Built built =
        project.write("Glossary.md", "# DHCP (Dynamic Host Configuration Protocol)").build();
    assertThat(built.told()).contains("reserved-address").doesNotContain("case-collision");
    assertThat(built.has("k/glossary.html")).isTrue();
  }

  @Test
  void redirectsThatCannotBeAreTold() {
    project
        .write("a.md", "# A")
        .write(
            "kartei.yaml",
            """
            editUrl: "javascript:alert(1)//{path}"
            redirects:
              x.html: javascript:alert(1)
              data/model.json: a.html
              y.html: "../../z.html"
            """);
    assertThat(project.build().told())
        .isEqualTo(
            """
            error[invalid-value] kartei.yaml:1:10: "javascript:alert(1)//{path}" isn't a valid value for \
            "editUrl"
              1 | editUrl: "javascript:alert(1)//{path}"
                |          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
              hint: write a full address (URL), with {path} where the path of the note belongs

            error[invalid-redirect] kartei.yaml:3:11: "javascript:alert(1)" isn't an address on the web
              3 |   x.html: javascript:alert(1)
                |           ^^^^^^^^^^^^^^^^^^^
              hint: begin it with https://

            error[invalid-redirect] kartei.yaml:4:20: "data/model.json" isn't a page; only pages \
            can be redirected
              4 |   data/model.json: a.html
                |                    ^^^^^^
              hint: write an address that ends in .html or /

            error[invalid-redirect] kartei.yaml:5:11: this redirect leaves the site
              5 |   y.html: "../../z.html"
                |           ^^^^^^^^^^^^^^
              hint: write a path below the site's root

            """);
  }

  @Test
  void redirectsThatLeadNowhereAreTold() {
    Built built =
        project
            .write("netze.md", "# A\n\n![x](x.svg)")
            .write("x.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>")
            .write(
                "kartei.yaml",
                """
                redirects:
                  netze.html: glossary.html
                  alt.html: netz.html
                  kreis/: b
                  b.html: kreis/index.html
                  c.html: alt.html
                  gut: netze.md#a
                  gut2: gut.html
                  bild: x.svg
                  web: https://example.org/?q=1
                """)
            .build();
    assertThat(built.told())
        .isEqualTo(
            """
            warning[invalid-redirect] kartei.yaml:2:15: there is a page at "netze.html"
              2 |   netze.html: glossary.html
                |               ^^^^^^^^^^^^^
              hint: remove this redirect

            warning[invalid-redirect] kartei.yaml:3:13: the redirect target "netz.html" doesn't exist
              3 |   alt.html: netz.html
                |             ^^^^^^^^^
              hint: did you mean "netze.html"?

            warning[invalid-redirect] kartei.yaml:4:11: this redirect is circular
              4 |   kreis/: b
                |           ^
              hint: point it to an existing page

            warning[invalid-redirect] kartei.yaml:5:11: this redirect is circular
              5 |   b.html: kreis/index.html
                |           ^^^^^^^^^^^^^^^^
              hint: point it to an existing page

            warning[invalid-redirect] kartei.yaml:6:11: "alt.html" is itself a broken redirect
              6 |   c.html: alt.html
                |           ^^^^^^^^
              hint: fix that redirect first

            """);
    assertThat(built.has("b.html")).isFalse();
    assertThat(built.page("gut.html").select("a").eachAttr("href")).contains("netze.html#a");
    assertThat(built.page("gut2.html").select("a").eachAttr("href")).contains("gut.html");
    assertThat(built.page("bild.html").select("a").eachAttr("href")).contains("x.svg");
    assertThat(built.page("web.html").select("a").eachAttr("href"))
        .contains("https://example.org/?q=1");
  }

  @Test
  void redirectsOfAnMdBookAreTheSame() {
    project
        .write("src/SUMMARY.md", "- [A](a.md)\n")
        .write("src/a.md", "# A")
        .write(
            "book.toml",
            """
            [output.html]
            git-repository-url = "javascript:alert(1)"

            [output.html.redirect]
            "/old.html" = "gone.html"
            "/x.html" = "javascript:alert(1)"
            "/deep/y.html" = "../a.html"
            """);
    assertThat(project.build().told())
        .contains("warning[invalid-value] book.toml:2:1")
        .contains(
            "warning[invalid-redirect] book.toml:5:2: the redirect target \"gone.html\" doesn't"
                + " exist")
        .contains(
            "warning[invalid-redirect] book.toml:6:2: \"javascript:alert(1)\" isn't an address")
        .doesNotContain("deep");
  }

  @Test
  void outputsThatNameNothingMeanEverything() {
    Built built = project.write("a.md", "# A").write("kartei.yaml", "outputs: []\n").build();
    assertThat(built.told())
        .contains(
            "warning[empty-outputs] kartei.yaml:1:1: \"outputs\" names nothing, so everything")
        .contains("hint: remove the key, or list some of ");
    assertThat(built.has("a.html")).isTrue();
  }

  @Test
  void aFileCalledKarteiYmlCountsToo() {
    Built built =
        project.write("content/a.md", "# A").write("kartei.yml", "title: Kurz\ntitel: x\n").build();
    assertThat(built.text("index.html")).contains("Kurz");
    assertThat(built.has("a.html")).isTrue();
    assertThat(built.told()).contains("warning[unknown-key] kartei.yml:2:1");
    project.write("kartei.yaml", "title: Lang\n");
    assertThat(project.build().told())
        .isEqualTo(
            """
            warning[second-config] kartei.yml: this file isn't read, because there is a kartei.yaml
              hint: merge the two files

            """);
  }

  @Test
  void aContentFolderThatGoesAwayDoesNotMakeEverythingNotes() {
    project.write("content/a.md", "# A").write("kartei.yaml", "").write("README.md", "# Geheim");
    assertThat(project.build().told()).isEmpty();
    Built after = project.move("content", "weg").build();
    assertThat(after.told()).contains("error[no-content]").contains("\"content\"");
    assertThat(project.move("weg", "content").build().told()).isEmpty();
  }

  @Test
  void aNote404IsThePageForMissingAddresses() {
    Built built =
        project
            .write(
                "404.md",
                "# Hier ist nichts\n\n[weiter](netze/a.md) [web](https://a.de) ![b](b.svg)")
            .write("b.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>")
            .write("netze/a.md", "# A")
            .write("kartei.yaml", "baseUrl: https://example.org/lernen/\n")
            .build();
    assertThat(built.told()).isEmpty();
    assertThat(built.page("404.html").select("h1").text()).isEqualTo("Hier ist nichts");
    assertThat(built.page("404.html").select(".body a").eachAttr("href"))
        .containsExactly("/lernen/netze/a.html", "https://a.de");
    assertThat(built.page("404.html").select(".body img").attr("src")).isEqualTo("/lernen/b.svg");
    assertThat(built.has("k/404.html")).isFalse();
    assertThat(built.text("contents.html")).doesNotContain("Hier ist nichts");
    assertThat(built.text("netze/a.html")).doesNotContain("Hier ist nichts");
    assertThat(built.text("sitemap.xml")).doesNotContain("404");
  }

  @Test
  void aBookNeedNotListItsNote404() {
    Built built =
        project
            .write("src/SUMMARY.md", "- [A](a.md)\n")
            .write("src/a.md", "# A")
            .write("src/404.md", "# Nichts")
            .build();
    assertThat(built.page("404.html").select("h1").text()).isEqualTo("Nichts");
    assertThat(built.told()).isEmpty();
  }
}
