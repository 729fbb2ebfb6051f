package io.kartei.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.kartei.render.pdf.PageFaults;
import io.kartei.render.pdf.Printed;
import java.io.IOException;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The last pages of chapters: none has just a few lines. */
class ChapterEndsTest {
  private static final double MARGIN = 62.3;

  @Test
  void noChapterEndsWithAFewLinesOnAPage() throws IOException {
    SiteTest site = SiteTest.empty();
    String words = "Ein Satz, der nicht länger als eine einzige Zeile ist.\n\n";
    int chapters = 0;
    for (int sections = 4; sections < 12; sections++) {
      for (int more = 0; more < 9; more += 2) {
        String section = "## Abschnitt\n\n" + words.repeat(8);
        String end = "## Ende\n\n" + words.repeat(more + 1);
        site.note("n" + (chapters++ + 10) + ".md", "# Titel\n\n" + section.repeat(sections) + end);
      }
    }
    byte[] pdf = Objects.requireNonNull(site.only("book").build().files().get("book.pdf"));
    Printed book = new Printed(pdf);
    for (int page = 4; page <= book.pages(); page++) {
      String text = book.text(page);
      assertThat(text.lines().filter(line -> line.startsWith("Ein Satz")).count())
          .as(text)
          .isGreaterThan(6);
    }
    assertThat(PageFaults.of(pdf, words, MARGIN)).isEmpty();
  }
}
