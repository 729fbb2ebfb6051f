package io.kartei.serve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PreviewPageTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "default-src 'none'                      | default-src 'none'; connect-src 'self'",
        "connect-src 'none'; img-src *           | connect-src 'self'; img-src *",
        "connect-src https://a.example           | connect-src 'self' https://a.example",
        "img-src 'self'; connect-src 'self'      | img-src 'self'; connect-src 'self'",
        "x-connect-src 'none'                    | x-connect-src 'none'; connect-src 'self'",
      })
  void aPolicyLetsThePageHearOfChangesAndNothingElse(String policy, String loosened) {
    String head = "<head><meta http-equiv=\"Content-Security-Policy\" content=\"%s\"></head>";
    PreviewPage.Shown shown = new PreviewPage.Shown("s-1", "v-1", "en");
    assertThat(PreviewPage.decorate(head.formatted(policy), "/-kartei/", shown))
        .startsWith(head.formatted(loosened).replace("</head>", ""))
        .contains("data-site=\"s-1\"", "data-page=\"v-1\"")
        .endsWith("></script></head>");
  }
}
