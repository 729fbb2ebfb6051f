package io.kartei.growth;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a preview does when one note of a book was changed, against what it did for the whole book:
 * it makes that note anew, with its cards and its page, and only looks at the others.
 */
class EditStepsTest {
  private static final int NOTES = 60;

  /** Making a note alone takes about 1/60 of the book. */
  private static final int MIN_FEWER = 13;

  private static final String NOTE =
      """
      # Thema %1$d

      Ein **Verfahren %1$d** ist eine Art, Daten zwischen Rechnern zu übertragen. Siehe
      [Thema %2$d](n%2$d.md).

      > **📝❗** FiSi AP2 Analyse Winter 20%3$d Aufgabe %4$d

      ## Aufbau %1$d

      > **❓❗** Welche Schichten hat das Verfahren %1$d?
      >
      > - Leitung %1$d: überträgt Bits
      > - Vermittlung %1$d: findet den Weg

      | Merkmal | Alpha %1$d | Beta %1$d |
      | --- | --- | --- |
      | Reichweite | kurz | lang |
      | Preis | hoch | niedrig |
      """;

  @TempDir Path folder;

  @Test
  @SuppressWarnings("unchecked")
  void anEditIsLittleWork() throws IOException {
    Files.writeString(folder.resolve("kartei.yaml"), "language: de\noutputs: [html, json, pdf]\n");
    Files.createDirectories(folder.resolve("content"));
    for (int i = 0; i < NOTES; i++) {
      write(i, NOTE.formatted(i, (i + 5) % NOTES, 15 + i % 8, 1 + i % 4));
    }
    BiFunction<Path, String, byte[]> build =
        (BiFunction<Path, String, byte[]>) CountingLoader.make(CountedEdit.class);
    Steps.Count whole = count(build, "Rechnern");
    count(build, "Rechnern"); // files that have just been written are read again

    write(7, NOTE.formatted(7, 12, 22, 4) + "\nEin neuer Satz.\n");
    Steps.Count edit = count(build, "Ein neuer Satz.");

    assertThat(edit.total())
        .as("steps of an edit, of %d for the book:%s", whole.total(), edit.most())
        .isLessThan(whole.total() / MIN_FEWER);
  }

  private void write(int number, String text) throws IOException {
    Files.writeString(folder.resolve("content/n" + number + ".md"), text);
  }

  private Steps.Count count(BiFunction<Path, String, byte[]> build, String expected) {
    Steps.Count before = Steps.now();
    byte[] page = Steps.within(Long.MAX_VALUE / 2, () -> build.apply(folder, "n7.html"));
    assertThat(new String(page, StandardCharsets.UTF_8)).contains(expected);
    return Steps.now().since(before);
  }
}
