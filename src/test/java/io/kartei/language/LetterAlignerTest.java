package io.kartei.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.kartei.language.LetterAligner.Fit;
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
    "KBG,Keller (mit Rost) bei Graz",
    "COPA,Children’s Online Post Act",
    "MBC,Moore's Box Count"
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
    "AUTO,Automobil",
    "PBD,PPBD"
  })
  void theyDoNot(String acronym, String words) {
    assertThat(in(words).agrees(acronym)).isFalse();
  }

  @Test
  void aClauseIsSaidOfTheWordsBeforeIt() {
    assertThat(in("Kleiner Laubbaum, um bunte Kisten zu zeigen").find("KLB", Fit.HEAD))
        .extracting(Text::written)
        .isEqualTo("Kleiner Laubbaum");
    assertThat(in("Kleiner Laubbaum,").find("KLB", Fit.HEAD)).isNotNull();
    assertThat(in("Compressed Image, which moves").find("CIM", Fit.HEAD))
        .extracting(Text::written)
        .isEqualTo("Compressed Image");
    assertThat(in("Baut Alles Lieber, Bitte").find("BALB", Fit.HEAD))
        .extracting(Text::written)
        .isEqualTo("Baut Alles Lieber, Bitte");
  }

  @Test
  void anApostrophePartsNoWord() {
    assertThat(in("You Don't Lift Boxes").find("YDLB", Fit.WHOLE)).isNotNull();
    assertThat(in("You Don't").find("YD", Fit.HEAD))
        .extracting(Text::written)
        .isEqualTo("You Don't");
  }

  @Test
  void asFewWordsAsCanBeAreMeant() {
    assertThat(in("das Siebte Simple Mail Protocol").find("SMP", Fit.TAIL))
        .extracting(Text::written)
        .isEqualTo("Simple Mail Protocol");
    assertThat(in("Simple Mail Protocol und mehr, viel mehr").find("SMP", Fit.HEAD))
        .extracting(Text::written)
        .isEqualTo("Simple Mail Protocol");
    assertThat(in("eine Simple Box").find("SMP", Fit.TAIL)).isNull();
    assertThat(in("eine Simple Box").find("SMP", Fit.HEAD)).isNull();
  }

  @Test
  void beginningsOfWordsAreReadBeforePartsOfOne() {
    assertThat(in("große Datenbank Bibliothek").find("DB", Fit.TAIL))
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
