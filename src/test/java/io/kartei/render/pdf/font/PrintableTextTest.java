package io.kartei.render.pdf.font;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintableTextTest {
  private final PrintableText printable = new PaperFonts().printable();

  @ParameterizedTest
  @CsvSource(
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "Größe – „so“ … 5 € ≤ ½,Größe – „so“ … 5 € ≤ ½",
        "📝❗ wichtig,✎! wichtig",
        "a → b ⇒ c ✓ ★ 😀,a → b ⇒ c ✓ ★ 😀",
        "✅ ja ❌ nein,✔ ja ✘ nein",
        "⚠️ Achtung,⚠ Achtung",
        "👩‍💻 tippt,[woman] tippt",
        "👍🏽,[thumbs up sign]",
        "🇩🇪,DE",
        "🇺🇸 englisch,' englisch'",
        "u\u0308ben 1️⃣,üben 1",
        "Привет Ελλάδα,Привет Ελλάδα",
        "Shalom (שלום רב) heißt,Shalom ([…]) heißt",
        "日本語 und 中文,[…] und […]",
        "日本語。 abc（ＡＢ）,[…]. abc(AB)"
      })
  void onlyWhatTheFontsCanDrawIsLeft(String author, String paper) {
    assertThat(printable.of(author)).isEqualTo(paper);
  }
}
