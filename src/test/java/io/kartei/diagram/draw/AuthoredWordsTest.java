package io.kartei.diagram.draw;

import static org.assertj.core.api.Assertions.assertThat;

import io.kartei.diagram.DiagramGraph;
import io.kartei.diagram.drawing.Mark;
import io.kartei.diagram.element.Colour;
import io.kartei.diagram.element.Label;
import io.kartei.diagram.kind.DrawnDiagram;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words are drawn as their author wrote and coloured them. */
class AuthoredWordsTest {
  private static List<Mark.Text> words(String source) {
    return Objects.requireNonNull(DrawnDiagram.of(source).drawing()).marks().stream()
        .flatMap(AuthoredWordsTest::texts)
        .toList();
  }

  private static Stream<Mark.Text> texts(Mark mark) {
    if (mark instanceof Mark.Group group) {
      return group.marks().stream().flatMap(AuthoredWordsTest::texts);
    }
    return mark instanceof Mark.Text text ? Stream.of(text) : Stream.empty();
  }

  /**
   * A colour too pale for its ground is darkened or lightened, not exchanged for black or white.
   */
  @ParameterizedTest
  @CsvSource({"#ffcccc, #ff0000", "#ccffcc, #00cc00", "#400000, #aa2222"})
  void aColourThatIsHardToReadKeepsItsHue(String fill, String colour) {
    String source = "flowchart LR\n a[Wort]\n style a fill:%s,color:%s".formatted(fill, colour);
    Colour shown =
        Objects.requireNonNull(words(source).get(0).paint().fill(), "the fill of words").light();
    int most = Math.max(shown.red(), Math.max(shown.green(), shown.blue()));
    int least = Math.min(shown.red(), Math.min(shown.green(), shown.blue()));
    assertThat(most - least).isGreaterThan(40);
    int ground = Integer.parseInt(fill.substring(1), 16);
    assertThat(shown.contrast(new Colour(ground >> 16, ground >> 8 & 255, ground & 255)))
        .isGreaterThanOrEqualTo(4.5);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      value = {
        "Wurzel/  a[Wort auf/  zwei Zeilen]/    b ¦ Wurzel, Wort auf zwei Zeilen, b",
        "Wurzel/  a[`**Wort** auf/  zwei Zeilen`]/    b ¦ Wurzel, Wort auf zwei Zeilen, b",
        "Wurzel/  a((\"Wort auf/  zwei Zeilen\"))/  b ¦ Wurzel, Wort auf zwei Zeilen, b",
        "Wurzel/  a[offen/  b(zu)/  c ¦ Wurzel, a[offen, zu, c",
      })
  void aTextOfAMindmapMayGoOnInTheNextLine(String map, String nodes) {
    DrawnDiagram drawn = DrawnDiagram.of("mindmap\n  " + map.replace('/', '\n'));
    assertThat(Objects.requireNonNull(drawn.diagram()).graph().nodes())
        .extracting(DiagramGraph.Node::label)
        .containsExactly(nodes.split(", "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      value = {
        "*Text* **nummer** PK \"***Nur*** eine\" ¦ Text:i nummer:b PK Nur:bi  eine:",
        "int _alter_ ¦ int: alter:i",
        "int last*Name* ¦ int: last: Name:i",
        "int _id_kunde ¦ int: _id_kunde:",
        "int *nummer ¦ int: nummer:b PK",
        "List~b~~~ liste ¦ List<b>: liste:",
      })
  void wordsOfAttributesAreMarkdown(String attribute, String shown) {
    List<String> spans =
        words("erDiagram\n A {\n " + attribute + "\n }").stream()
            .flatMap(text -> text.spans().stream())
            .map(s -> s.text() + (s.text().equals("PK") ? "" : ":" + bold(s) + italic(s)))
            .filter(text -> !text.equals("A:b"))
            .toList();
    assertThat(String.join(" ", spans)).isEqualTo(shown);
  }

  /** The key of an entity is underlined, and what is struck out no longer holds. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      value = {
        "flowchart LR/ a((<u>Nummer</u>)) ¦ Nummer:UNDERLINE",
        "flowchart LR/ a[\"eine <ins>lange, lange, lange, lange Zeile mit vielen Worten</ins>"
            + " darin\"] ¦ eine:NONE lange, lange, lange, lange:UNDERLINE Zeile mit vielen"
            + " Worten:UNDERLINE darin:NONE",
        "flowchart LR/ a -->|<b>neu <s>alt</s></b>| b ¦ a:NONE b:NONE neu:NONE alt:LINE_THROUGH",
        "sequenceDiagram/ Note over A: <del>alt</del> neu ¦ A:NONE alt:LINE_THROUGH neu:NONE",
        "classDiagram/ class A {/ zahl$/ wert/ } ¦ A:NONE zahl:UNDERLINE wert:NONE",
      })
  void aLineUnderOrThroughWordsIsKept(String source, String shown) {
    assertThat(
            words(source.replace('/', '\n').replace("<\n", "</")).stream()
                .flatMap(text -> text.spans().stream())
                .map(span -> span.text().strip() + ":" + span.decoration()))
        .containsExactlyInAnyOrder(shown.split("(?<=[A-Z]{4}) "));
  }

  private static String bold(Label.Span span) {
    return span.bold() ? "b" : "";
  }

  private static String italic(Label.Span span) {
    return span.italic() ? "i" : "";
  }
}
