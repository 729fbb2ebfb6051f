package io.kartei.render.pdf.line;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NarrowSpacesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "z.B. so | z._B. so",
        "(z. B. so) | (z._B. so)",
        "i.d.R. nicht, u. a. | i._d._R. nicht, u._a.",
        "nach § 5 und §§ 12 | nach §_5 und §§_12",
        "mit 10 GB, 5 % und 3 ms. | mit 10_GB, 5_% und 3_ms.",
        "10 GBit und 5 Server | 10 GBit und 5 Server",
        "Frage b. Antwort A. Ende | Frage b. Antwort A. Ende",
        "RFC a.b.example z.B.de | RFC a.b.example z.B.de",
        "Ende. A. Meier, S. 5 | Ende. A. Meier, S. 5"
      })
  void spacesThatNoLineEndsAtAreNarrow(String text, String expected) {
    assertThat(NarrowSpaces.set(text, true).replace('\u202f', '_')).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"e.g. so", "i. e. so"})
  void abbreviationsOfOtherLanguagesStayAsTheyAre(String text) {
    assertThat(NarrowSpaces.set(text, false)).isEqualTo(text);
  }
}
