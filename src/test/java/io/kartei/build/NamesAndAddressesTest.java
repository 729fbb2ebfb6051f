package io.kartei.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.kartei.build.Project.Built;
import io.kartei.output.SitePath;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Names that cannot be addresses, and two notes that want the same one. */
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
              hint: "a.markdown" is written to "a-2.html" instead; rename one of the two

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
              hint: "README.md" is written to "index-2.html" instead; rename one of the two

            warning[output-collision] netze/README.md: "netze/README.md" and "netze/index.md" would \
            both be written to "netze/index.html"
              hint: "netze/README.md" is written to "netze/index-3.html" instead; rename one of the two

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
              hint: "404.html/" is written to "404.html-2/" instead; rename it

            warning[reserved-address] contents.html/a.md: this note has the address of a page that \
            Kartei makes: "contents.html"
              hint: rename the note, or link to that page as "k/contents.html"

            warning[output-collision] dns.html/mehr.md: "dns.html/" and "dns.md" would both be written to \
            "dns.html"
              hint: "dns.html/" is written to "dns.html-2/" instead; rename one of the two

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
        .contains("hint: \"data\" is written to \"data-2\" instead; rename it")
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
            warning[output-path] a\\b.md: "a\\b.md" isn't a valid file name on every system (and 3 more like this in this folder)
              hint: the page is at "a-b.html" instead; rename the file
            """)
        .contains(
            """
            warning[output-path] x:y?/ende./y.md: "x:y?" isn't a valid file name on every system
            """);
    assertThat(built.told().split("output-path", -1)).hasSize(3);
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
              hint: "ip/bild.svg" is written to "ip/bild-2.svg" instead; rename one of the two

            warning[case-collision] netze.md: "netze.md" and "Netze.md" would be written to the same file on \
            Windows and macOS
              hint: "netze.md" is written to "netze-2.html" instead; rename one of the two

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
        Stream.of(
                "platten",
                "Platten",
                "platten-blank",
                "platten-key",
                "platten-2",
                "all",
                "index",
                "con",
                "a/b")
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
}
