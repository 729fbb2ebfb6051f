package io.kartei.render.pdf.document;

import io.kartei.render.pdf.font.Resources;
import io.kartei.text.Escape;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.GregorianCalendar;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.jspecify.annotations.Nullable;

/**
 * A PDF's metadata. Everything that depends on the clock or on the JVM's XML writer is replaced:
 * only the day of the notes' last change is kept of dates, and the XMP packet (ISO 16684-1, with
 * PDF/UA's identification, ISO 14289-1, 5) is written here.
 */
final class PdfMetadata {
  private static final String XMP = Resources.text("metadata.xmp");

  /** The name of the element that says when the notes were changed last. */
  static final String DAY = "date";

  private static final String CHANGED = "<xmp:ModifyDate>%sT00:00:00Z</xmp:ModifyDate>\n";

  private PdfMetadata() {}

  /** Makes a document's metadata independent of when and where it is made. */
  static void settle(PDDocument pdf) throws IOException {
    PDDocumentInformation information = pdf.getDocumentInformation();
    information.getCOSObject().removeItem(COSName.CREATION_DATE);
    information.getCOSObject().removeItem(COSName.MOD_DATE);
    String day = information.getCustomMetadataValue(DAY);
    if (day != null) {
      information.getCOSObject().removeItem(COSName.getPDFName(DAY));
      ZonedDateTime start = LocalDate.parse(day).atStartOfDay(ZoneOffset.UTC);
      information.setModificationDate(GregorianCalendar.from(start));
    }
    String xmp =
        XMP.replace("{title}", xml(information.getTitle()))
            .replace("{author}", said("creator", "Seq", information.getAuthor()))
            .replace("{about}", said("description", "Alt", information.getSubject()))
            .replace("{changed}", day == null ? "" : CHANGED.formatted(day))
            .replace("{producer}", xml(information.getProducer()));
    PDMetadata metadata =
        new PDMetadata(pdf, new ByteArrayInputStream(xmp.getBytes(StandardCharsets.UTF_8)));
    pdf.getDocumentCatalog().setMetadata(metadata);
  }

  /** Returns a property of Dublin Core, or nothing if it isn't known. */
  private static String said(String property, String list, @Nullable String text) {
    String language = list.equals("Alt") ? " xml:lang=\"x-default\"" : "";
    return text == null || text.isEmpty()
        ? ""
        : String.format(
            "<dc:%1$s><rdf:%2$s><rdf:li%3$s>%4$s</rdf:li></rdf:%2$s></dc:%1$s>\n",
            property, list, language, xml(text));
  }

  private static String xml(String text) {
    StringBuilder out = new StringBuilder();
    Escape.xml(text, out);
    return out.toString();
  }
}
