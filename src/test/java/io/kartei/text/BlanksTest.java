package io.kartei.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlanksTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "a",
        "a b",
        " a  b ",
        "a\n\tb",
        "\u2003a \u2003 b\u2003",
        "a\u00a0 \u00a0b",
        "a\r\n"
      })
  void isWhatTheExpressionSays(String text) {
    assertThat(Blanks.single(text)).isEqualTo(text.strip().replaceAll("\\s+", " "));
  }
}
