package io.kartei.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CompoundsTest {
  private static Compounds of(String... words) {
    return new Compounds(List.of(words), new StopWords());
  }

  @Test
  void bothPartsAreWordsOfTheSite() {
    assertThat(of("netzwerk", "virtualisierung").parts("netzwerkvirtualisierung"))
        .containsExactly("netzwerk", "virtualisierung");
  }

  @Test
  void lettersBetweenThePartsBelongToNeither() {
    assertThat(of("schaden", "szenarien").parts("schadensszenarien"))
        .containsExactly("schaden", "szenarien");
    assertThat(of("generation", "prinzip").parts("generationenprinzip"))
        .containsExactly("generation", "prinzip");
  }

  @Test
  void anotherFormOfAPartIsEnough() {
    assertThat(of("adressen", "vergaben").parts("adressvergabe"))
        .containsExactly("adress", "vergabe");
  }

  @Test
  void partsThatAreCompoundsHavePartsOfTheirOwn() {
    assertThat(
            of("netzwerkvirtualisierung", "netzwerk", "virtualisierung", "konzept")
                .parts("netzwerkvirtualisierungskonzept"))
        .contains("konzept", "netzwerk", "virtualisierung");
  }

  @Test
  void theOtherPartOfAKnownOneIsTakenForAWord() {
    assertThat(of("dauer").parts("amortisationsdauer")).containsExactly("amortisation", "dauer");
    assertThat(of("wasserfall").parts("wasserfallmodell")).containsExactly("wasserfall", "modell");
  }

  @Test
  void aWordIsNoCompoundOfItsBeginningAndAnEnding() {
    assertThat(of("wirtschaft").parts("wirtschaftlich")).isEmpty();
    assertThat(of("sicher", "heit").parts("sicherheit")).isEmpty();
    assertThat(of("virtual").parts("virtualisierung")).isEmpty();
    assertThat(of("virtual").parts("virtualization")).isEmpty();
  }

  @Test
  void codeAndLongStringsAreNoCompounds() {
    assertThat(of("server", "client").parts("server/client")).isEmpty();
    assertThat(of("server").parts("server".repeat(20))).isEmpty();
  }
}
