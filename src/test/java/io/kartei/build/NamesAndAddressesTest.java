package io.kartei.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.kartei.build.Project.Built;
import java.nio.file.Path;
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
  void twoEndingsOfOneNameAreTwoNotesForOneAddress() {
    project.write("a.md", "# A").write("a.markdown", "# A");
    assertThat(project.build().told())
        .isEqualTo(
            """
            error[output-collision] a.md: this note and "a.markdown" would both be "a.html"
              hint: rename one of them

            """);
  }

  @Test
  void aLinkToTheOneThatIsLeftOutSaysWhy() {
    project
        .write("netze/README.md", "# N")
        .write("netze/index.md", "# N")
        .write("b.md", "[x](netze/index.md)\n")
        .write("e.md", "---\ndraft: true\n---\n")
        .write("c.md", "[x](e.md)\n");
    assertThat(project.build().told())
        .contains(
            """
            warning[broken-link] b.md:1:1: "netze/index.md" is not published
              1 | [x](netze/index.md)
                | ^^^^^^^^^^^^^^^^^^^
              hint: "netze/README.md" has the same address; rename one of them
            """)
        .contains("hint: it is a draft\n");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aNameThatNoDiskCanHaveIsLeftOutOfEverything() {
    Built built =
        project
            .write("a\\b.md", "# Unmöglich")
            .write("c.md", "[x](a%5Cb.md) ![y](x%0Ay.svg)")
            .write("x\ny.svg", "<svg/>")
            .build();
    assertThat(built.told())
        .contains(
            """
            warning[output-path] a\\b.md: "a\\b.html" cannot be written: \
            it holds a backslash or a control character
              hint: rename the file it is made from
            """);
    assertThat(built.told().split("output-path", -1)).hasSize(2);
    assertThat(built.told()).contains("[missing-image] c.md");
    assertThat(built.text("contents.html")).doesNotContain("Unmöglich");
    assertThat(built.text("data/model.json"))
        .contains("output-path")
        .doesNotContain("\"title\":\"Unmöglich\"");
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void twoNamesThatDifferOnlyInCaseAreToldOnceWithTheirFiles() {
    Built built = project.write("Netze.md", "# A").write("netze.md", "# B").build();
    assertThat(built.told())
        .isEqualTo(
            """
            warning[case-collision] netze.md: "Netze.html", "netze.html" are one file on Windows \
            and macOS
              hint: rename all but one of "Netze.md", "netze.md"

            """);
    assertThat(built.text("data/model.json")).contains("case-collision");
    assertThat(built.has("Netze.html")).isTrue();
    assertThat(built.has("netze.html")).isTrue();
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
            error[invalid-value] kartei.yaml:1:10: "javascript:alert(1)//{path}" is no value for \
            "editUrl"
              1 | editUrl: "javascript:alert(1)//{path}"
                |          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
              hint: write a whole address, with {path} where the path of the note belongs

            error[invalid-redirect] kartei.yaml:3:11: "javascript:alert(1)" is no address on the web
              3 |   x.html: javascript:alert(1)
                |           ^^^^^^^^^^^^^^^^^^^
              hint: begin it with https://

            error[invalid-redirect] kartei.yaml:4:20: "data/model.json" is no page, and only pages \
            lead on
              4 |   data/model.json: a.html
                |                    ^^^^^^
              hint: write an address that ends with .html or /

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
            .write("x.svg", "<svg/>")
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
              hint: leave out this redirect

            warning[invalid-redirect] kartei.yaml:3:13: there is no page "netz.html" to lead on to
              3 |   alt.html: netz.html
                |             ^^^^^^^^^
              hint: did you mean "netze.html"?

            warning[invalid-redirect] kartei.yaml:4:11: this redirect leads in a circle
              4 |   kreis/: b
                |           ^
              hint: let it lead to a page that is there

            warning[invalid-redirect] kartei.yaml:5:11: this redirect leads in a circle
              5 |   b.html: kreis/index.html
                |           ^^^^^^^^^^^^^^^^
              hint: let it lead to a page that is there

            warning[invalid-redirect] kartei.yaml:6:11: "alt.html" leads nowhere itself
              6 |   c.html: alt.html
                |           ^^^^^^^^
              hint: correct that redirect first

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
        .contains("warning[invalid-redirect] book.toml:5:2: there is no page \"gone.html\"")
        .contains("warning[invalid-redirect] book.toml:6:2: \"javascript:alert(1)\" is no address")
        .doesNotContain("deep");
  }

  @Test
  void outputsThatNameNothingMeanEverything() {
    Built built = project.write("a.md", "# A").write("kartei.yaml", "outputs: []\n").build();
    assertThat(built.told())
        .contains(
            "warning[empty-outputs] kartei.yaml:1:1: \"outputs\" names nothing, so everything")
        .contains("hint: leave the key out, or list some of ");
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
            warning[second-config] kartei.yml: this file is not read, because there is a kartei.yaml
              hint: make one file of the two

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
            .write("b.svg", "<svg/>")
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
