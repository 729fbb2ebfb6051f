package io.kartei.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What comparisons are called where their note isn't seen. */
class SheetNamesTest {
  private static Document list(String language, String note) {
    return SiteTest.empty()
        .config("language: " + language + "\n")
        .note("note.md", note)
        .note("andere.md", "# Anderes\n\nText.\n")
        .only("html")
        .build()
        .page("compare/index.html");
  }

  private static String name(String note) {
    return list("de", note).select(".topics h2").text();
  }

  @Test
  void theirListSaysWhatIsComparedAndHowLargeTheTableIs() {
    String note =
        """
        # Kabel

        ## Arten

        | | Kupfer | Glas |
        | --- | --- | --- |
        | Reichweite | kurz | weit |
        | Preis | niedrig | hoch |
        | Gewicht | hoch | niedrig |
        """;
    Document list = list("de", note);
    assertThat(list.select(".subjects li").eachText()).containsExactly("Kupfer", "Glas");
    assertThat(list.select(".topics .asked").text()).isEqualTo("2 Spalten, 3 Zeilen");
    assertThat(list("en", note).select(".topics .asked").text()).isEqualTo("2 columns, 3 rows");
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
