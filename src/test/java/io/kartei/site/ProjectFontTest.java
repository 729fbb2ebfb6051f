package io.kartei.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.kartei.render.pdf.PdfUa;
import io.kartei.render.pdf.Printed;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A project's own font, for what those that come with Kartei lack. */
class ProjectFontTest {
  private static final int DIRECTORY = 12;
  private static final int ENTRY = 16;

  private static final String CONFIG = "paper:\n  font: fonts/eigene.ttf\n";

  private static final String NOTE =
      """
      # 漢字 im Netz

      Ein **漢字** im Satz, `漢` im Code.

      | Wort | 字 |
      | --- | --- |
      | Netz | 漢 |

      ```mermaid
      flowchart LR
        A[漢字] --> B[Netz]
      ```

      ![Bild](bild.svg)
      """;

  private static final String SVG =
      "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 90 30'><text y='20'>Netz"
          + " 漢</text></svg>";

  @Test
  void isUsedAfterOurs() throws Exception {
    byte[] pdf = book(font('漢', '字'));
    Printed book = new Printed(pdf);
    assertThat(book.text())
        .contains("漢字 im Netz", "Ein 漢字 im Satz, 漢 im Code.", "Wort 字", "Netz 漢")
        .doesNotContain("…");
    assertThat(PdfUa.violations(pdf)).isEmpty();
  }

  @Test
  void onlyWhatOccursIsEmbedded() throws Exception {
    byte[] font = font('漢', '字');
    byte[] without = Objects.requireNonNull(site("").build().files().get("book.pdf"));
    assertThat(book(font).length - without.length).isLessThan(font.length / 20);
  }

  @Test
  void whatItLacksIsSaidWhereItStands() throws IOException {
    String told = site(CONFIG).file("fonts/eigene.ttf", font('漢')).build().told();
    assertThat(told)
        .contains("[script-on-paper]", "a.md:1:", "\"fonts/eigene.ttf\" lacks", "(Han)")
        .doesNotContain("paper-font");
  }

  @Test
  void withoutItTheHintNamesTheKey() {
    assertThat(site("").build().told()).contains("script-on-paper", "paper.font");
  }

  @Test
  void whatRunsFromRightToLeftIsNotSet() throws IOException {
    SiteTest site =
        SiteTest.empty()
            .config(CONFIG)
            .note("a.md", "# A\n\nשלום, नमस्ते\n")
            .file("fonts/eigene.ttf", font('ש', 'ל', 'ו', 'ם', 'न', 'म', 'स', 'त'));
    assertThat(site.build().told())
        .contains("this script (Hebrew, Devanagari) can't be printed")
        .doesNotContain("paper.font");
  }

  @ParameterizedTest
  @CsvSource({
    "'', isn't a TrueType font",
    "Das ist keine Schrift., isn't a TrueType font",
    "OTTO und mehr, PostScript outlines",
    "ttcf und mehr, collection"
  })
  void whatIsNoneIsSaidWhereItIsNamed(String content, String words) {
    byte[] file = content.getBytes(StandardCharsets.UTF_8);
    BuiltSite site = site(CONFIG).file("fonts/eigene.ttf", file).build();
    assertThat(site.told()).contains("[paper-font]", "kartei.yaml:2:", words, "font: fonts/");
    assertThat(site.files()).containsKey("book.pdf");
  }

  @Test
  void whatIsMissingIsSaidOnce() {
    BuiltSite site = site(CONFIG).build();
    assertThat(site.codes()).filteredOn("paper-font"::equals).hasSize(1);
  }

  @Test
  void aLicenceThatForbidsItIsKept() throws IOException {
    byte[] font = font('漢', '字');
    ByteBuffer.wrap(font).putShort(offset(font, 0x4f532f32) + 8, (short) 2);
    assertThat(site(CONFIG).file("fonts/eigene.ttf", font).build().told())
        .contains("doesn't allow parts of it to be embedded");
  }

  /** Wherever it is cut off, the build goes on. */
  @ParameterizedTest
  @CsvSource({"12", "300", "20000", "500000"})
  void aDamagedFontCostsOnlyItself(int length) throws IOException {
    byte[] part = Arrays.copyOf(font('漢', '字'), length);
    BuiltSite site = site(CONFIG).only("book").file("fonts/eigene.ttf", part).build();
    assertThat(site.codes()).contains("paper-font");
    assertThat(site.files()).containsKey("book.pdf");
  }

  private static byte[] book(byte[] font) {
    BuiltSite site = site(CONFIG).file("fonts/eigene.ttf", font).build();
    assertThat(site.told()).isEmpty();
    return Objects.requireNonNull(site.files().get("book.pdf"));
  }

  private static SiteTest site(String config) {
    return SiteTest.empty()
        .only("book", "pdf")
        .config(config)
        .note("a.md", NOTE)
        .file("bild.svg", SVG.getBytes(StandardCharsets.UTF_8));
  }

  /** Returns a font that has these letters, which look like others. */
  private static byte[] font(int... letters) throws IOException {
    byte[] model;
    try (InputStream in =
        Objects.requireNonNull(
            ProjectFontTest.class.getResourceAsStream(
                "/net/sf/jasperreports/fonts/dejavu/DejaVuSans.ttf"))) {
      model = in.readAllBytes();
    }
    int[] sorted = Arrays.stream(letters).sorted().toArray();
    ByteBuffer map = ByteBuffer.allocate(12 + 16 + 12 * sorted.length);
    map.putShort((short) 0).putShort((short) 1);
    map.putShort((short) 3).putShort((short) 10).putInt(12);
    map.putShort((short) 12).putShort((short) 0).putInt(map.capacity() - 12).putInt(0);
    map.putInt(sorted.length);
    for (int i = 0; i < sorted.length; i++) {
      map.putInt(sorted[i]).putInt(sorted[i]).putInt(36 + i);
    }
    byte[] font = Arrays.copyOf(model, model.length + map.capacity());
    map.flip().get(font, model.length, map.capacity());
    int entry = entry(font, 0x636d6170);
    ByteBuffer.wrap(font).putInt(entry + 8, model.length).putInt(entry + 12, map.capacity());
    return font;
  }

  private static int offset(byte[] font, int table) {
    return ByteBuffer.wrap(font).getInt(entry(font, table) + 8);
  }

  private static int entry(byte[] font, int table) {
    ByteBuffer file = ByteBuffer.wrap(font);
    for (int at = DIRECTORY; at < DIRECTORY + file.getShort(4) * ENTRY; at += ENTRY) {
      if (file.getInt(at) == table) {
        return at;
      }
    }
    throw new AssertionError("no such table");
  }

  @Test
  void aNotesWarningNamesAllItsScripts() {
    String told = SiteTest.empty().note("a.md", "# A\n\nשלום und مرحبا.\n").build().told();
    assertThat(told).contains("(Hebrew, Arabic)").containsOnlyOnce("script-on-paper");
  }
}
