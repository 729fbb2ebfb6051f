package io.kartei.facts;

import static org.assertj.core.api.Assertions.assertThat;

import io.kartei.config.SiteConfig.HtmlMode;
import io.kartei.model.ParsedNote;
import io.kartei.source.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a note is called, and which heading is its title rather than that of a section. */
class NoteTitleTest {
  private static ParsedNote note(String path, String text) {
    return new NoteReader(HtmlMode.FILTERED).read(SourceText.of(path, text));
  }

  private static String title(String path, String text) {
    return note(path, text).title();
  }

  @Test
  void theOnlyHeadingOfTheFirstLevelThatOpensANoteIsItsTitle() {
    ParsedNote note = note("kap3.md", "# Leitungen\n\nText.\n\n## Kupfer\n\nText.\n");
    assertThat(note.title()).isEqualTo("Leitungen");
    assertThat(note.text().sectionsBelowTitle()).extracting("title").containsExactly("Kupfer");
  }

  @Test
  void picturesTagsLinksAndExamReferencesAreNothingToReadBeforeIt() {
    String before =
        "[![Stand](stand.svg)](bau.md)\n\n#netz\n\n[← zurück](a.md) | [Inhalt](b.md)\n\n"
            + "> **📝** FiSi AP2 Analyse Winter 2023 Aufgabe 1\n\n---\n\n";
    assertThat(title("kap3.md", before + "# Leitungen\n\nText.\n")).isEqualTo("Leitungen");
  }

  @Test
  void aHeadingOfASectionIsNoTitle() {
    assertThat(title("Leitung.md", "## Begriff\n\nText.\n\n## Arten\n\nText.\n"))
        .isEqualTo("Leitung");
    assertThat(title("Leitung.md", "# Begriff\n\nText.\n\n# Arten\n\nText.\n"))
        .isEqualTo("Leitung");
    assertThat(title("Leitung.md", "Eine Leitung führt Strom.\n\n# Arten\n\nText.\n"))
        .isEqualTo("Leitung");
    assertThat(
            note("Leitung.md", "# Begriff\n\nText.\n\n# Arten\n\nText.\n")
                .text()
                .sectionsBelowTitle())
        .hasSize(2);
  }

  @Test
  void aHeadingThatSaysWhatTheFileSaysIsTheTitleAtAnyLevel() {
    String text = "## Das Spanning Tree Protocol (STP)\n\nText.\n\n## Arten\n\nText.\n";
    assertThat(title("07-stp.md", text)).isEqualTo("Das Spanning Tree Protocol (STP)");
    String several = "# Übertragung\n\nText.\n\n# Arten\n\nText.\n";
    assertThat(title("uebertragung.md", several)).isEqualTo("Übertragung");
  }

  @Test
  void theFrontMatterDecides() {
    String text = "---\ntitle: Kabel\n---\n# Leitungen\n\nText.\n";
    assertThat(title("kap3.md", text)).isEqualTo("Kabel");
    assertThat(note("kap3.md", text).text().sectionsBelowTitle()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "kapitel/03-leitungen.md, Leitungen",
    "01_02_Kupfer_und_Glas.md, Kupfer und Glas",
    "2024-05-31-erste-woche.md, Erste woche",
    "5 Säulen.md, 5 Säulen",
    "3. Kabel.md, Kabel",
    "802.11.md, 802.11",
    "E-Mail senden.md, E-Mail senden",
    "kabelArten.md, Kabel Arten",
    "macOS.md, macOS",
    "JavaScript.md, JavaScript",
    "netze/README.md, Netze",
    "netze/index.md, Netze",
    "README.md, Kartei",
  })
  void aFileNameIsMadeReadable(String path, String title) {
    assertThat(title(path, "Text.\n")).isEqualTo(title);
  }

  @Test
  void theTextKnowsHowTheWordsOfAFileNameAreSpelled() {
    String text =
        "Ein DHCP-Server vergibt Adressen. Die Übergabe regelt DHCP im Client-Server-Modell.";
    assertThat(title("dhcp.md", text)).isEqualTo("DHCP");
    assertThat(title("04-dhcp-uebergabe.md", text)).isEqualTo("DHCP Übergabe");
    assertThat(title("client-server-modell.md", text)).isEqualTo("Client-Server-Modell");
  }

  @Test
  void anAliasIsBetterThanANumberOrASlug() {
    String aliases = "---\naliases: [Das Kabel]\n---\nText.\n";
    assertThat(title("202401311200.md", aliases)).isEqualTo("Das Kabel");
    assertThat(title("kabel-kupfer.md", aliases)).isEqualTo("Das Kabel");
    assertThat(title("Kupferkabel.md", aliases)).isEqualTo("Kupferkabel");
  }
}
