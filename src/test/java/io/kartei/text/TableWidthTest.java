package io.kartei.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableWidthTest {

  @Test
  void aTableOfManyShortColumnsFits() {
    assertThat(TableWidth.isWide(List.of(List.of("A", "B", "C", "A und B", "A oder B")))).isFalse();
  }

  @Test
  void threeColumnsOnlyGetHigher() {
    String sentence = "ein ganzer Satz, der mehrere Zeilen füllt";
    assertThat(TableWidth.isWide(List.of(List.of(sentence, sentence, sentence)))).isFalse();
    assertThat(TableWidth.isWide(List.of(List.of(sentence, sentence, sentence, sentence))))
        .isTrue();
  }

  @Test
  void whatIsWideMayStandInAnyRow() {
    List<String> head = List.of("", "A", "B", "C");
    assertThat(TableWidth.isWide(List.of(head, head))).isFalse();
    assertThat(
            TableWidth.isWide(
                List.of(head, List.of("Isolation", "gemeinsam", "gemeinsam", "getrennt", "neu"))))
        .isTrue();
  }

  @Test
  void aRepeatedLabelIsCutBetweenSigns() {
    assertThat(TableWidth.label(" Kosten ")).isEqualTo("Kosten");
    String long60 = "😀".repeat(70);
    assertThat(TableWidth.label(long60)).endsWith("😀…").hasSizeLessThanOrEqualTo(61);
  }
}
