package io.kartei.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What pieces are called where they stand alone. */
class NamesInContextTest {
  private static String compared(String note) {
    return SiteTest.empty()
        .note("content/stecker.md", note)
        .note("content/a.md", "# A\n")
        .only("html")
        .build()
        .page("compare/index.html")
        .select(".topics h2")
        .text();
  }

  private static String table(String heading) {
    return heading
        + """

        |          | RJ45 (Kupfer) | LC (Glas) | SC (Glas) | BNC (Koax) |
        |----------|---------------|-----------|-----------|------------|
        | Kontakte | 8             | 2         | 2         | 1          |
        | rastet   | ja            | ja        | ja        | nein       |
        """;
  }

  @Test
  void aSheetIsCalledByItsNoteAndItsSection() {
    assertThat(compared(table("# Stecker\n\n## Die Arten im Vergleich\n")))
        .isEqualTo("Stecker: Die Arten im Vergleich");
  }

  @Test
  void aSheetBelowItsNotesTitleIsCalledByWhatItCompares() {
    assertThat(compared(table("# Stecker\n"))).isEqualTo("Stecker: RJ45, LC, SC, …");
  }
}
