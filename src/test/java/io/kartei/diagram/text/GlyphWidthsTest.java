package io.kartei.diagram.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether the tables of widths are those of the fonts. */
class GlyphWidthsTest {
  private static final Path FOLDER = Path.of("src/main/resources/io/kartei/diagram/text");

  /** With {@code -Dgolden.update=true} the tables are written anew. */
  @ParameterizedTest
  @CsvSource({"regular.txt, Regular", "bold.txt, Bold"})
  void theTableHasTheWidthsOfTheFont(String table, String font) throws IOException {
    String widths = widths("/liberation/LiberationSans-" + font + ".ttf");
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(FOLDER.resolve(table), widths);
    }
    assertThat(FOLDER.resolve(table)).hasContent(widths);
  }

  private static String widths(String resource) throws IOException {
    StringBuilder text = new StringBuilder();
    try (InputStream in =
            Objects.requireNonNull(GlyphWidthsTest.class.getResourceAsStream(resource));
        TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in))) {
      assertThat(font.getUnitsPerEm()).isEqualTo(GlyphWidths.EM);
      CmapLookup glyphs = font.getUnicodeCmapLookup();
      int next = -1;
      for (int point = 0; point < GlyphWidths.SIZE; point++) {
        int glyph = glyphs.getGlyphId(point);
        if (glyph != 0) {
          if (point != next) {
            text.append(text.length() == 0 ? "" : "\n").append(Integer.toHexString(point));
          }
          text.append(' ').append(font.getAdvanceWidth(glyph));
          next = point + 1;
        }
      }
    }
    return text.append('\n').toString();
  }
}
