package io.kartei.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.kartei.IndexedNotes;
import io.kartei.diagnostic.Diagnostic;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SiteIndexerTest {
  private static final String TARGET = "# Ziel\n\n## Erster Teil\n\nText.\n";

  @Test
  void aLinkLeadsFromTheNotesOwnFolder() {
    SiteIndex index =
        new IndexedNotes()
            .with("netz/quelle.md", "# Quelle\n\n[z](../dienst/ziel.md)\n")
            .with("dienst/ziel.md", TARGET)
            .index();
    assertThat(index.resolve("netz/quelle", "../dienst/ziel.md"))
        .isEqualTo(new LinkTarget.Note("dienst/ziel", null));
  }

  @Test
  void aLinkLeadsToAHeading() {
    SiteIndex index =
        new IndexedNotes()
            .with("quelle.md", "# Quelle\n\n[z](ziel.md#erster-teil) [ich](#quelle)\n")
            .with("ziel.md", TARGET)
            .index();
    assertThat(index.resolve("quelle", "ziel.md#erster-teil"))
        .isEqualTo(new LinkTarget.Note("ziel", "erster-teil"));
    assertThat(index.resolve("quelle", "#quelle")).isInstanceOf(LinkTarget.Note.class);
  }

  @Test
  void aLinkToANoteThatIsNotThereIsBrokenAndTold() {
    IndexedNotes notes = new IndexedNotes().with("quelle.md", "# Quelle\n\n[z](zeil.md)\n");
    assertThat(notes.index().resolve("quelle", "zeil.md"))
        .isEqualTo(new LinkTarget.Broken("zeil.md"));
    assertThat(notes.diagnostics()).extracting(Diagnostic::code).containsExactly("broken-link");
  }

  @Test
  void aLinkElsewhereStaysAsItIs() {
    SiteIndex index =
        new IndexedNotes()
            .with("quelle.md", "# Quelle\n\n[z](https://example.org/a?b#c)\n")
            .index();
    assertThat(index.resolve("quelle", "https://example.org/a?b#c"))
        .isEqualTo(new LinkTarget.External("https://example.org/a?b#c"));
  }

  @Test
  void aFileBesideTheNotesIsAnAttachment() {
    SiteIndex index =
        new IndexedNotes()
            .with("netz/quelle.md", "# Quelle\n\n[Plan](plan.pdf#page=2)\n")
            .with("netz/plan.pdf", "")
            .index();
    assertThat(index.resolve("netz/quelle", "plan.pdf#page=2"))
        .isEqualTo(new LinkTarget.Attachment("netz/plan.pdf", "#page=2"));
    assertThat(index.attachments()).containsKey("netz/plan.pdf");
  }

  @Test
  void aNoteKnowsTheSectionsThatLinkToIt() {
    SiteIndex index =
        new IndexedNotes()
            .with("a.md", "# A\n\n## Mehr\n\n[z](ziel.md)\n\nNoch einmal: [z](ziel.md)\n")
            .with("b.md", "# B\n\n[z](ziel.md)\n")
            .with("ziel.md", TARGET)
            .index();
    assertThat(index.backlinks().get("ziel"))
        .extracting(Backlink::note, Backlink::section)
        .contains(tuple("a", "mehr"))
        .extracting(tuple -> tuple.toList().get(0))
        .containsExactly("a", "b");
  }

  @Test
  void aNoteThatLinksToItselfIsNoBacklink() {
    SiteIndex index =
        new IndexedNotes().with("a.md", "# A\n\n## Teil\n\n[oben](#teil) [a](a.md)\n").index();
    assertThat(index.backlinks().getOrDefault("a", List.of())).isEmpty();
  }

  @Test
  void pagesThatWantOneAddressGetEachTheirOwn() {
    SiteIndex index =
        new IndexedNotes()
            .with("über uns.md", "# Eins\n")
            .with("Über-uns.md", "# Zwei\n")
            .with("ueber-uns.md", "# Drei\n")
            .index();
    assertThat(index.pages().values())
        .extracting(p -> p.url().toLowerCase(Locale.ROOT))
        .doesNotHaveDuplicates()
        .hasSize(3);
  }

  @Test
  void whatSeveralNotesSayOfATermIsOneEntry() {
    SiteIndex index =
        new IndexedNotes()
            .with("a.md", "# A\n\n- DNS (Domain Name System)\n")
            .with("b.md", "# B\n\n- DNS (Domain Name System)\n")
            .index();
    assertThat(index.glossary()).extracting(GlossaryEntry::term).containsExactly("DNS");
    assertThat(index.glossary().get(0).explanations())
        .singleElement()
        .satisfies(
            said -> {
              assertThat(said.expansion()).isEqualTo("Domain Name System");
              assertThat(said.places())
                  .extracting(GlossaryEntry.Place::note)
                  .containsExactly("a", "b");
            });
  }

  @Test
  void lettersThatStandForTwoThingsHaveTwoExplanations() {
    SiteIndex index =
        new IndexedNotes()
            .with("a.md", "# A\n\n- MAC (Media Access Control)\n")
            .with("b.md", "# B\n\n- MAC (Mandatory Access Control)\n")
            .index();
    assertThat(index.glossary())
        .singleElement()
        .satisfies(
            entry ->
                assertThat(entry.explanations())
                    .extracting(GlossaryEntry.Explanation::expansion)
                    .containsExactly("Media Access Control", "Mandatory Access Control"));
  }

  @Test
  void theGlossaryIsInReadersOrder() {
    SiteIndex index =
        new IndexedNotes()
            .with(
                "a.md",
                "# A\n\n"
                    + "- VPN (Virtual Private Network)\n"
                    + "- ARP (Address Resolution Protocol)\n"
                    + "- DNS (Domain Name System)\n")
            .index();
    assertThat(index.glossary())
        .extracting(GlossaryEntry::term)
        .containsExactly("ARP", "DNS", "VPN");
    assertThat(index.glossary()).extracting(GlossaryEntry::id).doesNotHaveDuplicates();
  }

  @Test
  void sittingsAreByDate() {
    SiteIndex index =
        new IndexedNotes()
            .with("a.md", "# A\n\n> 📝 FiSi AP2 Konzeption Sommer 2024 Aufgabe 1\n")
            .with("b.md", "# B\n\n> 📝 FiSi AP2 Konzeption Winter 2022 Aufgabe 2\n")
            .index();
    assertThat(index.exams().sittings())
        .extracting(entry -> entry.sitting().id())
        .containsExactly("fisi-ap2-konzeption-winter-2022", "fisi-ap2-konzeption-sommer-2024");
  }

  @Test
  void aMissingHeadingIsSoughtInItsWords() {
    IndexedNotes notes =
        new IndexedNotes()
            .with(
                "quelle.md",
                "# Quelle\n\n"
                    + "[[ziel#DHCP]] [[ziel#Relay]] [a](ziel.md#relay)"
                    + " [b](ziel.md#relay-maschine)\n")
            .with(
                "ziel.md",
                "# Ziel\n\n## Dynamic Host Configuration Protocol (DHCP)\n\n## Relay Agent\n\n"
                    + "## Ohne Relay\n");
    notes.index();
    assertThat(notes.diagnostics())
        .extracting(Diagnostic::message, Diagnostic::hint)
        .containsExactlyInAnyOrder(
            tuple(
                "\"ziel.md\" has no heading \"DHCP\"",
                "did you mean \"#Dynamic Host Configuration Protocol (DHCP)\"?"),
            tuple(
                "\"ziel.md\" has no heading \"Relay\"",
                "its headings are \"#Relay Agent\", \"#Ohne Relay\""),
            tuple(
                "\"ziel.md\" has no heading \"#relay\"",
                "its headings are \"#relay-agent\", \"#ohne-relay\""),
            tuple(
                "\"ziel.md\" has no heading \"#relay-maschine\"",
                "its headings are \"#relay-agent\", \"#ohne-relay\""));
  }

  @Test
  void aHeadingInDoubleBracketsIsSuggestedAsItStands() {
    IndexedNotes notes =
        new IndexedNotes()
            .with(
                "quelle.md",
                "# Quelle\n\n[[#Technische Massnahmen]] [[#Ziele]]\n\n"
                    + "## Technische Maßnahme\n")
            .with("ziele.md", "# Ziele\n");
    notes.index();
    assertThat(notes.diagnostics())
        .extracting(Diagnostic::message, Diagnostic::hint)
        .containsExactly(
            tuple(
                "this note has no heading \"Technische Massnahmen\"",
                "did you mean \"#Technische Maßnahme\"?"),
            tuple("this note has no heading \"Ziele\"", "did you mean the note [[ziele]]?"));
  }

  @Test
  void aMissingPictureAndAMissingFolderAreCalledThat() {
    IndexedNotes notes =
        new IndexedNotes()
            .with("quelle.md", "# Quelle\n\n![[plan.png]] ![[rack.png]] [alle](bilder/)\n")
            .with("b/plam.png", "");
    notes.index();
    assertThat(notes.diagnostics())
        .extracting(Diagnostic::code, Diagnostic::message, Diagnostic::hint)
        .containsExactlyInAnyOrder(
            tuple(
                "missing-image",
                "the image \"plan.png\" isn't in this folder or a folder below it",
                "did you mean \"plam.png\"?"),
            tuple(
                "missing-image",
                "the image \"rack.png\" isn't in this folder or a folder below it",
                "copy it in, or correct the name"),
            tuple(
                "broken-link",
                "the folder \"bilder/\" doesn't exist",
                "create the folder, or correct the link"));
  }
}
