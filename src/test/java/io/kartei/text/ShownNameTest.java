package io.kartei.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShownNameTest {
  @ParameterizedTest
  @CsvSource({
    "=> Redundanz,Redundanz",
    "--> a -> b,a → b",
    "Verlust => Sicherung,Verlust ⇒ Sicherung",
    "Sicherheit (*\uD83D\uDCAC),Sicherheit",
    "COUNT (*),COUNT (*)",
    "Zonen (intern),Zonen (intern)",
    "Preis (€ 5),Preis (€ 5)",
    "=>,⇒"
  })
  void aNameIsShownWithoutWhatOnlyItsPlaceExplains(String name, String shown) {
    assertThat(ShownName.of(name)).isEqualTo(shown);
  }
}
