package io.kartei.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a picture's words say besides what it shows. */
class SizedLabelTest {
  @Test
  void placeAndSizeAreNoWords() {
    assertThat(SizedLabel.of("Netzplan|center|60")).isEqualTo(new SizedLabel("Netzplan", "60"));
    assertThat(SizedLabel.of("|center|60x40")).isEqualTo(new SizedLabel("", "60"));
    assertThat(SizedLabel.of("Netzplan|left")).isEqualTo(new SizedLabel("Netzplan", null));
    assertThat(SizedLabel.ofLabel("60")).isEqualTo(new SizedLabel("", "60"));
  }

  @Test
  void aTextWithoutABarIsAllWords() {
    assertThat(SizedLabel.of("60")).isEqualTo(new SizedLabel("60", null));
    assertThat(SizedLabel.of("a | b")).isEqualTo(new SizedLabel("a | b", null));
  }
}
