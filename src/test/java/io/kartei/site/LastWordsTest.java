package io.kartei.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.kartei.render.pdf.Printed;
import java.io.IOException;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Small things in a line that readers stumble over. */
class LastWordsTest {
  private static Printed book(String note) throws IOException {
    BuiltSite built = SiteTest.empty().note("a.md", note).only("book").build();
    return new Printed(Objects.requireNonNull(built.files().get("book.pdf")));
  }

  @Test
  void theLastWordOfAParagraphOrItemIsWhole() throws IOException {
    StringBuilder note = new StringBuilder("# Auswertung\n\n");
    for (int letters = 1; letters <= 16; letters++) {
      String words = "Ein Satz " + "m".repeat(letters) + " mit einer ganzen Zeile voller Wörter";
      note.append(words).append(" über unsere tägliche Datenverarbeitung.\n\n");
      note.append("* ").append(words).append(" zur Datenverarbeitung[^1].\n\n");
    }
    String text = book(note + "[^1]: Eine Fußnote\n").text();
    assertThat(text.split("verarbeitung")).hasSize(33);
  }

  @Test
  void aQuestionIsntPartedInAWordOfUsualLength() throws IOException {
    StringBuilder note = new StringBuilder("# Auswertung\n\n");
    for (int letters = 1; letters <= 16; letters++) {
      note.append("> **❓** Was ").append("m".repeat(letters));
      note.append(" wissen wir über eine Sache, die bei der Skalierbarkeit von Anlagen hilft?\n\n");
      note.append("Eine Antwort.\n\n");
    }
    assertThat(book(note.toString()).text().split("Skalierbarkeit")).hasSize(17);
  }

  @Test
  void aSignInBracketsStandsWithoutThem() throws IOException {
    String text =
        book("# Zeichen\n\nGeheim gehalten (!*💬) und schnell (*💬) oder nicht (wirklich 💬).\n")
            .text();
    assertThat(text).doesNotContain("(!", "(*", "*)").contains("(wirklich");
  }

  @Test
  void thePartsOfAWideTableCanBeCompared() throws IOException {
    StringBuilder table = new StringBuilder("| |");
    for (int column = 1; column <= 10; column++) {
      table.append(" Verfahren").append((char) ('A' + column - 1)).append(" |");
    }
    table.append("\n|").append(" --- |".repeat(11));
    for (int row = 1; row <= 3; row++) {
      table.append("\n| Merkmal").append(row).append(" |");
      for (int column = 1; column <= 10; column++) {
        String cell = column < 6 ? "Wiederherstellung" : "Wiederherstellungsverfahren";
        table.append(' ').append(cell).append(" |");
      }
    }
    Printed book = book("# Breit\n\n" + table + "\n");
    int page = 3;
    assertThat(book.text(page)).contains("VerfahrenA", "VerfahrenF");
    assertThat(book.where(page, "VerfahrenF")[0]).isEqualTo(book.where(page, "VerfahrenA")[0]);
    assertThat(book.where(page, "VerfahrenJ")[0]).isEqualTo(book.where(page, "VerfahrenE")[0]);
    assertThat(book.where(page, "VerfahrenF")[1]).isNotEqualTo(book.where(page, "VerfahrenA")[1]);
  }
}
