package io.kartei.render.pdf;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;

/** A document laid out on its pages, to be counted and perhaps printed. */
final class LaidSheet implements AutoCloseable {
  private final PdfBoxRenderer renderer;

  LaidSheet(PdfBoxRenderer renderer) {
    this.renderer = renderer;
  }

  /** How many pages it needs. */
  int pages() {
    return renderer.getRootBox().getLayer().getPages().size();
  }

  /**
   * The PDF.
   *
   * @param id of the document; the same id and content give the same bytes
   */
  byte[] print(String id) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PDDocument pdf = renderer.createPDFKeepOpen()) {
      PdfMetadata.settle(pdf);
      pdf.setDocumentId((long) id.hashCode());
      pdf.save(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  @Override
  public void close() {
    renderer.close();
  }
}
