package io.kartei.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a site with formulas brings, and one without does not. */
class FormulasTest {
  @Test
  void onlyPagesWithFormulasLoadWhatSetsThem() {
    BuiltSite site =
        SiteTest.empty()
            .note("zahlen/bits.md", "# Bits\n\nEs sind $2^n$.")
            .note("ohne.md", "# Ohne\n\n5 $ und 10 $ sind Preise, `$x$` ist Code.")
            .build();
    assertThat(site.page("zahlen/bits.html").select("script").eachAttr("src"))
        .contains("../assets/katex/katex.min.js", "../assets/formulas.js");
    assertThat(site.text("ohne.html")).doesNotContain("katex").doesNotContain("formulas");
    assertThat(site.text("zahlen/bits.html")).doesNotContain("unsafe-inline");
  }

  @Test
  void allThatTheStyleNeedsIsThere() {
    BuiltSite site = SiteTest.empty().note("bits.md", "$$\n2^n\n$$").build();
    String style = site.text("assets/katex/katex.min.css");
    assertThat(site.files().keySet()).contains("assets/katex/katex.min.js", "assets/formulas.js");
    assertThat(site.files().keySet().stream().filter(f -> f.endsWith(".woff2")))
        .isNotEmpty()
        .allMatch(font -> style.contains(font.substring("assets/katex/".length())));
    assertThat(style.split("\\.woff2", -1))
        .hasSize(1 + (int) site.files().keySet().stream().filter(f -> f.endsWith("2")).count());
  }

  @Test
  void aSiteWithoutFormulasIsNoBigger() {
    BuiltSite site = SiteTest.empty().note("a.md", "# A").build();
    assertThat(site.files().keySet()).noneMatch(f -> f.contains("katex") || f.contains("formulas"));
  }

  @Test
  void formulasOnCardsAndInSheetsAreSetToo() {
    BuiltSite site =
        SiteTest.empty()
            .note(
                "a.md",
                "# Netze\n\n> **❓** Wie viele?\n>\n> $2^h$\n\n## Vergleich\n\n"
                    + "| | eins | zwei |\n| - | - | - |\n| Zahl | $2^1$ | $2^2$ |\n| Art | a | b |")
            .build();
    assertThat(site.text("cards/index.html")).contains("assets/formulas.js");
    assertThat(
            site.pages().stream()
                .filter(p -> p.startsWith("compare/") && !p.endsWith("index.html")))
        .isNotEmpty()
        .allMatch(page -> site.text(page).contains("assets/formulas.js"));
  }
}
