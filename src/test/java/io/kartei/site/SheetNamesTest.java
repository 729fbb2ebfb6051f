package io.kartei.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What comparisons are called where their note isn't seen. */
class SheetNamesTest {
  private static String name(String note) {
    BuiltSite site =
        SiteTest.empty()
            .config("language: de\n")
            .note("note.md", note)
            .note("andere.md", "# Anderes\n\nText.\n")
            .only("html")
            .build();
    return site.page("compare/index.html").select(".topics h2").text();
  }

  @Test
  void theCornerSaysWhatIsComparedWhereTheHeadingSaysNoMoreThanTheNote() {
    assertThat(
            name(
                """
                # Speicher

                | Speicherart | Tempo | Preis |
                | --- | --- | --- |
                | SSD | schnell | hoch |
                | HDD | langsam | niedrig |
                | Band | sehr langsam | sehr niedrig |
                | Karte | mittel | mittel |
                """))
        .isEqualTo("Speicherart");
  }

  @Test
  void aHeadingThatOnlySaysThatThingsAreComparedIsLeftOut() {
    assertThat(
            name(
                """
                # Kabel

                ## Vergleich

                | Merkmal | Kupfer | Glas |
                | --- | --- | --- |
                | Reichweite | kurz | weit |
                | Preis | niedrig | hoch |
                """))
        .isEqualTo("Kabel: Kupfer, Glas");
  }

  @Test
  void aHeadingOfItsOwnNamesIt() {
    assertThat(
            name(
                """
                # Kabel

                ## Arten von Steckern

                | Merkmal | RJ45 | LC |
                | --- | --- | --- |
                | Für | Kupfer | Glas |
                | Preis | niedrig | hoch |
                """))
        .isEqualTo("Kabel: Arten von Steckern");
  }
}
