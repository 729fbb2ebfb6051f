package io.kartei.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AcronymTest {

  @ParameterizedTest
  @CsvSource({
    "DNS,DNS",
    "VMs,VM",
    "IPv6,IPv6",
    "TCP/IP,TCP/IP",
    "U.S.A.,U.S.A.",
    "2FA,2FA",
    "R&D,R&D"
  })
  void isAWordWithCapitals(String word, String acronym) {
    assertThat(Acronym.of(word)).isEqualTo(acronym);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Haus",
        "x",
        "A",
        "16GB",
        "1.5kB/s",
        "100Mbits",
        "kurz",
        "ABCDEFGHIJKLM",
        "A B",
        ".NET"
      })
  void isNothingElse(String word) {
    assertThat(Acronym.of(word)).isNull();
  }

  @Test
  void standsInATextWithItsParts() {
    Text text =
        Lexicon.standard().text("Das OSI-Referenzmodell, BIOS/UEFI und (DNS). Eine C-Datei.");
    assertThat(Acronym.in(text))
        .extracting(
            a -> text.string().substring(a.start(), a.end()),
            Acronym::whole,
            a -> a.parts().toString())
        .containsExactly(
            tuple("OSI-Referenzmodell", null, "[OSI]"),
            tuple("BIOS/UEFI", "BIOS/UEFI", "[BIOS, UEFI]"),
            tuple("DNS", "DNS", "[]"),
            tuple("C-Datei", "C-Datei", "[]"));
  }

  @Test
  void hasLettersWithoutSignsAndPlural() {
    assertThat(Acronym.letters("TCP/IP")).isEqualTo("tcpip");
    assertThat(Acronym.letters("VMs")).isEqualTo("vm");
  }
}
