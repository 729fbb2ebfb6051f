package io.kartei.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class PhraseTest {
  @Test
  void isPutIntoWordsInALanguage() {
    Phrase phrase = Phrase.of("did-you-mean", "dns.md");
    assertThat(phrase.in("de")).isEqualTo("meintest du „dns.md“?");
    assertThat(phrase.in("en")).isEqualTo(phrase.english()).isEqualTo("did you mean \"dns.md\"?");
  }

  @Test
  void anyOtherLanguageIsEnglish() {
    assertThat(Phrase.of("severity.warning").in("fr")).isEqualTo("warning");
  }

  @Test
  void phrasesAndListsWithinItAreInTheSameLanguage() {
    Phrase within = Phrase.of("severity.error");
    Phrase phrase = Phrase.of("did-you-mean", List.of(within, "x"));
    assertThat(phrase.in("de")).isEqualTo("meintest du „Fehler, x“?");
  }

  @Test
  void whatAuthorsWroteIsNoPattern() {
    String written = "{0} isn't {1,choice,0#x} '";
    assertThat(Phrase.of("did-you-mean", written).english())
        .isEqualTo("did you mean \"" + written + "\"?");
    assertThat(Phrase.verbatim(written).in("de")).isEqualTo(written);
  }

  @Test
  void aKeyWithoutWordsIsRefusedWhereItIsUsed() {
    assertThatThrownBy(() -> Phrase.of("no-such-key"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no-such-key");
  }
}
