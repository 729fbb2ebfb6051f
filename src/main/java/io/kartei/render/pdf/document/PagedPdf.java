package io.kartei.render.pdf.document;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * A PDF with direct access to pages by number, because PDFBox counts from the first page for each
 * heading in the outline.
 */
final class PagedPdf extends PDDocument {
  private final List<PDPage> pages = new ArrayList<>();

  @Override
  public void addPage(PDPage page) {
    super.addPage(page);
    pages.add(page);
  }

  @Override
  public PDPage getPage(int number) {
    return pages.get(number);
  }
}
