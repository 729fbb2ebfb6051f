package io.kartei.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.kartei.config.SiteConfig.HtmlMode;
import io.kartei.diagnostic.Diagnostics;
import io.kartei.facts.term.TermFinder;
import io.kartei.facts.text.FactScope;
import io.kartei.facts.text.Sections;
import io.kartei.model.Block;
import io.kartei.model.Inline;
import io.kartei.model.ParsedNote;
import io.kartei.source.SourceSpan;
import io.kartei.source.SourceText;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Long lines and tables cost what their length says. The limit is more than ten times what a slow
 * machine needs; work that grows with the square of a megabyte takes hours.
 */
class LinearWorkTest {
  private static final Duration FAR_TOO_LONG = Duration.ofSeconds(60);
  private static final int MEGABYTE = 1_000_000;
  private static final SourceSpan SPAN = new SourceSpan(0, 1);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x",
        "x ",
        "a-",
        "A/B/",
        "(",
        "((A) ",
        "Wort (ABC) ",
        "ABC (Alle Bücher chaotisch) ",
        "ABC, kurz ",
        "ABC steht für ",
        "__A__b ",
        "„Wort“ (W) ",
        "Unter x versteht man. ",
        "A. "
      })
  void termsOfALongParagraph(String part) {
    Inline text = new Inline.Text(SPAN, part.repeat(MEGABYTE / 5 / part.length()));
    work(new Block.Paragraph(SPAN, List.of(text)));
    work(new Block.Heading(SPAN, 1, "x", List.of(text)));
  }

  @Test
  void highlightedLettersOfAMegabyte() {
    List<Inline> letters = new ArrayList<>();
    for (int i = 0; i < MEGABYTE / 4; i++) {
      letters.add(new Inline.Strong(SPAN, List.of(new Inline.Text(SPAN, "A"))));
      letters.add(new Inline.Text(SPAN, i % 2 == 0 ? "bc " : "b"));
    }
    work(new Block.Paragraph(SPAN, letters));
  }

  @Test
  void aTableOfTenThousandRows() {
    String rows = "| Begriff (BG) | **B**e**g**riff | drei |\n".repeat(10_000);
    ParsedNote note = read("| | A | B |\n|---|---|---|\n" + rows);
    assertThat(note.facts().tables().get(0).rows()).isEqualTo(10_000);
    assertThat(note.facts().comparisons()).isEmpty();
  }

  @Test
  void aGlossaryOfTenThousandTerms() {
    StringBuilder table = new StringBuilder("| Begriff | Bedeutung |\n|---|---|\n");
    for (int i = 0; i < 10_000; i++) {
      table.append("| Wort ").append(i).append(" | was es heißt |\n");
    }
    assertThat(read(table.toString()).facts().terms()).hasSize(10_000);
  }

  private static void work(Block block) {
    FactScope scope =
        new FactScope(
            SourceText.of("note.md", "x"), Sections.of(List.of(block), 1), new Diagnostics());
    assertTimeoutPreemptively(
        FAR_TOO_LONG, () -> TermFinder.find(List.of(block, block), null, scope).size());
  }

  private static ParsedNote read(String text) {
    return assertTimeoutPreemptively(
        FAR_TOO_LONG, () -> new NoteReader(HtmlMode.FILTERED).read(SourceText.of("note.md", text)));
  }
}
