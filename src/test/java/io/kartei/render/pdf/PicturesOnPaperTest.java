package io.kartei.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.kartei.diagnostic.Diagnostic;
import io.kartei.diagnostic.Diagnostics;
import io.kartei.render.OneNote;
import io.kartei.render.RenderContext;
import io.kartei.render.pdf.font.PaperFontsOnce;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Drawings, pictures and SVG pictures on a sheet, a cheat sheet, cards and in the book. */
class PicturesOnPaperTest {
  private static final String NOTE =
      """
      ---
      cheatSheet: 1
      ---
      # Geräte

      | | Switch | Router |
      | --- | --- | --- |
      | Zeichen | ![Zeichen eines Switches](switch.svg) | ![Foto eines Routers](router.png) |
      | Schicht | 2 | 3 |

      > **❓❗** Was verbindet ein Router?
      >
      > ![Zwei Netze](switch.svg)
      >
      > ```mermaid
      > flowchart LR
      >   A[Netz eins] -->|IP| B[Netz zwei]
      > ```

      ![Kaputt](kaputt.svg)
      """;

  private static final String SVG =
      """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 60">
        <style>.kasten { fill: #cde; stroke: navy }</style>
        <linearGradient id="v"><stop offset="0"/><stop offset="1" stop-color="red"/></linearGradient>
        <rect class="kasten" x="5" y="5" width="110" height="50" rx="4"/>
        <circle cx="20" cy="30" r="9" fill="url(#v)"/>
        <text x="60" y="34" text-anchor="middle" font-weight="bold">Größe → 漢</text>
      </svg>
      """;

  /** Twelve pixels by eight. */
  private static final String WEBP =
      "UklGRioAAABXRUJQVlA4TB4AAAAvC8ABAA9wBY8zId/Dcv5jCQKBBCF/m+1WiOh/5AA=";

  @TempDir Path folder;

  @Test
  void allOfThemAreAccessibleAndTheSameEachTime() throws Exception {
    SortedMap<String, byte[]> files = printed();
    for (String path :
        List.of(
            "compare/geraete.pdf",
            "cheatsheets/geraete.pdf",
            "cards/cards-long-edge.pdf",
            "book.pdf")) {
      byte[] pdf = Objects.requireNonNull(files.get(path), path);
      assertThat(PdfUa.violations(pdf)).as(path).isEmpty();
      Printed printed = new Printed(pdf);
      assertThat(printed.text()).as(path).doesNotContain("switch.svg", "router.png");
      assertThat(printed.drawn()).as(path).isPositive();
      assertThat(printed.outsidePaper()).as(path).isEmpty();
    }
    SortedMap<String, byte[]> again = printed();
    files.forEach((path, bytes) -> assertThat(again.get(path)).as(path).isEqualTo(bytes));
  }

  @Test
  void whatTheyShowIsToldAndWhatIsNoneIsNamed() throws Exception {
    Printed book = new Printed(Objects.requireNonNull(printed().get("book.pdf")));
    assertThat(book.figures())
        .contains("Zeichen eines Switches", "Foto eines Routers", "Zwei Netze")
        .anyMatch(text -> text.contains("Netz eins"));
    assertThat(book.text()).contains("Kaputt", "kaputt.svg");
  }

  @Test
  void aFileThatIsTooLargeForThePressIsNamed() throws Exception {
    Path picture = folder.resolve("router.png");
    ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", picture.toFile());
    try (RandomAccessFile file = new RandomAccessFile(picture.toFile(), "rw")) {
      file.setLength(50_000_001);
    }
    RenderContext context =
        OneNote.of("a.md", "# Router\n\n![Foto](router.png)\n")
            .attach("router.png", picture)
            .context();
    SortedMap<String, byte[]> files = new TreeMap<>();
    new BookRenderer(new PaperFontsOnce()).render(context, files::put);
    assertThat(new Printed(Objects.requireNonNull(files.get("book.pdf"))).text())
        .contains("Foto", "router.png");
    assertThat(((Diagnostics) context.diagnostics()).sorted())
        .singleElement()
        .extracting(Diagnostic::code, Diagnostic::message)
        .satisfies(said -> assertThat(said.toString()).contains("picture-on-paper", "50 MB"));
  }

  @Test
  void aPictureInAFormatThatIsNotPrintedIsNamed() throws Exception {
    byte[] avif = "\0\0\0\30ftypavif".getBytes(StandardCharsets.ISO_8859_1);
    Path picture = Files.write(folder.resolve("router.avif"), avif);
    RenderContext context =
        OneNote.of("a.md", "# Router\n\n![Foto](router.avif)\n\n![Noch eins](router.avif)\n")
            .attach("router.avif", picture)
            .context();
    SortedMap<String, byte[]> files = new TreeMap<>();
    new BookRenderer(new PaperFontsOnce()).render(context, files::put);
    assertThat(new Printed(Objects.requireNonNull(files.get("book.pdf"))).text())
        .contains("Foto", "router.avif");
    assertThat(((Diagnostics) context.diagnostics()).sorted())
        .singleElement()
        .extracting(Diagnostic::code, Diagnostic::message)
        .satisfies(said -> assertThat(said.toString()).contains("picture-on-paper", "AVIF"));
  }

  /** By its content, whatever its name says. */
  @Test
  void aWebPictureIsPrinted() throws Exception {
    byte[] webp = Base64.getDecoder().decode(WEBP);
    RenderContext context =
        OneNote.of("a.md", "# Router\n\n![Foto](router.webp)\n\n![Noch eins](eins.png)\n")
            .attach("router.webp", Files.write(folder.resolve("router.webp"), webp))
            .attach("eins.png", Files.write(folder.resolve("eins.png"), webp))
            .context();
    SortedMap<String, byte[]> files = new TreeMap<>();
    new BookRenderer(new PaperFontsOnce()).render(context, files::put);
    byte[] pdf = Objects.requireNonNull(files.get("book.pdf"));
    Printed book = new Printed(pdf);
    assertThat(book.figures()).contains("Foto", "Noch eins");
    assertThat(book.text()).doesNotContain("router.webp", "eins.png");
    assertThat(PdfUa.violations(pdf)).isEmpty();
    assertThat(((Diagnostics) context.diagnostics()).sorted()).isEmpty();
  }

  @Test
  void aDamagedWebPictureIsNamed() throws Exception {
    byte[] webp = Base64.getDecoder().decode(WEBP);
    RenderContext context =
        OneNote.of("a.md", "# Router\n\n![Foto](router.webp)\n")
            .attach(
                "router.webp",
                Files.write(folder.resolve("router.webp"), Arrays.copyOf(webp, webp.length / 2)))
            .context();
    SortedMap<String, byte[]> files = new TreeMap<>();
    new BookRenderer(new PaperFontsOnce()).render(context, files::put);
    assertThat(new Printed(Objects.requireNonNull(files.get("book.pdf"))).text())
        .contains("Foto", "router.webp");
    assertThat(((Diagnostics) context.diagnostics()).sorted())
        .singleElement()
        .extracting(Diagnostic::code, Diagnostic::message)
        .satisfies(said -> assertThat(said.toString()).contains("picture-on-paper", "damaged"));
  }

  private SortedMap<String, byte[]> printed() throws IOException {
    Path picture = folder.resolve("router.png");
    ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", picture.toFile());
    RenderContext context =
        OneNote.of("geraete.md", NOTE)
            .attach("switch.svg", Files.writeString(folder.resolve("switch.svg"), SVG))
            .attach("kaputt.svg", Files.writeString(folder.resolve("kaputt.svg"), "<svg><rect"))
            .attach("router.png", picture)
            .context();
    SortedMap<String, byte[]> files = Collections.synchronizedSortedMap(new TreeMap<>());
    new PdfRenderer().render(context, files::put);
    new BookRenderer(new PaperFontsOnce()).render(context, files::put);
    return files;
  }
}
