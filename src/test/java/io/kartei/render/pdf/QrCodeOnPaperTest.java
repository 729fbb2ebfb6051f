package io.kartei.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import io.kartei.render.OneNote;
import java.awt.image.BufferedImage;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The code of a sheet is read from its page as a phone would read it from paper. */
class QrCodeOnPaperTest {
  private static final int DPI = 150;

  private static final String NOTE =
      """
      # Speicher

      | | NAS | SAN |
      | --- | --- | --- |
      | Zugriff | Dateien | Blöcke |
      | Netz | LAN | eigenes |
      """;

  private static SortedMap<String, byte[]> printed(OneNote site) {
    SortedMap<String, byte[]> files = Collections.synchronizedSortedMap(new TreeMap<>());
    new PdfRenderer().render(site.context(), files::put);
    files.keySet().removeIf(name -> !name.startsWith("compare/"));
    return files;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org/",
        "https://notizen.example.org/berufsschule/klasse-fisi-2024/lernfeld-10b/serverdienste/",
        "https://bücher.example/Übungen mit Lücken/"
      })
  void itLeadsToThePageOfTheSheet(String base) throws Exception {
    SortedMap<String, byte[]> files = printed(OneNote.of("speicher.md", NOTE).at(base));
    assertThat(files).hasSize(4); // complete, to fill in, its key, the booklet
    for (byte[] file : files.values()) {
      Printed pdf = new Printed(file);
      String code =
          pdf.figures().stream()
              .filter(alt -> alt.startsWith("QR-Code: "))
              .findFirst()
              .orElseThrow();
      String address = code.substring("QR-Code: ".length());
      assertThat(address).startsWith("https://").endsWith(".html").matches("\\p{ASCII}+");
      assertThat(decoded(file, 0)).isEqualTo(address);
      assertThat(pdf.text().replaceAll("\\s", "")).contains(address.substring("https://".length()));
      assertThat(PdfUa.violations(file)).isEmpty();
    }
  }

  @Test
  void withoutAnAddressThereIsNone() throws Exception {
    for (byte[] file : printed(OneNote.of("speicher.md", NOTE)).values()) {
      assertThat(new Printed(file).figures()).isEmpty();
      assertThat(decoded(file, 0)).isEmpty();
    }
  }

  /** What a reader of codes finds on a page, or nothing. */
  private static String decoded(byte[] pdf, int page) throws Exception {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      BufferedImage image = new PDFRenderer(document).renderImageWithDPI(page, DPI);
      int[] pixels =
          image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
      RGBLuminanceSource source =
          new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
      Result found =
          new QRCodeReader()
              .decode(
                  new BinaryBitmap(new HybridBinarizer(source)),
                  Map.of(DecodeHintType.TRY_HARDER, true));
      return found.getText();
    } catch (NotFoundException e) {
      return "";
    }
  }
}
