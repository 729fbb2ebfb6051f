package io.kartei.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedSignsTest {
  @ParameterizedTest
  @CsvSource({
    "a => b,a ⇒ b",
    "a --> b,a → b",
    "a <-> b,a ↔ b",
    "x<-5,x<-5",
    "a <- b,a ← b",
    "n>=2,n≥2",
    "a <=> b,a ⇔ b",
    "a === b,a === b",
    "a !== b,a !== b",
    "a ->> b,a ->> b",
    "<!-- x -->,<!-- x →",
    "--verbose,--verbose",
    "1=2,1=2",
    "=>,⇒"
  })
  void whatIsTypedIsSetAsWhatIsMeant(String typed, String set) {
    assertThat(TypedSigns.set(typed)).isEqualTo(set);
  }
}
