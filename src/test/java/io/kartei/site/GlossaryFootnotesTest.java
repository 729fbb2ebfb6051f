package io.kartei.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What a definition says in a footnote is in the glossary, too. */
class GlossaryFootnotesTest {
  @Test
  void numbersHaveTheirTexts() {
    Document glossary =
        SiteTest.empty()
            .note("netz.md", "# Netz\n\n**Switch**[^a]\n: verteilt Pakete[^b] im Netz\n\n" + NOTES)
            .only("html")
            .build()
            .page("glossary.html");
    assertThat(glossary.select("main sup.footnote").eachText()).containsExactly("2");
    assertThat(glossary.select("main .footnotes").text())
        .contains("an Ports")
        .doesNotContain("Gerät");
    assertThat(glossary.select("main a[href*=fn]")).isEmpty();
  }

  private static final String NOTES = "[^a]: ein Gerät\n\n[^b]: an Ports\n";
}
