package io.kartei.address;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceSetTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a.png                        | a.png",
        "a.png 1x, b.png 2x           | a.png 1x, b.png 2x",
        "a.png,b.png                  | a.png,b.png",
        "a.png, b.png                 | a.png, b.png",
        "' ,a.png  640w ,b.png 1280w,'  | a.png 640w, b.png 1280w",
        "https://x.example/a,b.png 2x | https://x.example/a,b.png 2x",
        "''                           | ''",
        "' , '                        | ''"
      })
  void candidatesAreParted(String value, String again) {
    assertThat(SourceSet.of(SourceSet.of(value))).isEqualTo(again);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"a.png 1x, javascript:x 2x", "'a.png,\tdata:x 2x'"})
  void everyCandidateIsSeen(String value) {
    assertThat(SourceSet.of(value)).hasSize(2);
  }
}
