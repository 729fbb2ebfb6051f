package io.kartei.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.kartei.index.GlossaryEntry;
import io.kartei.model.Term;
import io.kartei.render.OneNote;
import io.kartei.render.pdf.font.PaperFontsOnce;
import io.kartei.source.SourceSpan;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The index at the end of the book. */
class TermIndexTest {
  private static final Pattern LINE = Pattern.compile("(?m)^(\\p{L}[\\p{L}-]*), ([0-9, ]+)$");

  private static final List<String> TERMS =
      List.of(
          "Adressbereich",
          "Broadcast",
          "Client",
          "Domäne",
          "Empfänger",
          "Firewall",
          "Gateway",
          "Hypervisor",
          "Isolation",
          "Überlast",
          "Kapselung",
          "Lastverteilung",
          "Maskierung");

  private static String note(List<String> terms) {
    StringBuilder note = new StringBuilder("# Netze\n");
    for (String term : terms) {
      note.append("\n## Abschnitt ").append(term).append("\n\nEin **").append(term);
      note.append("** ist ein Begriff der Netztechnik, der im Betrieb oft vorkommt.\n");
      note.append("\nDazu gehört noch etwas Text, der Platz auf dem Papier braucht. ".repeat(12));
      note.append('\n');
    }
    return note.toString();
  }

  private static Printed book(List<String> terms) throws Exception {
    return book(note(terms));
  }

  private static Printed book(String note) throws Exception {
    SortedMap<String, byte[]> files = new TreeMap<>();
    new BookRenderer(new PaperFontsOnce())
        .render(OneNote.of("netze.md", note).context(), files::put);
    return new Printed(Objects.requireNonNull(files.get("book.pdf")));
  }

  @Test
  void itNamesThePageOfEachTerm() throws Exception {
    Printed book = book(TERMS);
    int last = book.pages();
    List<MatchResult> lines = LINE.matcher(book.text(last)).results().toList();
    assertThat(lines)
        .extracting(line -> line.group(1))
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(TERMS.stream(), Stream.of("Netze")).toList());
    for (MatchResult line : lines) {
      int page = Integer.parseInt(line.group(2).strip());
      assertThat(page).isLessThan(last);
      assertThat(book.text(page)).as(line.group()).contains(line.group(1));
    }

    assertThat(book.text(2)).contains("Stichwörter");
    assertThat(PdfUa.violations(book.bytes())).isEmpty();
  }

  @Test
  void aPluralIsTheSameWordAndALongFormNamesItsAcronym() throws Exception {
    String more =
        "\n## Wiederholung\n\nViele **Firewalls** und **Domäne/n**, auch **Hallo Welt**, sind"
            + " **Organisatorischen** Zwecken zugeordnet.\n\nLAN = Local Area Network\n\n"
            + "Das **Local Area Network** ist überall.\n";
    Printed book = book(note(TERMS) + more);
    assertThat(book.text(book.pages()))
        .containsPattern("(?m)^Firewall, \\d+, \\d+$")
        .containsPattern("(?m)^Domäne, \\d+$")
        .contains("LAN (Local Area Network)")
        .doesNotContain(
            "Local Area Network (LAN)", "Firewalls", "Domäne/n", "Hallo Welt", "Organisatorischen");
  }

  @Test
  void fewTermsNeedNone() throws Exception {
    Printed book = book(TERMS.subList(0, 3));
    assertThat(book.text()).doesNotContain("Stichwörter").contains("Abschnitt Client");
  }

  @Test
  void aWordIsOnThePageWhereItStandsNotWhereItsSectionBegins() throws Exception {
    String text = "Ein Satz, der eine Zeile füllt, steht hier für viele andere seiner Art.\n\n";
    Printed book =
        book(
            "# Netze\n\n## Grundlagen\n\n"
                + text.repeat(70)
                + "Der **Scheduler** (auch **Monitor**) teilt sie zu.\n\n"
                + text.repeat(40)
                + "Eine **M**anagement **I**nformation **B**ase (MIB) beschreibt sie.\n"
                + list(TERMS));
    String index = book.text(book.pages());
    for (String word : List.of("Scheduler", "Monitor", "MIB")) {
      Matcher line = Pattern.compile("(?m)^" + word + ", ([0-9]+)$").matcher(index);
      assertThat(line.find()).as(word).isTrue();
      assertThat(book.text(Integer.parseInt(line.group(1)))).contains(word);
    }
  }

  private static String list(List<String> terms) {
    StringBuilder list = new StringBuilder("\n");
    terms.forEach(term -> list.append("- **").append(term).append("** ist ein Begriff.\n"));
    return list.toString();
  }

  @Test
  void itIsInTheOrderOfADictionaryAndHasNoAspectsDatesAndAdjectives() throws Exception {
    Printed book =
        book(
            "# Netze\n\n## Vorteile\n\nEin Wort.\n\n## Fr 5.10.2026\n\nEin Wort.\n\n"
                + "## Planen\n\nHier wird geplant.\n\n"
                + "## Dynamisch\n\nDas wird dynamisch verteilt, **nicht zur Verfügung**.\n\n"
                + "Ein **Übergang**, kein **Baum** und ein **ACK** dazu.\n"
                + list(TERMS)
                + list(List.of("Äther", "Aether", "Atom")));
    String index = book.text(book.pages());
    assertThat(index)
        .doesNotContain("Vorteile", "2026", "Dynamisch", "Planen", "nicht zur", "Baum", "ACK");
    assertThat(index).containsSubsequence("Aether", "Äther", "Atom", "Überlast");
    assertThat(index.indexOf("Übergang")).isLessThan(index.indexOf("Überlast"));
  }

  @Test
  void attributesOfALetterOrTwoAreNoTerms() {
    List<GlossaryEntry> glossary =
        List.of(entry("cn", "common name"), entry("VM", "virtual machine"), entry("o", null));
    assertThat(TermIndex.listed(glossary).values())
        .extracting(IndexedWords.Word::text)
        .containsExactly("VM");
  }

  private static GlossaryEntry entry(String name, @Nullable String expansion) {
    Term term = new Term(name, List.of(), expansion, null, List.of(), null, new SourceSpan(0, 1));
    return new GlossaryEntry(
        name,
        "term-" + name,
        List.of(
            new GlossaryEntry.Explanation(
                expansion, List.of(new GlossaryEntry.Place("netze", term)))));
  }
}
