package io.kartei.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.kartei.cli.CommandEnvironment;
import io.kartei.cli.ExitStatus;
import io.kartei.cli.Kartei;
import io.kartei.render.OneNote;
import io.kartei.render.pdf.font.PaperFontsOnce;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Diagrams in the book: lines and real text, and what they show in words. */
class DrawingsOnPaperTest {
  @TempDir Path here;

  @Test
  void aDiagramTooWideToReadLiesOnAPageOfItsOwn() throws Exception {
    StringBuilder note = new StringBuilder("# Amt\n\nDavor steht ein Satz.\n\n## Der Weg\n\n");
    note.append("```mermaid\nblock-beta\n  columns 8\n");
    for (int i = 1; i < 9; i++) {
      note.append("  s").append(i).append("[\"Sachbearbeitung ").append(i).append("\"]\n");
    }
    note.append("```\n\nDanach steht noch einer.\n");
    SortedMap<String, byte[]> files = new TreeMap<>();
    new BookRenderer(new PaperFontsOnce())
        .render(OneNote.of("amt.md", note.toString()).context(), files::put);
    byte[] book = Objects.requireNonNull(files.get("book.pdf"));
    Printed printed = new Printed(book);
    int wide = 0;
    try (PDDocument pdf = Loader.loadPDF(book)) {
      for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
        PDRectangle box = pdf.getPage(page - 1).getMediaBox();
        wide = box.getWidth() > box.getHeight() ? page : wide;
      }
    }
    assertThat(wide).isEqualTo(printed.pages() - 1);
    assertThat(printed.text(wide))
        .containsSubsequence("Der\u00a0Weg", "Sachbearbeitung", "8")
        .doesNotContain("Davor", "Danach");
    assertThat(printed.text(wide - 1)).contains("Davor").doesNotContain("Sachbearbeitung");
    assertThat(printed.text(wide + 1)).contains("Danach").doesNotContain("In Worten");
    assertThat(printed.outside()).isEmpty();
    assertThat(PdfUa.violations(book)).isEmpty();
  }

  @Test
  void aDiagramIsDrawnWithTextThatCanBeFoundAndHeard() throws IOException {
    Files.writeString(
        here.resolve("speisen.md"),
        """
        # Küche

        ```mermaid
        sequenceDiagram
          Gast->>Küche: Bestellung Übergröße
          Küche-->>Gast: Suppe
        ```

        ```mermaid
        pie
          "Suppe" : 3
          "Salat" : 1
        ```
        """);
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(said, true, StandardCharsets.UTF_8);
    int status =
        Kartei.run(
            List.of("build", "."),
            new CommandEnvironment(
                InputStream.nullInputStream(),
                stream,
                stream,
                here,
                Map.of(),
                false,
                address -> {}));
    assertThat(status).as(said.toString(StandardCharsets.UTF_8)).isEqualTo(ExitStatus.DONE);
    try (PDDocument pdf = Loader.loadPDF(here.resolve("site/book.pdf").toFile())) {
      assertThat(new PDFTextStripper().getText(pdf))
          .contains("Bestellung Übergröße", "75 %", "Salat")
          .doesNotContain("->>", "sequenceDiagram");
      List<String> figures =
          new Printed(Files.readAllBytes(here.resolve("site/book.pdf"))).figures();
      assertThat(figures).hasSize(2);
      assertThat(figures.get(0)).contains("Gast", "Bestellung Übergröße", "Suppe");
      for (var page : pdf.getPages()) {
        for (var name : page.getResources().getFontNames()) {
          PDFont font = page.getResources().getFont(name);
          assertThat(font.isEmbedded()).as(font.getName()).isTrue();
        }
      }
    }
  }
}
