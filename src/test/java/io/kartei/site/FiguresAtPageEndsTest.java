package io.kartei.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.kartei.render.pdf.PageFaults;
import io.kartei.render.pdf.Printed;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** Where drawings and pictures are that find no room at the end of a page. */
class FiguresAtPageEndsTest {
  private static final double MARGIN = 62.3;
  private static final String BEFORE = "Ein Absatz davor.\n\n".repeat(22);
  private static final String TALL =
      "```mermaid\nflowchart TB\n"
          + IntStream.range(1, 11)
              .mapToObj(i -> "  k" + i + "[Knoten " + i + "] --> k" + (i + 1))
              .collect(Collectors.joining("\n"))
          + "\n```\n\n";
  private static final String BEHIND = "Ein Absatz dahinter.\n\n".repeat(30);

  private static byte[] book(SiteTest site) {
    return Objects.requireNonNull(site.only("book").build().files().get("book.pdf"));
  }

  private static int page(Printed book, String words) throws IOException {
    for (int page = 1; page <= book.pages(); page++) {
      if (book.text(page).contains(words)) {
        return page;
      }
    }
    return 0;
  }

  @Test
  void theTextBehindADrawingFillsThePageBeforeIt() throws IOException {
    String note =
        "# Namen\n\n## Auflösung\n\n" + BEFORE + "So geht es:\n\n" + TALL + BEHIND + "## Danach\n";
    byte[] pdf = book(SiteTest.empty().note("a.md", note));
    Printed book = new Printed(pdf);
    int page = page(book, "So geht es");
    assertThat(book.text(page)).contains("Siehe Abbildung 1 (S.\u00a0" + (page + 1) + ")");
    assertThat(book.text(page)).contains("Ein Absatz dahinter.").doesNotContain("Knoten 1");
    assertThat(book.text(page + 1))
        .contains("Knoten 1", "Abbildung 1: Auflösung (S.\u00a0" + page + ")");
    assertThat(PageFaults.of(pdf, note, MARGIN)).isEmpty();
    assertThat(book.jumps(page)).contains(page + 1);
  }

  @Test
  void figuresAreNumberedInTheOrderOfThePagesWhicheverIsMovedFirst() throws IOException {
    SiteTest site = SiteTest.empty();
    for (int lines = 16; lines < 26; lines++) {
      String first = "## Auflösung\n\n" + BEFORE + TALL + BEHIND;
      String second = "## Übertragung\n\n" + "Ein Absatz davor.\n\n".repeat(lines) + TALL + BEHIND;
      site.note("n" + lines + ".md", "# Namen " + lines + "\n\n" + first + second);
    }
    byte[] pdf = book(site);
    assertThat(new Printed(pdf).text()).contains("Abbildung 8:");
    assertThat(PageFaults.of(pdf, BEFORE + BEHIND, MARGIN)).isEmpty();
  }

  @Test
  void aDrawingPassesNoHeadingOfItsLevel() throws IOException {
    String section = "## Nächster Abschnitt\n\n" + BEHIND;
    String note = "# Namen\n\n## Auflösung\n\n" + BEFORE + TALL + "### Mehr\n\nKurz.\n\n" + section;
    Printed book = new Printed(book(SiteTest.empty().note("a.md", note)));
    assertThat(book.text().indexOf("Knoten 10"))
        .isPositive()
        .isLessThan(book.text().lastIndexOf("Nächster Abschnitt"));
  }

  @Test
  void aDrawingWithRoomBelowTheTextStaysWhereItIs() throws IOException {
    String note = "# Namen\n\n## Auflösung\n\nSo geht es:\n\n" + TALL + BEHIND;
    assertThat(new Printed(book(SiteTest.empty().note("a.md", note))).text())
        .contains("Knoten 1")
        .doesNotContain("Abbildung");
  }

  @Test
  void picturesLeaveNoPageAThirdBlank() throws IOException {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(400, 440, BufferedImage.TYPE_INT_RGB), "png", png);
    SiteTest site = SiteTest.empty().file("content/turm.png", png.toByteArray());
    StringBuilder source = new StringBuilder();
    for (int lines = 22; lines < 28; lines++) {
      String note =
          "# Bild "
              + lines
              + "\n\n"
              + "Ein Absatz davor.\n\n".repeat(lines)
              + "![Turm](turm.png)\n\n";
      site.note("n" + lines + ".md", note + BEHIND);
      source.append(note);
    }
    assertThat(PageFaults.of(book(site), source.toString(), MARGIN)).isEmpty();
  }

  @Test
  void aDrawingOfSmallTypeDoesntShrinkToSaveAPage() throws IOException {
    String tall =
        "```mermaid\nflowchart TB\n"
            + IntStream.range(1, 20)
                .mapToObj(i -> "  k" + i + "[Knoten " + i + "] --> k" + (i + 1))
                .collect(Collectors.joining("\n"))
            + "\n```\n\n";
    SiteTest alone = SiteTest.empty().note("a.md", "# Kette\n\n" + tall);
    float type = new Printed(book(alone)).smallestType();
    SiteTest site = SiteTest.empty();
    for (int lines = 4; lines < 12; lines++) {
      String text = "Ein Absatz davor.\n\n".repeat(lines);
      site.note("n" + (lines + 10) + ".md", "# Kette " + lines + "\n\n" + text + tall);
    }
    assertThat(type).isLessThan(6.5f);
    assertThat(new Printed(book(site)).smallestType()).isCloseTo(type, within(0.05f));
  }
}
