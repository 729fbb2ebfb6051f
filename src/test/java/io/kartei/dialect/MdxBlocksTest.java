package io.kartei.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import io.kartei.diagnostic.Diagnostic;
import io.kartei.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is between the tags of MDX is Markdown, wherever it stands. */
class MdxBlocksTest {
  private final List<Diagnostic> said = new ArrayList<>();

  @Test
  void contentMovesUnderItsTag() {
    assertLaidOut(
        """
        <Zustand tage={{a: {b: 1}}}
            id="x">
            | Art | Länge |
            |---|---|

            1. Ein Punkt
               mit Fortsetzung
        </Zustand>
        """,
        """

        | Art | Länge |
        |---|---|

        1. Ein Punkt
           mit Fortsetzung

        """);
    assertThat(said).hasSize(1);
    assertThat(said.get(0).code()).isEqualTo("left-out-syntax");
  }

  @Test
  void elementsOfHtmlHoldMarkdownBetweenEmptyLines() {
    assertLaidOut(
        """
        <details>
          <summary>Lösung</summary>
          **Glas**
        </details>
        Danach
        """,
        """
        <details>

        <summary>Lösung</summary>

        **Glas**

        </details>

        Danach
        """);
  }

  @Test
  void aTagWithoutContentEndsWithItsLine() {
    assertLaidOut(
        """
        <Zustand id="a" />
        1. Der **erste** Schritt
        <br />
        Text
        """,
        """

        1. Der **erste** Schritt
        <br />

        Text
        """);
  }

  @Test
  void contentOfOneLineIsMarkdownToo() {
    assertLaidOut("<dd>die [Nummer](a.md)</dd>\n", "<dd>\n\ndie [Nummer](a.md)\n\n</dd>\n\n");
  }

  @Test
  void fencesInListsKeepTheirShape() {
    assertLaidOut(
        """
        <Aufgabe>
          1. ```bash
             <Kein/>
             ```
          2. Zwei
        </Aufgabe>
        """,
        """

        1. ```bash
           <Kein/>
           ```
        2. Zwei

        """);
  }

  @Test
  void codeModulesAndUnpairedTagsStay() {
    String text =
        """
        ---
        a: <b>
        ---
        export const A = () => (
          <div>
            x
          </div>
        );

        ```jsx
        <A>
            b
        </A>
        ```

        <pre>
          <b>x</b>
            <i>y</i>
        </pre>

        a </div> <p> b
        """;
    assertLaidOut(text, text);
    assertThat(said).isEmpty();
  }

  @Test
  void addressesInCallsAreLiteral() {
    assertThat(
            MdxAddresses.quoted(
                    SourceText.of(
                        "a.mdx",
                        "<A src={useBaseUrl('/img/a.mp4')} b={require(\"./b.png\").default}"
                            + " c={f(x)} />"))
                .text())
        .isEqualTo("<A src=\"/img/a.mp4\" b=\"./b.png\" c={f(x)} />");
  }

  private void assertLaidOut(String written, String expected) {
    assertThat(MdxBlocks.laidOut(SourceText.of("a.mdx", written), said::add).text())
        .isEqualTo(expected);
  }
}
