package io.kartei.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayOutputStream;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures of two colours, which aren't black and white, on paper. */
class TwoColoursTest {
  private static final int[] COLOURS = {Color.RED.getRGB(), Color.GREEN.getRGB()};

  @ParameterizedTest
  @ValueSource(strings = {"png", "gif", "bmp"})
  void theyKeepTheirColours(String format) throws Exception {
    IndexColorModel colours = new IndexColorModel(1, 2, COLOURS, 0, false, -1, 0);
    BufferedImage image = new BufferedImage(300, 200, BufferedImage.TYPE_BYTE_BINARY, colours);
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    assertThat(ImageIO.write(image, format, file)).isTrue();
    BuiltSite site =
        SiteTest.empty()
            .note("a.md", "# A\n\n![Fläche](bild." + format + ")\n")
            .file("bild." + format, file.toByteArray())
            .only("book")
            .build();
    byte[] book = Objects.requireNonNull(site.files().get("book.pdf"));
    try (PDDocument document = Loader.loadPDF(book)) {
      BufferedImage page = new PDFRenderer(document).renderImageWithDPI(2, 72);
      Color middle = new Color(page.getRGB(150, 180));
      assertThat(middle.getRed()).isGreaterThan(240);
      assertThat(middle.getGreen()).isLessThan(15);
    }
  }
}
