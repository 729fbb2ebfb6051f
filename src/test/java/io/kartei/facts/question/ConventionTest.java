package io.kartei.facts.question;

import static org.assertj.core.api.Assertions.assertThat;

import io.kartei.messages.Messages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConventionTest {

  @ParameterizedTest
  @EnumSource(Convention.class)
  void eachSaysWhyInBothLanguages(Convention convention) {
    assertThat(Messages.forLanguage("de").get(convention.reason())).isNotBlank();
    assertThat(Messages.forLanguage("en").get(convention.reason())).isNotBlank();
  }
}
