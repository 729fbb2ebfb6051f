package io.kartei.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.kartei.GitFolder;
import io.kartei.render.pdf.PdfUa;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a PDF says of when it was made. */
class PrintedDayTest {
  @Test
  void itIsOfTheDayOfTheLastCommitAndNotOfItsPrinting(@TempDir Path folder) throws Exception {
    Files.createDirectories(folder.resolve("content"));
    Files.writeString(folder.resolve("content/a.md"), "# A\n\nText.\n");
    GitFolder.init(folder).commit(1_714_732_800); // 2024-05-03
    new CommandLineRunner(folder).run("build", ".", "-o", "out", "--only", "book");
    byte[] book = Files.readAllBytes(folder.resolve("out/book.pdf"));
    try (PDDocument document = Loader.loadPDF(book)) {
      assertThat(document.getDocumentInformation().getModificationDate().toInstant())
          .isEqualTo(Instant.parse("2024-05-03T00:00:00Z"));
      assertThat(document.getDocumentInformation().getCreationDate()).isNull();
      byte[] xmp = document.getDocumentCatalog().getMetadata().toByteArray();
      assertThat(new String(xmp, StandardCharsets.UTF_8))
          .contains("<xmp:ModifyDate>2024-05-03T00:00:00Z</xmp:ModifyDate>");
    }
    assertThat(PdfUa.violations(book)).isEmpty();
  }
}
