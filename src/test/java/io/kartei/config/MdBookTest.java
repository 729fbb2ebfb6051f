package io.kartei.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.kartei.config.SiteConfig.SiteInfo;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MdBookTest {
  private final TestProject project = new TestProject();

  @Test
  void aBookBuildsUnchanged() {
    project
        .notes("text/a.md")
        .write("text/SUMMARY.md", "# Summary\n\n- [A](a.md)\n")
        .write(
            "book.toml",
            """
            [book]
            title = "Netze"
            description = "Alles über Netze"
            authors = ["Ada", "Grace"]
            language = "de"
            src = "text"
            multilingual = false

            [build]
            build-dir = "out"

            [preprocessor.mermaid]
            command = "mdbook-mermaid"

            [output.html]
            additional-js = ["mermaid.min.js"]
            git-repository-url = "https://example.org/git"
            edit-url-template = "https://example.org/edit/{path}"
            site-url = "https://example.org/netze"

            [output.html.redirect]
            "/old.html" = "new.html"
            "/a/b/old.html" = "../new.html#x"
            "/a/gone.html" = "/b.html"
            "/web.html" = "https://example.com/?q=1"

            [output.epub]
            """);
    assertThat(project.told()).isEmpty();
    ConfigResult result = project.read();
    assertThat(result.config().site())
        .isEqualTo(
            new SiteInfo(
                "Netze",
                "de",
                "https://example.org/netze/",
                "Alles über Netze",
                List.of("Ada", "Grace"),
                "https://example.org/git",
                "https://example.org/edit/text/{path}",
                null,
                null,
                List.of()));
    assertThat(result.config().folders().content()).isEqualTo(project.folder.resolve("text"));
    assertThat(result.leaveOut())
        .containsExactly(project.folder.resolve("site"), project.folder.resolve("out"));
    assertThat(TestProject.ways(result.config()))
        .hasToString(
            "{a/b/old.html=a/new.html#x, a/gone.html=b.html, old.html=new.html,"
                + " web.html=https://example.com/?q=1}");
  }

  @Test
  void defaultsAreThoseOfMdBook() {
    project.notes("src/a.md").write("src/SUMMARY.md", "[A](a.md)").write("book.toml", "");
    assertThat(project.config().site())
        .isEqualTo(
            new SiteInfo("lernen", "en", null, null, List.of(), null, null, null, null, List.of()));
    assertThat(project.config().folders().content()).isEqualTo(project.folder.resolve("src"));
    assertThat(project.told()).isEmpty();
  }

  @Test
  void bookTomlIsNotNeeded() {
    project.notes("src/a.md").write("src/SUMMARY.md", "- [A](a.md)");
    assertThat(project.outline()).isEqualTo("- A > a.md\n");
    assertThat(project.config().site().language()).isEqualTo("en");
  }

  @Test
  void aSiteUrlThatIsOnlyAPathIsNoBaseUrl() {
    project
        .write("src/SUMMARY.md", "")
        .write("book.toml", "[output.html]\nsite-url = \"/netze/\"\n");
    assertThat(project.config().site().baseUrl()).isNull();
    assertThat(project.told()).isEmpty();
  }

  @Test
  void aSourceFolderMayBeTheProject() {
    project
        .notes("a.md", "book/b.md")
        .write("SUMMARY.md", "- [A](a.md)")
        .write(
            "book.toml",
            "[book]\nsrc = \".\"\n[output.html]\nedit-url-template = \"https://x.org/{path}\"\n");
    assertThat(project.config().folders().content()).isEqualTo(project.folder);
    assertThat(project.config().site().editUrl()).isEqualTo("https://x.org/{path}");
    assertThat(project.read().leaveOut()).contains(project.folder.resolve("book"));
  }

  @Test
  void aBookWithoutSummaryIsAFolderOfNotes() {
    project.notes("src/a.md").write("book.toml", "");
    assertThat(project.outline()).isEqualTo("no book");
    assertThat(project.told()).startsWith("warning[no-summary] book.toml: this book has no ");
  }

  @Test
  void theWholeGrammarOfASummary() {
    project
        .notes("intro.md", "a.md", "b.md", "b/c d.md", "b/ü.md", "e(1).md", "f.md", "g.md", "z.md")
        .write("book.toml", "[book]\nsrc = \".\"\n")
        .write(
            "SUMMARY.md",
            """
            # Summary

            [Einführung](intro.md)

            # Teil **1**

            - [A `x*y` & *b* \\[c\\]](./a.md "title")
            * [B](b.md)
              + [Leer zeichen](b/c%20d.md)
            \t- [Ü](<b/ü.md>)
              - [Entwurf]()
                - [E](e(1).md)
            <!-- - [Weg](weg.md)
            - [Auch weg](weg2.md) -->
              <!-- * [Reflexion](reflexion.md) -->
            1. [F &amp; mehr](b/../f.md)

            ---

            Teil 2
            ======

            - [snake_case __fett__](g.md)

            ***

            [Schluss](z.md)
            """);
    assertThat(project.outline())
        .isEqualTo(
            """
            ~ Einführung > intro.md
            = Teil 1
            - A x*y & b [c] > a.md
            - B > b.md
              - Leer zeichen > b/c d.md
                - Ü > b/ü.md
              - Entwurf
                - E > e(1).md
            - F & mehr > f.md
            ---
            = Teil 2
            - snake_case fett > g.md
            ---
            ~ Schluss > z.md
            """);
    assertThat(project.told()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"'  '", "'    '", "'\t'", "'   '"})
  void nestingTakesTwoToFourBlanksOrATab(String indent) {
    project
        .notes("a.md", "b.md", "c.md", "d.md")
        .write("book.toml", "[book]\nsrc = \".\"\n")
        .write(
            "SUMMARY.md",
            "- [A](a.md)\n"
                + indent
                + "- [B](b.md)\n"
                + indent
                + indent
                + "- [C](c.md)\n"
                + indent
                + "- [D](d.md)\n");
    assertThat(project.outline())
        .isEqualTo("- A > a.md\n  - B > b.md\n    - C > c.md\n  - D > d.md\n");
  }

  @Test
  void aSectionInASummaryIsTheChapterOfItsNoteUnlessThatIsListedItself() {
    project
        .notes("src/a.md", "src/b.md", "src/c.md")
        .write(
            "src/SUMMARY.md",
            """
            - [A](a.md)
              - [Teil](a.md#teil)
                - [C](c.md)
            - [Aus B](b.md#zwei)
            - [Mehr aus B](b.md#drei)
            """);
    assertThat(project.told()).isEmpty();
    assertThat(project.outline())
        .isEqualTo(
            """
            - A > a.md
              - C > c.md
            - Aus B > b.md
            """);
  }

  @Test
  void chaptersWithoutAFileAreDraftsAndReported() {
    project
        .notes("src/dienste/dns.md", "src/x.png", "src/A.md")
        .write("book.toml", "")
        .write(
            "src/SUMMARY.md",
            """
            - [DNS](dns.md)
            - [Weg](ganz/weg.md)
              - [DNS](dienste/dns.md)
            - [Noch einmal](./dienste/dns.md)
            - [Klein](a.md)
            - [Bild](x.png)
            - [Hinaus](../x.md)
            - [Web](https://example.org/a.md)
            - Nur Text
            Und noch mehr
            """);
    assertThat(project.outline())
        .isEqualTo(
            """
            - DNS
            - Weg
              - DNS > dienste/dns.md
            - Noch einmal
            - Klein
            - Bild
            - Hinaus
            - Web
            - Nur Text
            """);
    assertThat(project.told())
        .isEqualTo(
            """
            warning[missing-chapter] SUMMARY.md:1:9: there is no note called "dns.md"; the chapter becomes a draft
              1 | - [DNS](dns.md)
                |         ^^^^^^
              hint: did you mean "dienste/dns.md"?

            warning[missing-chapter] SUMMARY.md:2:9: there is no note called "ganz/weg.md"; the chapter becomes a draft
              2 | - [Weg](ganz/weg.md)
                |         ^^^^^^^^^^^
              hint: write the note, or leave () empty

            warning[duplicate-chapter] SUMMARY.md:4:17: "dienste/dns.md" is listed twice
              4 | - [Noch einmal](./dienste/dns.md)
                |                 ^^^^^^^^^^^^^^^^
              hint: remove one; the first one counts

            warning[missing-chapter] SUMMARY.md:5:11: there is no note called "a.md"; the chapter becomes a draft
              5 | - [Klein](a.md)
                |           ^^^^
              hint: did you mean "A.md"?

            warning[missing-chapter] SUMMARY.md:6:10: there is no note called "x.png"; the chapter becomes a draft
              6 | - [Bild](x.png)
                |          ^^^^^
              hint: write the note, or leave () empty

            warning[missing-chapter] SUMMARY.md:7:12: there is no note called "../x.md"; the chapter becomes a draft
              7 | - [Hinaus](../x.md)
                |            ^^^^^^^
              hint: write the note, or leave () empty

            warning[missing-chapter] SUMMARY.md:8:9: there is no note called "https://example.org/a.md"; the chapter becomes a draft
              8 | - [Web](https://example.org/a.md)
                |         ^^^^^^^^^^^^^^^^^^^^^^^^
              hint: to link to the web, use a note

            warning[summary-entry] SUMMARY.md:9:3: this line is ignored: it isn't a chapter
              9 | - Nur Text
                |   ^^^^^^^^
              hint: write a chapter as [Title](file.md), a draft as [Title]()

            warning[summary-entry] SUMMARY.md:10:1: this line is ignored: it isn't a chapter
              10 | Und noch mehr
                 | ^^^^^^^^^^^^^
              hint: write a chapter as [Title](file.md), a draft as [Title]()

            """);
  }
}
