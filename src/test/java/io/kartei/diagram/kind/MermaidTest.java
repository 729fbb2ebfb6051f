package io.kartei.diagram.kind;

import static org.assertj.core.api.Assertions.assertThat;

import io.kartei.diagram.mermaid.scan.Problem;
import io.kartei.diagram.svg.SvgWriter;
import org.junit.jupiter.api.Test;

/** What a program gets that draws diagrams and needs nothing else. */
class MermaidTest {
  @Test
  void aPictureHasItsNameAndIsDescribed() {
    Mermaid.Picture picture = Mermaid.draw("flowchart LR\n a[Quelle] --> b[Ziel]");
    assertThat(picture.svg()).contains("<svg").contains(">Quelle<").contains("</svg>");
    assertThat(picture.name()).isEqualTo("Flowchart");
    assertThat(picture.description()).isEqualTo("Quelle leads to Ziel.");
    assertThat(picture.problems()).isEmpty();
  }

  @Test
  void aDirectiveMayHaveSeveralLines() {
    String source = "%% so\n%%{init: { 'theme': 'base',\n  'gitGraph': {} } }%%\n pie\n \"a\" : 1";
    assertThat(Mermaid.draw(source).svg()).isNotNull();
  }

  @Test
  void languageAndPaperAreChosen() {
    String source = "pie\n title Zeit\n \"Schlaf\" : 1";
    Mermaid.Picture dark = Mermaid.draw(source, "de", SvgWriter.Shade.DARK);
    assertThat(dark.name()).isEqualTo("Zeit");
    assertThat(dark.description()).isEqualTo("Der einzige Anteil ist Schlaf mit 100 %.");
    assertThat(dark.svg()).isNotEqualTo(Mermaid.draw(source).svg());
  }

  @Test
  void whatCannotBeDrawnHasAReason() {
    Mermaid.Picture picture = Mermaid.draw("pie\n \"a\" : many");
    assertThat(picture.svg()).isNull();
    assertThat(picture.problems()).extracting(Problem::kind).contains(Problem.Kind.SYNTAX);
    Mermaid.Picture unknown = Mermaid.draw("journey\n title x");
    assertThat(unknown.svg()).isNull();
    assertThat(unknown.problems()).isNotEmpty();
  }
}
