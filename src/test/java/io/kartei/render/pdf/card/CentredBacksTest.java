package io.kartei.render.pdf.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.kartei.render.OneNote;
import io.kartei.render.pdf.PdfOutputs;
import io.kartei.render.pdf.Printed;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

class CentredBacksTest {
  /** A millimetre, in points. */
  private static final double MILLIMETRE = 72 / 25.4;

  @Test
  void aLineOnTheBackIsInTheMiddleOfItsCard() throws Exception {
    String note =
        """
        # Drehbank

        > **❓** Wozu dient der Reitstock?
        >
        > Er stützt lange Werkstücke.
        """;
    SortedMap<String, byte[]> files = Collections.synchronizedSortedMap(new TreeMap<>());
    PdfOutputs.all()
        .forEach(output -> output.render(OneNote.of("drehbank.md", note).context(), files::put));
    Printed cards = new Printed(Objects.requireNonNull(files.get("cards/cards-long-edge.pdf")));
    List<TextPosition> line = cards.line("Er stützt lange Werkstücke.");
    TextPosition last = line.get(line.size() - 1);
    double middle = (line.get(0).getXDirAdj() + last.getXDirAdj() + last.getWidthDirAdj()) / 2;
    double card = 210 * MILLIMETRE / 2;
    // the only card's back is on the other half of the sheet
    assertThat(middle).isCloseTo(1.5 * card, within(MILLIMETRE));
  }
}
