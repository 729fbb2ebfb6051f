package io.kartei.study.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.kartei.config.CardSource;
import org.junit.jupiter.api.Test;

class CardSourcesTest {

  @Test
  void everySwitchHasAnExtractorAndEveryExtractorASwitch() {
    assertThat(
            CardSources.ALL.stream().flatMap(extractor -> extractor.sources().stream()).distinct())
        .containsExactlyInAnyOrderElementsOf(CardSource.all());
    assertThat(CardSources.ALL).noneMatch(extractor -> extractor.sources().isEmpty());
  }
}
