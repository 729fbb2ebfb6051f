package io.kartei.language.hyphen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HyphenatorTest {
  private static String parted(String language, String text) {
    return Objects.requireNonNull(Hyphenator.of(language, Set::of))
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
    assertThat(Hyphenator.of("fr", Set::of)).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "Ressourcenauslastung,Ressourcen|auslastung",
    "Datensicherungsverfahren,Daten|sicherungs|verfahren",
    "Administrationsoberfläche,Admi|nis|tra|ti|ons|oberfläche",
    "Lastverteilung,Last|ver|tei|lung"
  })
  void compoundsArePartedAtTheirJointsFirst(String word, String expected) {
    Set<String> words = new HashSet<>();
    Hyphenator.words(
        "Die Auslastung der Daten, ihre Sicherung und ein Verfahren mit Oberfläche", words);
    assertThat(
            Objects.requireNonNull(Hyphenator.of("de", () -> words))
                .hyphenate(word, 7)
                .replace('\u00ad', '|'))
        .isEqualTo(expected);
  }
}
