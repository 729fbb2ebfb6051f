package io.kartei.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Sites of Jupyter Book and MyST have their order. */
class JupyterSitesTest {

  @Test
  void theContentsOfAJupyterBookOrderItsNotes() {
    BuiltSite site =
        SiteTest.empty()
            .file("_config.yml", "title: Bahnhof\nauthor: Ida\n".getBytes(UTF_8))
            .file(
                "_toc.yml",
                """
                format: jb-book
                root: anfang
                parts:
                - caption: Gleise
                  chapters:
                  - file: weiche
                    sections:
                    - file: teile/zunge
                  - file: messung
                - caption: Stellwerk
                  chapters:
                  - file: hebel
                    title: Der Hebel
                """
                    .getBytes(UTF_8))
            .file("anfang.md", "# Willkommen\n".getBytes(UTF_8))
            .file("hebel.md", "# Hebel\n".getBytes(UTF_8))
            .file("messung.ipynb", "{}".getBytes(UTF_8))
            .file("teile/zunge.md", "# Zunge\n".getBytes(UTF_8))
            .file("weiche.md", "# Weiche\n".getBytes(UTF_8))
            .build();
    assertThat(site.diagnostics()).isEmpty();
    assertThat(site.page("hebel.html").select(".toc a, .contents a, nav a").eachText())
        .containsSubsequence("Weiche", "Zunge", "Der Hebel");
  }

  @Test
  void theContentsOfAMystProjectOrderItsNotes() {
    BuiltSite site =
        SiteTest.empty()
            .file(
                "myst.yml",
                """
                version: 1
                project:
                  title: Bahnhof
                  exclude: [LICENSE.md]
                  toc:
                    - file: index.md
                    - title: Gleise
                      children:
                        - file: weiche.md
                    - file: hebel.md
                """
                    .getBytes(UTF_8))
            .file("LICENSE.md", "# Lizenz\n".getBytes(UTF_8))
            .file("index.md", "# Willkommen\n".getBytes(UTF_8))
            .file("hebel.md", "# Hebel\n".getBytes(UTF_8))
            .file("weiche.md", "# Weiche\n".getBytes(UTF_8))
            .build();
    assertThat(site.diagnostics()).extracting(said -> said.code()).containsExactly("unlisted-note");
    assertThat(site.has("LICENSE.html")).isFalse();
    assertThat(site.page("hebel.html").select("nav a").eachText())
        .containsSubsequence("Weiche", "Hebel");
  }
}
