package io.kartei.render.pdf.document;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import io.kartei.config.Generator;
import io.kartei.render.pdf.font.PaperFonts;
import io.kartei.render.pdf.line.JointBreaks;
import io.kartei.render.pdf.line.LineBreaks;
import io.kartei.render.pdf.picture.Drawings;
import io.kartei.render.pdf.picture.Pictures;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.w3c.dom.Document;

/**
 * Lays XHTML out on paper and prints it as PDF/UA: everything printed goes through here. Loads
 * nothing but pictures next to the notes; the same document gives the same bytes. Thread-safe.
 */
final class PdfPrinter {
  private final PaperFonts fonts;
  private final Pictures pictures;
  private final Drawings drawings;
  private final ThreadLocal<Measuring> measuring = ThreadLocal.withInitial(Measuring::new);

  PdfPrinter(PaperFonts fonts, Pictures pictures, Drawings drawings) {
    this.fonts = fonts;
    this.pictures = pictures;
    this.drawings = drawings;
  }

  /** Lays out a document without printing it yet. */
  LaidPaper lay(Document document) {
    PDDocument pdf = new PagedPdf();
    PlainPages pages = new PlainPages();
    return laid(renderer(document, pdf, pages, pdf, new HashMap<>()), pages);
  }

  /**
   * Lays out a document that isn't printed, with fonts that are loaded only once: loading them
   * takes as long as laying out a page.
   */
  LaidPaper measure(Document document) {
    Measuring shared = measuring.get();
    PlainPages pages = new PlainPages();
    return laid(renderer(document, new PagedPdf(), pages, shared.pdf, shared.fonts), pages);
  }

  private static LaidPaper laid(PdfBoxRenderer renderer, PlainPages pages) {
    renderer.layout();
    return new LaidPaper(renderer, pages);
  }

  /** The fonts that a thread measures with, and what they are loaded into. */
  private static final class Measuring {
    private final PDDocument pdf = new PDDocument();
    private final Map<Object, PDFont> fonts = new HashMap<>();
  }

  /**
   * Prints documents one after another into a single PDF. Only one of them is laid out at a time,
   * and none while the PDF is written, because a layout takes many times the memory of the printed
   * result.
   *
   * @param parts the documents; links do not cross from one to another
   * @param id the id of the PDF; the same id and content give the same bytes
   */
  byte[] print(List<Supplier<Document>> parts, String id) {
    try (PDDocument pdf = new PagedPdf()) {
      Map<Object, PDFont> shared = new HashMap<>();
      PdfParts bound = new PdfParts(pdf);
      PlainPages pages = new PlainPages();
      for (Supplier<Document> part : parts) {
        paint(part.get(), pdf, pages, shared);
        bound.add();
      }
      bound.settle();
      return LaidPaper.bytes(pdf, id);
    } catch (IOException e) {
      throw new IllegalStateException(e); // everything is in memory
    }
  }

  private void paint(
      Document document, PDDocument pdf, PlainPages pages, Map<Object, PDFont> shared) {
    try (LaidPaper laid = new LaidPaper(renderer(document, pdf, pages, pdf, shared), pages)) {
      laid.paint();
      laid.name(document, pdf);
    }
  }

  private PdfBoxRenderer renderer(
      Document document,
      PDDocument pdf,
      PlainPages pages,
      PDDocument fontPdf,
      Map<Object, PDFont> shared) {
    PdfRendererBuilder builder =
        new PdfRendererBuilder()
            .usePDDocument(pdf)
            .usePdfUaAccessibility(true)
            .usePageSupplier(pages)
            .useSVGDrawer(drawings)
            .useUnicodeLineBreaker(new LineBreaks())
            .useUnicodeCharacterBreaker(new JointBreaks())
            .withProducer(Generator.NAME + " " + Generator.version())
            .useUriResolver((base, uri) -> uri)
            .useExternalResourceAccessControl(
                (uri, type) -> isOurs(uri),
                ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
            .useExternalResourceAccessControl(
                (uri, type) -> isOurs(uri), ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
            .useProtocolsStreamImplementation(
                uri -> new Picture(new ByteArrayInputStream(pictures.raster(PaperLinks.path(uri)))),
                PaperLinks.SCHEME)
            .withW3cDocument(document, PaperLinks.SCHEME + ":/");
    fonts.addTo(builder, fontPdf, shared);
    return builder.buildPdfRenderer();
  }

  private static boolean isOurs(String uri) {
    return uri.startsWith(PaperLinks.SCHEME + ":");
  }

  /** A picture that can be read once. */
  private record Picture(InputStream getStream) implements FSStream {
    @Override
    public Reader getReader() {
      return new InputStreamReader(getStream, StandardCharsets.UTF_8);
    }
  }
}
