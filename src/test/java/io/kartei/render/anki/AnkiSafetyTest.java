package io.kartei.render.anki;

import static org.assertj.core.api.Assertions.assertThat;

import io.kartei.render.OneNote;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a note says is text in Anki and in a spreadsheet, and no instruction to either. */
class AnkiSafetyTest {
  private static final List<String> INSTRUCTIONS =
      List.of(
          "[sound:film.mp3]",
          "[SOUND:film.mp3]",
          "[latex]x[/latex]",
          "[$]x[/$]",
          "[$$]x[/$$]",
          "[anki:tts lang=de]x[/anki:tts]",
          "[[type:Front]]",
          "{{Front}}",
          "{{{c1::x}}}");

  @TempDir Path folder;

  private static Map<String, byte[]> render(String path, String note) {
    Map<String, byte[]> files = new TreeMap<>();
    new AnkiRenderer().render(OneNote.of(path, note).context(), files::put);
    return files;
  }

  private static String text(Map<String, byte[]> files) {
    byte[] text = Objects.requireNonNull(files.get("anki/kartei-fisi-ap2.txt"));
    return new String(text, StandardCharsets.UTF_8);
  }

  private List<String> fields(Map<String, byte[]> files) throws Exception {
    byte[] apkg = Objects.requireNonNull(files.get("anki/kartei-fisi-ap2.apkg"));
    try (AnkiCollectionFile file = new AnkiCollectionFile(apkg, folder)) {
      return file.column("select flds from notes");
    }
  }

  @Test
  void instructionsAreTextInEveryField() throws Exception {
    for (String instruction : INSTRUCTIONS) {
      String tag = instruction.replace(' ', '_');
      String note =
          """
          ---
          tags: ["%1$s", "<img src=x onerror=1>"]
          ---
          # Titel %2$s

          ## Teil %2$s

          > **❓** Was ist %2$s, `%1$s` und ![%2$s](https://bild.example/1.png)?
          >
          > Text %2$s und $a %1$s$.
          >
          > ```x%1$s
          > %1$s
          > ```
          """
              .formatted(tag, tag.replace("[", "\\[").replace("$", "\\$"));
      Map<String, byte[]> files = render("netz/dns.md", note);
      assertThat(text(files)).doesNotContainIgnoringCase(instruction.substring(0, 4));
      for (String field : fields(files)) {
        assertThat(field)
            .doesNotContainIgnoringCase(instruction.substring(0, 4))
            .doesNotContain("<img src=\"x\"", "<img src=x");
        assertThat(Jsoup.parseBodyFragment(field).text()).contains(tag.substring(1));
      }
    }
  }

  @Test
  void aTagIsNoHtmlWhereATemplateShowsIt() {
    assertThat(AnkiWords.tag(" <svg/onload=x> R&D "))
        .isEqualTo("\uFF1Csvg::onload=x\uFF1E_R\uFF06D");
  }

  @Test
  void anInstructionInTwoPartsIsTextToo() throws Exception {
    String note =
        "# A\n\n"
            + "> **❓** Was sind [[sound:a.mp3]] und {[{x}](javascript:1)}?\n"
            + ">\n"
            + "> Das ist [[sound:b.mp3]].\n";
    assertThat(fields(render("a.md", note)))
        .isNotEmpty()
        .allSatisfy(field -> assertThat(field).doesNotContain("[sound:", "{{"));
  }

  @Test
  void delimitersOfFormulasInATextAreText() throws Exception {
    String note =
        "# A\n\n> **❓** Was ist \\\\(x\\\\)?\n>\n> Das ist \\\\[\\href{javascript:x}{y}\\\\].\n";
    assertThat(fields(render("a.md", note)))
        .allSatisfy(field -> assertThat(field).doesNotContain("\\(", "\\["));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\href{javascript:alert(1)}{x}",
        "\\href {data:text/html,x}{y}",
        "\\let\\h\\href",
        "\\def\\h#1{\\href{https://#1}{x}}",
        "\\style{background:url(https://x.example)}{y}",
        "\\cssId{body}{x}",
        "\\class{x}{y}",
        "\\require{html}",
        "\\mmlToken{mi}[href=\"x\"]{y}",
        "\\includegraphics{https://x.example/1.png}",
        "a\\) [sound:x.mp3] \\(b",
        "\\href x",
        "\\htmlData{a=b}{x}",
        "\\url{https://x.example}"
      })
  void aFormulaThatDoesMoreThanShowStaysItsSource(String tex) {
    assertThat(AnkiWords.isFormula(tex)).isFalse();
    String html = AnkiHtml.of("<code class=\"math\">" + tex + "</code>", Map.of(), Map.of());
    assertThat(html).startsWith("<code").doesNotContain("\\(", "[sound:");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\frac{1}{2}",
        "\\begin{matrix}a\\\\[2pt] b\\end{matrix}",
        "a \\le b \\% \\{x\\}",
        "\\href{https://x.example/a?b=c}{x}",
        "\\href{mailto:a@x.example}{y}"
      })
  void everyOtherIsSet(String tex) {
    assertThat(AnkiHtml.of("<code class=\"math\">" + tex + "</code>", Map.of(), Map.of()))
        .isEqualTo("\\(" + tex + "\\)");
  }

  @Test
  void bracesSideBySideInAFormulaAreParted() {
    assertThat(AnkiHtml.of("<code class=\"math\">{{a}_{{b}}}</code>", Map.of(), Map.of()))
        .isEqualTo("\\({ {a}_{ {b}}}\\)");
  }

  @Test
  void whatLiesElsewhereIsItsAddress() throws Exception {
    String note =
        """
        # A

        > **❓** Wozu dient DNS?
        >
        > Es löst Namen in Adressen auf. <iframe src="https://film.example/1"></iframe> <video src="https://film.example/2"></video>
        """;
    assertThat(fields(render("a.md", note)))
        .allSatisfy(
            field ->
                assertThat(field)
                    .contains("href=\"https://film.example/1\"", "https://film.example/2</a>")
                    .doesNotContain("<iframe", "<video", "data-", "class="));
  }

  @ParameterizedTest
  @CsvSource({
    "=1+1, &#61;1+1",
    "+49 30, &#43;49 30",
    "-x, &#45;x",
    "@SUM(A1), &#64;SUM(A1)",
    "＝1, &#65309;1",
    "a=1, a=1"
  })
  void noCellIsAFormulaOfASpreadsheet(String text, String cell) {
    AnkiNote note =
        new AnkiNote("-abc", "=Netze", "", text, text, text, text, List.of("-x", "kartei::q"), 0);
    String line = AnkiText.of(List.of(note)).lines().skip(6).findFirst().orElseThrow();
    assertThat(line)
        .isEqualTo(String.join("\t", ".abc", "'=Netze", "kartei::q -x", cell, cell, cell, cell));
  }
}
