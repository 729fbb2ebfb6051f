package io.kartei.render.pdf.card;

import static org.assertj.core.api.Assertions.assertThat;

import io.kartei.render.OneNote;
import io.kartei.render.pdf.PdfOutputs;
import io.kartei.render.pdf.Printed;
import java.util.Collections;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ExamsOnCardsTest {
  private static final String NOTE =
      """
      # Speicher

      > **❓❗** Was leistet ein Streifen?
      >
      > Er verteilt Blöcke auf mehrere Platten.

      > **📝❗** FiSi AP2 Analyse Winter 2023 Aufgabe 1b-c

      > **📝❗** FiSi AP2 Analyse Sommer 2024 Aufgabe 4
      """;

  @Test
  void cardsNameExamsAsCheatSheetsDo() throws Exception {
    SortedMap<String, byte[]> files = Collections.synchronizedSortedMap(new TreeMap<>());
    PdfOutputs.all()
        .forEach(output -> output.render(OneNote.of("speicher.md", NOTE).context(), files::put));
    String text =
        new Printed(Objects.requireNonNull(files.get("cards/cards-long-edge.pdf"))).text();
    assertThat(text).contains("AP2 Analyse: W23 1b\u2013c \u00b7 S24 4");
  }
}
