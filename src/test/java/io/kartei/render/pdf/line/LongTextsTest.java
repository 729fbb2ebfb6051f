package io.kartei.render.pdf.line;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LongTextsTest {
  @ParameterizedTest
  @ValueSource(strings = {"ein Wort ", "Wort", "\u6f22\u5b57", "\uD83D\uDE00", "a-b/c "})
  void aLongTextIsPartedAndStaysTheSame(String piece) {
    String text = "<" + piece.repeat(900) + ">";
    Document document = Jsoup.parse("<p>kurz</p><p></p>");
    document.select("p").get(1).appendText(text);
    LongTexts.part(document);
    assertThat(document.select("p").get(0).html()).isEqualTo("kurz");
    assertThat(document.select("p").get(1).wholeText()).isEqualTo(text);
    assertThat(document.select("p > span"))
        .hasSizeGreaterThan(1)
        .allSatisfy(
            span -> {
              assertThat(span.wholeText().length()).isBetween(1, 1000);
              assertThat(Character.isLowSurrogate(span.wholeText().charAt(0))).isFalse();
            });
  }
}
