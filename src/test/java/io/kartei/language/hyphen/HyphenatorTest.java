package io.kartei.language.hyphen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HyphenatorTest {
  private static String parted(String language, String text) {
    return Objects.requireNonNull(Hyphenator.of(language))
        .hyphenate(text, 7)
        .replace('\u00ad', '|');
  }

  @ParameterizedTest
  @CsvSource({
    "Ressourcenauslastung,Res|sour|cen|aus|las|tung",
    "Wiederherstellung,Wie|der|her|stel|lung",
    "Konfigurationsmanagement,Kon|fi|gu|ra|ti|ons|ma|nage|ment",
    "Sicherungssysteme,Siche|rungs|sys|teme",
    "DHCP-Verwaltung,DHCP-Ver|wal|tung",
    "(Verfügbarkeit).,(Ver|füg|bar|keit)."
  })
  void germanWordsArePartedBySyllables(String word, String expected) {
    assertThat(parted("de-AT", word)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "hyphenation,hyphen|ation",
    "configuration,con|fig|u|ra|tion",
    "associates,asso|ciates",
    "projects,projects"
  })
  void englishWordsArePartedByTheirOwnPatterns(String word, String expected) {
    assertThat(parted("en", word)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PostgreSQL",
        "VIRTUALISIERUNG",
        "https://verwaltung.example",
        "verwaltung@example.org",
        "systemverwaltung.conf",
        "Release2024planung",
        "kurz"
      })
  void namesAddressesAndNumbersStayWhole(String word) {
    assertThat(parted("de", word)).isEqualTo(word);
  }

  @Test
  void thereIsNoneForALanguageWithoutPatterns() {
    assertThat(Hyphenator.of("fr")).isNull();
  }
}
