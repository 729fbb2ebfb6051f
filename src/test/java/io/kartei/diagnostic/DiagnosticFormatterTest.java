package io.kartei.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import io.kartei.messages.Phrase;
import io.kartei.source.SourceSpan;
import io.kartei.source.SourceText;
import io.kartei.source.Sources;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiagnosticFormatterTest {
  private static final String PATH = "dienste/dhcp.md";

  @Test
  void showsPlaceExcerptAndHint() {
    String text = "# DHCP\n\nSiehe [DNS](dns.md) zuerst.\n";
    Diagnostic broken =
        mark(
                said(Severity.WARNING, "broken-link", "the file \"dns.md\" doesn't exist"),
                text,
                "[DNS](dns.md)")
            .hint(Phrase.verbatim("did you mean \"dienste/dns.md\"?"));

    assertThat(show(text, broken))
        .isEqualTo(
            """
            warning[broken-link] dienste/dhcp.md:3:7: the file "dns.md" doesn't exist
              3 | Siehe [DNS](dns.md) zuerst.
                |       ^^^^^^^^^^^^^
              hint: did you mean "dienste/dns.md"?

            """);
  }

  @Test
  void saysWhatItCanWithoutAPlace() {
    var whole =
        said(Severity.ERROR, "unreadable-file", "this file cannot be read").at("img/x.md", null);
    var unknownFile =
        said(Severity.WARNING, "odd", "something is odd").at("gone.md", new SourceSpan(4, 5));
    var nowhere =
        said(Severity.ERROR, "no-content", "there is no content folder")
            .hint(Phrase.verbatim("make one"));

    assertThat(show("", whole, unknownFile, nowhere))
        .isEqualTo(
            """
            error[unreadable-file] img/x.md: this file cannot be read

            warning[odd] gone.md: something is odd

            error[no-content]: there is no content folder
              hint: make one

            """);
  }

  @Test
  void keepsTabsSoThatTheCaretStandsRight() {
    String text = "\t-\t[x](y)\tz\n";
    assertThat(show(text, mark(said(Severity.WARNING, "a", "b"), text, "[x](y)")))
        .isEqualTo(
            """
            warning[a] dienste/dhcp.md:1:4: b
              1 | \t-\t[x](y)\tz
                | \t \t^^^^^^

            """);
  }

  @ParameterizedTest
  @CsvSource({
    // before the mark, the columns it takes
    "ab, 2",
    "📝❗, 4",
    "⚠️, 2",
    "網路, 4",
    "a\u0308o\u0308, 2",
    "👩‍👩‍👧, 2",
    "👍🏽, 2",
    "🇩🇪, 2",
    "한국, 4",
    "𝒳, 1",
    "ﬀ, 1"
  })
  void countsColumnsAsATerminalDoes(String before, int columns) {
    String text = before + "X";
    assertThat(
            show(text, mark(said(Severity.WARNING, "a", "b"), text, "X"))
                .lines()
                .skip(2)
                .findFirst())
        .hasValue("    | " + " ".repeat(columns) + "^");
  }

  @Test
  void marksWideCharactersWithAllTheirColumns() {
    String text = "a 📝❗ b";
    assertThat(show(text, mark(said(Severity.WARNING, "a", "b"), text, "📝❗")))
        .endsWith("  1 | a 📝❗ b\n    |   ^^^^\n\n");
  }

  @Test
  void cutsLongLinesAroundThePlace() {
    String text = "x ".repeat(5000) + "HERE" + " y".repeat(5000);
    String[] lines = show(text, mark(said(Severity.WARNING, "a", "b"), text, "HERE")).split("\n");

    assertThat(lines[0]).isEqualTo("warning[a] dienste/dhcp.md:1:10001: b");
    assertThat(lines[1]).startsWith("  1 | …").endsWith("…").contains(" HERE ").hasSize(108);
    assertThat(lines[2].indexOf('^')).isEqualTo(lines[1].indexOf("HERE"));
    assertThat(lines[2]).endsWith(" ^^^^");
  }

  @Test
  void cutsNothingFromALineThatFits() {
    String text = "x".repeat(99) + "!";
    assertThat(show(text, mark(said(Severity.WARNING, "a", "b"), text, "!")))
        .contains("  1 | " + text + "\n    | " + " ".repeat(99) + "^\n");
  }

  @Test
  void marksTheFirstLineOfAPlaceOfSeveral() {
    String text = "one\r\ntwo three\r\nfour\r\n";
    assertThat(show(text, mark(said(Severity.WARNING, "a", "b"), text, "three\r\nfour")))
        .isEqualTo(
            """
            warning[a] dienste/dhcp.md:2:5: b
              2 | two three
                |     ^^^^^

            """);
  }

  @Test
  void pointsBehindTheLastCharacterAndAtEmptyLines() {
    String text = "abc\n\nx";
    var behind = said(Severity.WARNING, "a", "b").at(PATH, new SourceSpan(3, 3));
    var empty = said(Severity.WARNING, "a", "b").at(PATH, new SourceSpan(4, 4));
    var end = said(Severity.WARNING, "a", "b").at(PATH, new SourceSpan(6, 6));
    var beyond = said(Severity.WARNING, "a", "b").at(PATH, new SourceSpan(60, 61));
    assertThat(show(text, behind, empty, end, beyond))
        .isEqualTo(
            """
            warning[a] dienste/dhcp.md:1:4: b
              1 | abc
                |    ^

            warning[a] dienste/dhcp.md:2:1: b
              2 |
                | ^

            warning[a] dienste/dhcp.md:3:2: b
              3 | x
                |  ^

            warning[a] dienste/dhcp.md:3:2: b
              3 | x
                |  ^

            """);
  }

  @Test
  void lineNumbersOfTwoDigitsKeepTheGutterStraight() {
    String text = "\n".repeat(41) + "ab";
    assertThat(show(text, mark(said(Severity.WARNING, "a", "b"), text, "b")))
        .endsWith("  42 | ab\n     |  ^\n\n");
  }

  @Test
  void aTerminalDoesNotObeyWhatNotesHold() {
    String text = "a\u001B[31mred\u0007 \u202Etxt.exe\u0085 \u007F";
    Diagnostic nasty =
        mark(said(Severity.WARNING, "a", "no \u001B[2J\nthing"), text, "red")
            .hint(Phrase.verbatim("\u202Ex"));
    assertThat(show(text, nasty))
        .isEqualTo(
            """
            warning[a] dienste/dhcp.md:1:7: no ␛[2J␊thing
              1 | a␛[31mred␇ \uFFFDtxt.exe\uFFFD ␡
                |       ^^^
              hint: \uFFFDx

            """);
  }

  @Test
  void foldsRepeatsOfOneCode() {
    List<Diagnostic> many = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      many.add(said(Severity.WARNING, "broken-link", "number " + i));
    }
    many.add(said(Severity.WARNING, "other", "another"));

    String folded = DiagnosticFormatter.text(many, path -> null, TextOptions.PLAIN);
    assertThat(folded)
        .contains("number 4", "another")
        .doesNotContain("number 5")
        .endsWith("another\n\n... and 3 more broken-link\n\n");
    assertThat(DiagnosticFormatter.text(many, path -> null, TextOptions.PLAIN.allOption("--all")))
        .endsWith("... and 3 more broken-link; --all shows them\n\n");
    assertThat(DiagnosticFormatter.text(many, path -> null, TextOptions.PLAIN.all()))
        .contains("number 7")
        .doesNotContain("more");
  }

  @Test
  void countsByKindWhatIsTooMuchToLookThrough() {
    List<Diagnostic> many = new ArrayList<>();
    for (int i = 0; i < 28; i++) {
      many.add(said(Severity.WARNING, "broken-link", "number " + i % 9));
    }
    many.add(said(Severity.WARNING, "other", "another"));
    assertThat(DiagnosticFormatter.text(many, path -> null, TextOptions.PLAIN))
        .doesNotContain("In all");
    many.add(said(Severity.WARNING, "other", "a third one"));
    assertThat(DiagnosticFormatter.text(many, path -> null, TextOptions.PLAIN))
        .endsWith(
            """
            ... and 23 more broken-link

            In all: 28 broken-link (9 different), 2 other
            If you haven't written these notes yet, add this to kartei.yaml: severity: {broken-link: info}
            """);
  }

  @Test
  void showsInfosOnlyToThoseWhoAsk() {
    var infos = List.of(said(Severity.INFO, "by-the-way", "good to know"));
    assertThat(DiagnosticFormatter.text(infos, path -> null, TextOptions.PLAIN)).isEmpty();
    assertThat(DiagnosticFormatter.text(infos, path -> null, TextOptions.PLAIN.all()))
        .isEqualTo("info[by-the-way]: good to know\n\n");
  }

  @Test
  void coloursOnlyWhenTold() {
    String text = "abc";
    Diagnostic error = mark(said(Severity.ERROR, "a", "b"), text, "b").hint(Phrase.verbatim("c"));
    assertThat(
            DiagnosticFormatter.text(List.of(error), sources(text), TextOptions.PLAIN.colour(true)))
        .isEqualTo(
            """
            \033[1;31merror[a]\033[0m \033[1mdienste/dhcp.md:1:2\033[0m: b
            \033[2m  1 | \033[0mabc
            \033[2m    | \033[0m\033[1;31m ^\033[0m
              \033[32mhint:\033[0m c

            """);
  }

  @Test
  void jsonHoldsEverythingInTheFormOfTheModel() {
    String text = "😀 \"x\"\n";
    var placed =
        mark(said(Severity.WARNING, "broken-link", "no \"x\""), text, "\"x\"")
            .hint(Phrase.verbatim("ü?"));
    var nowhere = said(Severity.INFO, "by-the-way", "good to know");
    assertThat(DiagnosticFormatter.json(List.of(placed, nowhere), sources(text)))
        .isEqualTo(
            """
            {
              "diagnostics" : [
                {
                  "severity" : "warning",
                  "code" : "broken-link",
                  "path" : "dienste/dhcp.md",
                  "line" : 1,
                  "column" : 3,
                  "message" : "no \\"x\\"",
                  "hint" : "ü?"
                },
                {
                  "severity" : "info",
                  "code" : "by-the-way",
                  "path" : null,
                  "line" : null,
                  "column" : null,
                  "message" : "good to know",
                  "hint" : null
                }
              ]
            }
            """);
  }

  private static String show(String text, Diagnostic... diagnostics) {
    return DiagnosticFormatter.text(List.of(diagnostics), sources(text), TextOptions.PLAIN);
  }

  private static Sources sources(String text) {
    return Sources.of(List.of(SourceText.of(PATH, text)));
  }

  private static Diagnostic mark(Diagnostic diagnostic, String text, String part) {
    int start = text.indexOf(part);
    return diagnostic.at(PATH, new SourceSpan(start, start + part.length()));
  }

  /** With words of the test's own. */
  private static Diagnostic said(Severity severity, String code, String words) {
    return new Diagnostic(severity, code, null, null, Phrase.verbatim(words), null);
  }
}
