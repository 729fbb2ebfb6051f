package io.kartei.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.kartei.render.OneNote;
import io.kartei.render.RenderContext;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfRendererTest {
  private static final String HEAD = "# Vergleich\n\n| | Erstes | Zweites |\n| --- | --- | --- |\n";

  @Test
  void aLargeTableFitsOnOnePageInReadableType() throws IOException {
    Printed printed = print(Sheets.STORAGE);
    assertThat(printed.pages()).isEqualTo(1);
    assertThat(printed.smallestType()).isGreaterThan(7.3f);
    assertThat(printed.text())
        .containsSubsequence(
            "Speicher anbinden",
            "AP2\u00a0Analyse: W23\u00a01b",
            "Objektspeicher",
            "Zugriff",
            "Block für Block über",
            "Geschwindigkeit",
            "++",
            "RAID üblich",
            "Einsatzgebiete")
        .contains("Kartei \"FiSi\" \\ <AP2>", "Seite 1 von 1");
  }

  @Test
  void nothingStandsOutsideThePage() throws IOException {
    String word =
        "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft";
    String wide =
        "# Breit\n\n"
            + row(12, i -> i == 0 ? " " : "Ding " + i)
            + row(12, i -> "---")
            + row(12, i -> i == 0 ? "Merkmal" : word.substring(i))
            + row(12, i -> "Merkmal");
    for (String note : List.of(Sheets.STORAGE, wide)) {
      assertThat(print(note).outside()).isEmpty();
    }
  }

  @Test
  void aLongTableRepeatsItsHeadOnEachPage() throws IOException {
    Printed printed = print(longTable());
    assertThat(printed.pages()).isGreaterThan(1);
    for (int page = 1; page <= printed.pages(); page++) {
      assertThat(printed.text(page))
          .contains("Erstes")
          .contains("Seite " + page + " von " + printed.pages());
    }
    assertThat(printed.smallestType()).isGreaterThan(7.49f);
  }

  @Test
  void everyFontIsLiberationAndEmbedded() throws IOException {
    Printed printed = print(HEAD + "| `Code` | **fett** | *kursiv* |\n| a | b | c |\n");
    assertThat(printed.fonts())
        .hasSize(4)
        .allSatisfy(
            font -> {
              assertThat(font.getName()).matches("[A-Z]{6}\\+Liberation(Sans|Mono).*");
              assertThat(font.isEmbedded()).isTrue();
            });
  }

  @Test
  void whatTheFontLacksIsSaidInOtherWords() throws IOException {
    String text = print(Sheets.STORAGE).text();
    assertThat(text).contains("✔", "[party", "→", "−").doesNotContain("#", "□", "\uFFFD", "❗");
  }

  @Test
  void validatorsAcceptItAsAccessible() throws Exception {
    assertThat(PdfUa.violations(print(Sheets.STORAGE).bytes())).isEmpty();
    assertThat(PdfUa.violations(print(longTable()).bytes())).isEmpty();
  }

  @Test
  void picturesBesideTheNotesArePrinted(@TempDir Path folder) throws Exception {
    Path picture = folder.resolve("a b.png");
    ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", picture.toFile());
    Path broken = Files.writeString(folder.resolve("kaputt.png"), "kein Bild");
    OneNote site =
        OneNote.of(
                "speicher.md",
                HEAD
                    + "| Bild | ![Ein Kasten](bild/a%20b.png) | ![Kaputt](bild/kaputt.png) |\n"
                    + "| Fern | ![Fern](https://127.0.0.1:1/x.png) | ![Fort](fort.png) |\n")
            .attach("bild/a b.png", picture)
            .attach("bild/kaputt.png", broken);
    Printed printed = print(site.context());
    assertThat(printed.pictures()).isEqualTo(1);
    assertThat(printed.text()).contains("Bild: Fern", "Fort", "fort.png", "Kaputt");
    assertThat(PdfUa.violations(printed.bytes())).isEmpty();
  }

  @Test
  void linksLeadOutAndIntoTheSiteWhereItsAddressIsKnown() throws IOException {
    String note = HEAD + "| a | [RFC](https://www.rfc-editor.org/) | [hier](#vergleich) |\n";
    assertThat(print(note).links()).containsExactly("https://www.rfc-editor.org/");
    assertThat(print(OneNote.of("s.md", note).at("https://a.example/k/").context()).links())
        .containsExactly(
            "https://a.example/k/compare/s.html",
            "https://www.rfc-editor.org/",
            "https://a.example/k/s.html#vergleich");
  }

  @Test
  void sameSheetSameBytesOnAnyNumberOfThreads() {
    String two =
        Sheets.STORAGE + "\n## Zwei\n\n" + HEAD.substring(HEAD.indexOf('|')) + "| a | b | c |\n";
    SortedMap<String, byte[]> alone = files(OneNote.of("s.md", two).context());
    ExecutorService threads = Executors.newFixedThreadPool(3);
    try {
      SortedMap<String, byte[]> together = files(OneNote.of("s.md", two).on(threads).context());
      assertThat(together.keySet()).isEqualTo(alone.keySet()).hasSizeGreaterThan(4);
      together.forEach((path, bytes) -> assertThat(bytes).isEqualTo(alone.get(path)));
    } finally {
      threads.shutdownNow();
    }
  }

  private static String longTable() {
    String text =
        " | Ein Satz, der in jeder Zeile dieser langen Tabelle wieder vorkommt, und der so lang ist, dass er mehrere Zeilen braucht."
            .repeat(2);
    return IntStream.range(0, 60)
        .mapToObj(i -> "| Merkmal " + i + text + " |\n")
        .collect(Collectors.joining("", HEAD, ""));
  }

  private static String row(int cells, java.util.function.IntFunction<String> cell) {
    return IntStream.range(0, cells)
        .mapToObj(cell)
        .collect(Collectors.joining(" | ", "| ", " |\n"));
  }

  private static Printed print(String note) throws IOException {
    return print(OneNote.of("speicher.md", note).context());
  }

  private static Printed print(RenderContext context) throws IOException {
    SortedMap<String, byte[]> files = files(context);
    String sheet =
        files.keySet().stream()
            .filter(name -> name.matches("compare/(?!all)[a-z0-9-]+(?<!-blank|-key)\\.pdf"))
            .findFirst()
            .orElseThrow();
    return new Printed(Objects.requireNonNull(files.get(sheet)));
  }

  private static SortedMap<String, byte[]> files(RenderContext context) {
    SortedMap<String, byte[]> files = Collections.synchronizedSortedMap(new TreeMap<>());
    new PdfRenderer().render(context, files::put);
    return files;
  }
}
