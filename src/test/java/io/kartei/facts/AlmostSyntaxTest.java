package io.kartei.facts;

import static org.assertj.core.api.Assertions.assertThat;

import io.kartei.config.SiteConfig.HtmlMode;
import io.kartei.diagnostic.Diagnostic;
import io.kartei.diagnostic.DiagnosticView;
import io.kartei.source.SourceText;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is one sign away from syntax is told, with what was meant; what only looks so isn't. */
class AlmostSyntaxTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '§',
      value = {
        "#Das OSI-Modell                § near-miss 3:1      § write # Das OSI-Modell",
        "| a | b |~| 1 | 2 |            § ragged-table 3:1   § write | --- | --- | below",
        "> | a | b |~> | 1 | 2 |        § ragged-table 3:3   § write | --- | --- | below",
        "Siehe [x](my file.md).         § near-miss 3:7      § write [x](<my file.md>)",
        "- ![b](ein bild.png)           § near-miss 3:3      § write ![b](<ein bild.png>)",
        "Siehe **[t] (x.md#a)**         § near-miss 3:9      § write [t](x.md#a)",
        "> [!WARNNG] Achtung~> Text     § near-miss 3:1      § did you mean \"warning\"?",
        "```mermaind~a-->b~```          § near-miss 3:1      § did you mean \"mermaid\"?",
        "```js~a~~Ende                  § unclosed 3:1       § write ``` on a line",
        "Text~~```                      § unclosed 5:1       § remove it, or write",
        "> ~~~~~~js~> a~~Text           § unclosed 3:3       § each line up to there",
        "> ```js~a~> ```~~Text          § unclosed 3:3       § each line up to there",
        "$$~a = b~~Ende                 § unclosed 3:1       § write $$",
        "> **📝❗**                     § exam-reference 3:3 § AP2 Winter 2023",
        "> Text~> **📝❗**              § exam-reference 4:3 § AP2 Winter 2023",
      })
  void isTold(String text, String place, String hint) {
    String note = text.replace("~~~~~~", "\u0001").replace('~', '\n').replace("\u0001", "~~~");
    List<DiagnosticView> told = told("# Titel\n\n" + note + "\n");
    assertThat(told).hasSize(1);
    DiagnosticView first = told.get(0);
    assertThat(first.code() + " " + first.line() + ":" + first.column()).isEqualTo(place);
    assertThat(first.severity()).isEqualTo("warning");
    assertThat(first.hint()).contains(hint);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "#netzwerk",
        "#Netzwerk #AP2",
        "#todo den Server einrichten.",
        "#Wichtig: das kommt dran.",
        "#1 ist der Router",
        "#####",
        "`##Ablauf`",
        "    ##Ablauf",
        "| a | b |",
        "|x| = 3~|y| = 4",
        "| a | b |~| 1 | 2 | 3 |",
        "[x](siehe unten)",
        "[1] (z. B. im Büro)",
        "[Quelle] (2023)",
        "`[x](my file.md)`",
        "[x](<my file.md>)",
        "[x](file.md \"my file.md\")",
        "> [!eigenes] Titel",
        "> [!tipp] Titel",
        "> [!note] Titel",
        "```java~class A {}~```",
        "```mermaid~graph TD~a-->b~```",
        "````~```~````",
        "$$~a = b~$$",
        "Preise: $$ teuer, $ billig",
        "`$$`",
        "> **📝** Notiz: üben",
        "> **📝❗** FiSi AP2 Analyse Sommer 2022 Aufgabe 1",
        "> **📝❗**~> FiSi AP2 Analyse Sommer 2022 Aufgabe 1",
      })
  void isNone(String text) {
    assertThat(told("# Titel\n\n" + text.replace('~', '\n') + "\n")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'#Netze\n\nText\n', info",
    "'#netze\n\nText\n', ''",
    "'Text\n\n#Netze\n', ''",
    "'#Netze\n\n# Titel\n', ''"
  })
  void aTagWhereTheTitleWouldBeIsAnInfo(String note, String severity) {
    assertThat(told(note).stream().map(DiagnosticView::severity).toList())
        .isEqualTo(severity.isEmpty() ? List.of() : List.of(severity));
  }

  private static List<DiagnosticView> told(String note) {
    SourceText text = SourceText.of("note.md", note);
    List<Diagnostic> told = new NoteReader(HtmlMode.FILTERED).read(text).diagnostics();
    return told.stream().map(d -> DiagnosticView.of(d, path -> text)).toList();
  }
}
