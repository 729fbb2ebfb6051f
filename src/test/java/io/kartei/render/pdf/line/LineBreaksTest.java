package io.kartei.render.pdf.line;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineBreaksTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "z.B.",
        "--dport",
        "-A",
        "km/h",
        "TCP/IP",
        "E-Mail",
        "10-20",
        "192.168.0.1/24",
        "Typ-2",
        "(native)",
        "„so“",
        "2001:db8::1/64",
        "/dev/sda",
        "12,5",
        "A→B"
      })
  void staysWhole(String word) {
    assertThat(LineBreaks.words(word)).containsExactly(word);
  }

  @Test
  void aNumberIsNeverPartedFromItsUnit() {
    assertThat(LineBreaks.words("mit je 450 W, 99,5 %) und 4 Servern"))
        .containsExactly("mit ", "je ", "450 W, ", "99,5 %) ", "und ", "4 ", "Servern");
  }

  @Test
  void aLineEndsBehindBlanksHyphensAndSlashes() {
    assertThat(LineBreaks.words("Er ersetzt/verdrängt  die Host-Kernel-Schicht"))
        .containsExactly("Er ", "ersetzt/", "verdrängt  ", "die ", "Host-", "Kernel-", "Schicht");
  }

  @Test
  void anAddressIsPartedBehindItsMarks() {
    assertThat(LineBreaks.words("https://example.org/bilder/netz_plan.png"))
        .containsExactly("https://example.", "org/", "bilder/", "netz_", "plan.", "png");
  }

  @Test
  void aPathIsPartedBehindItsFolders() {
    assertThat(LineBreaks.words("C:\\Windows\\System32\\drivers\\hosts)"))
        .containsExactly("C:\\Windows\\", "System32\\", "drivers\\", "hosts)");
    assertThat(LineBreaks.words("C:\\Windows")).hasSize(1);
  }

  @Test
  void writingWithoutBlanksIsPartedToo() {
    assertThat(LineBreaks.words("網路安全。")).containsExactly("網", "路", "安", "全。");
  }

  @Test
  void nothingGetsLost() {
    String text = " a\u00adb \t c\u200bd-\n/ \u00a0x-";
    assertThat(String.join("", LineBreaks.words(text))).isEqualTo(text);
  }
}
