package io.kartei.diagram.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.kartei.diagram.element.Label;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where words in a drawing are broken. */
class TextMeasureTest {
  private static final double SIZE = 15;

  private static List<String> wrapped(String text, double width) {
    Label label = new Label(List.of(new Label.Line(List.of(new Label.Span(text, false, false)))));
    return TextMeasure.bundled().wrap(label, SIZE, width).lines().stream()
        .map(line -> line.spans().stream().map(Label.Span::text).collect(Collectors.joining()))
        .map(String::strip)
        .toList();
  }

  @Test
  void linesEndBetweenWords() {
    assertThat(wrapped("ein Wort nach dem anderen", 80))
        .containsExactly("ein Wort", "nach dem", "anderen");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Telekommunikationsdienstegesetz?",
        "Telekommunikationsdienstegesetze",
        "Verfügbarkeitsanforderung",
        "Unterbrechungsfreie/Stromversorgungsanlage"
      })
  void aWordThatIsTooLongLeavesNoSingleLetter(String word) {
    for (int width = 60; width < 260; width++) {
      List<String> lines = wrapped(word, width);
      assertThat(String.join("", lines)).isEqualTo(word);
      assertThat(lines).as("%d px", width).allMatch(line -> line.length() >= 3);
    }
  }

  @Test
  void raisedCharactersAreNarrow() {
    TextMeasure measure = TextMeasure.bundled();
    assertThat(measure.width("⁽²⁾ᵀ", SIZE, false)).isLessThan(measure.width("漢字漢字", SIZE, false));
  }
}
