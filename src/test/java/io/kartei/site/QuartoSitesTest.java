package io.kartei.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.kartei.diagnostic.Diagnostic;
import org.junit.jupiter.api.Test;

/** Notes for Quarto and R Markdown are read, and their projects have their order. */
class QuartoSitesTest {

  private static String body(BuiltSite site, String page) {
    return site.page(page).select(".body").text();
  }

  private static SiteTest with(SiteTest site, String path, String text) {
    return site.file(path, text.getBytes(UTF_8));
  }

  @Test
  void theChaptersOfABookOrderItsNotesAndItsPartsAreIncluded() {
    SiteTest test = SiteTest.empty();
    with(
        test,
        "_quarto.yml",
        """
        project:
          type: book
          output-dir: fertig
        book:
          title: Kräne
          author:
            - name: Ida
          chapters:
            - index.qmd
            - part: Teile
              chapters:
                - seil.qmd
                - text: Der Haken
                  file: a/haken.Rmd
        """);
    with(test, "index.qmd", "# Willkommen\n\nMehr in @sec-seil.\n");
    with(test, "README.md", "# Über dieses Verzeichnis\n");
    with(test, "_teil.qmd", "Ein Seil ist ein Strang.\n");
    with(test, "fertig/alt.md", "# Alt\n");
    with(test, "seil.qmd", "# Das Seil {#sec-seil .unnumbered}\n\n{{< include _teil.qmd >}}\n");
    with(test, "a/haken.Rmd", "# (PART) Haken {-}\n\nEr hängt am [Seil](../seil.qmd).\n");
    BuiltSite site = test.build();
    assertThat(site.diagnostics())
        .extracting(Diagnostic::path)
        .containsExactly("README.md", "fertig/alt.md");
    assertThat(site.page("index.html").title()).contains("Kräne");
    assertThat(site.page("a/haken.html").select("nav a").eachText())
        .containsSubsequence("Das Seil", "Der Haken");
    assertThat(site.page("a/haken.html").select("h1").text()).isEqualTo("Haken");
    assertThat(site.page("a/haken.html").select(".body a").attr("href")).isEqualTo("../seil.html");
    assertThat(body(site, "seil.html")).isEqualTo("Ein Seil ist ein Strang.");
    assertThat(site.page("index.html").select("a[href=seil.html#sec-seil]").text())
        .contains("Das Seil");
    assertThat(site.has("fertig/alt.html")).isFalse();
    assertThat(site.has("_teil.html")).isFalse();
  }

  @Test
  void cellsShowTheirCodeAndNothingThatIsRun() {
    BuiltSite site =
        with(
                SiteTest.empty(),
                "a.qmd",
                """
                # Messen

                ```{r setup, include=FALSE}
                library(lager)
                ```

                ```{python}
                #| label: fig-kurve
                #| fig-cap: "Die Kurve"
                x = 1
                ```

                Siehe @fig-kurve, es sind `r 1 + 1` Punkte.

                ```{.yaml filename="lager.yml"}
                a: 1
                ```

                ```{{r}}
                y
                ```

                ```{=latex}
                \\newpage
                ```

                . . .

                ```{mermaid}
                %%| fig-width: 5
                flowchart LR
                  a --> b
                ```
                """)
            .build();
    assertThat(site.page("a.html").select("pre code").eachText())
        .containsExactly("x = 1", "a: 1", "y");
    assertThat(body(site, "a.html"))
        .contains("Siehe Figure, es sind 1 + 1 Punkte.", "lager.yml")
        .doesNotContain("library", "#|", "newpage", ". . .");
    assertThat(site.page("a.html").select("a[href=#fig-kurve], [id=fig-kurve]")).hasSize(2);
    assertThat(site.page("a.html").select("svg")).isNotEmpty();
    assertThat(site.diagnostics()).extracting(Diagnostic::code).containsExactly("left-out-syntax");
  }

  @Test
  void divsAreBoxesFoldsTabsOrNothing() {
    BuiltSite site =
        with(
                SiteTest.empty(),
                "a.qmd",
                """
                # Lasten

                ::: {.callout-tip title="Merke"}
                Nie darunter stehen.
                :::

                ::: {.callout-note collapse="true"}
                ## Mehr dazu

                Immer **daneben**.
                :::

                ::: {#def-last name="Last"}
                Eine Last ist, was hängt.
                :::

                Nach @def-last und [@meier2020, S. 3] gilt @eq-kraft.

                $$
                F = m g
                $$ {#eq-kraft}

                :::: {.columns}
                ::: {.column width="50%"}
                Links
                :::
                ::: {.column width="50%"}
                Rechts
                :::
                ::::

                ::: {.content-visible when-format="pdf"}
                Nur gedruckt
                :::

                ::: panel-tabset
                ## Heben
                Hoch.

                ## Senken
                Runter.
                :::

                | a | b |
                | - | - |
                | 1 | 2 |

                : Zwei Werte {#tbl-werte}
                """)
            .build();
    assertThat(site.diagnostics()).isEmpty();
    assertThat(site.page("a.html").select(".callout .title").eachText())
        .contains("Merke", "Definition: Last");
    assertThat(site.page("a.html").select("details summary").text()).isEqualTo("Mehr dazu");
    assertThat(body(site, "a.html"))
        .contains("Nach Last und (meier2020, S. 3) gilt Equation.", "Links Rechts")
        .containsSubsequence("Heben Hoch.", "Senken Runter.", "Zwei Werte")
        .doesNotContain(":::", "{#", "Nur gedruckt");
    assertThat(site.page("a.html").select("[id=tbl-werte], [id=eq-kraft], [id=def-last]"))
        .hasSize(3);
  }
}
