package io.kartei.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.kartei.render.OneNote;
import io.kartei.render.pdf.font.PaperFontsOnce;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
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
    SortedMap<String, byte[]> files = new TreeMap<>();
    new BookRenderer(new PaperFontsOnce())
        .render(OneNote.of("netze.md", note(terms)).context(), files::put);
    return new Printed(Objects.requireNonNull(files.get("book.pdf")));
  }

  @Test
  void itNamesThePageOfEachTerm() throws Exception {
    Printed book = book(TERMS);
    int last = book.pages();
    List<MatchResult> lines = LINE.matcher(book.text(last)).results().toList();
    assertThat(lines).extracting(line -> line.group(1)).containsExactlyInAnyOrderElementsOf(TERMS);
    for (MatchResult line : lines) {
      int page = Integer.parseInt(line.group(2).strip());
      assertThat(page).isLessThan(last);
      assertThat(book.text(page)).as(line.group()).contains("Abschnitt " + line.group(1));
    }

    assertThat(book.text(2)).contains("Stichwörter");
    assertThat(PdfUa.violations(book.bytes())).isEmpty();
  }

  @Test
  void fewTermsNeedNone() throws Exception {
    Printed book = book(TERMS.subList(0, 3));
    assertThat(book.text()).doesNotContain("Stichwörter").contains("Abschnitt Client");
  }
}
