package io.kartei.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetterAlignerTest {

  private static LetterAligner in(String text) {
    return new LetterAligner(Lexicon.standard().text(text));
  }

  @ParameterizedTest
  @CsvSource({
    "SMP,Simple Mail Protocol",
    "BvP,Brief vom Papst",
    "BSA,Briefsendungsabholung",
    "KaS,Korb-am-Seil-Verfahren",
    "WiM,WortInnenMitte",
    "EB2,Electric Blue Box",
    "2WA,Zwei-Wege-Abgleich",
    "XB,Extreme Boxing",
    "VoP,Verein ohne Präsidium der Stadt",
    "PKs,Post Karten",
    "KBG,Keller (mit Rost) bei Graz"
  })
  void lettersStandForWords(String acronym, String words) {
    assertThat(in(words).agrees(acronym)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "SMP,Simple Box",
    "SMP,Simple Mail Protocol Server",
    "V2,Version 2",
    "ABC,ABC-1-2020",
    "NaBr,Natriumbromid",
    "AUTO,Automobil"
  })
  void theyDoNot(String acronym, String words) {
    assertThat(in(words).agrees(acronym)).isFalse();
  }

  @Test
  void asFewWordsAsCanBeAreMeant() {
    assertThat(in("das Siebte Simple Mail Protocol").tail("SMP"))
        .extracting(Text::written)
        .isEqualTo("Simple Mail Protocol");
    assertThat(in("Simple Mail Protocol und mehr, viel mehr").head("SMP"))
        .extracting(Text::written)
        .isEqualTo("Simple Mail Protocol");
    assertThat(in("eine Simple Box").tail("SMP")).isNull();
    assertThat(in("eine Simple Box").head("SMP")).isNull();
  }

  @Test
  void beginningsOfWordsAreReadBeforePartsOfOne() {
    assertThat(in("große Datenbank Bibliothek").tail("DB"))
        .extracting(Text::written)
        .isEqualTo("Datenbank Bibliothek");
  }

  @Test
  void whatCanBeReadOffTheWordsIsPlain() {
    assertThat(in("Simple Mail Protocol").isPlain("SMP")).isTrue();
    assertThat(in("Simple, Mail, Protocol Server").isPlain("SMP")).isTrue();
    assertThat(in("Extreme Boxing").isPlain("XB")).isFalse();
    assertThat(in("Briefsendungsabholung").isPlain("BSA")).isFalse();
  }
}
