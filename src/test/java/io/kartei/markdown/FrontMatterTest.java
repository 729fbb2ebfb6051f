package io.kartei.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.kartei.config.SiteConfig.HtmlMode;
import io.kartei.diagnostic.DiagnosticFormatter;
import io.kartei.diagnostic.TextOptions;
import io.kartei.model.FrontMatter;
import io.kartei.source.SourceText;
import io.kartei.source.Sources;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Front matter as authors write it, with mistakes and without. */
class FrontMatterTest {

  @Test
  void saysWhatANoteIsCalled() {
    assertThat(read("---\ntitle: A\ntags: [x, 5, '#y']\naliases: B, C\ndraft: yes\n---\n"))
        .isEqualTo(new FrontMatter("A", List.of("x", "5", "y"), List.of("B", "C"), true));
  }

  @Test
  void itMayBeWrittenAsJson() {
    FrontMatter json =
        read("---\n{\"publish\":true,\"title\":\"Gleis\",\"tags\":[\"bau\"]}\n---\n");
    assertThat(json.title()).isEqualTo("Gleis");
    assertThat(json.tags()).containsExactly("bau");
  }

  @Test
  void anEmptyTitleIsNone() {
    assertThat(read("---\ntitle:\ndate:\n---\n# A\n").title()).isNull();
    assertThat(read("---\ntitle: ''\n---\n# A\n").title()).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "title: 2024",
        "title:",
        "tags: 5",
        "tags: []",
        "tag: a, b",
        "draft:",
        "draft: false",
        "draft: No",
        "layout: page",
        "date: 2024-01-01\nweight: 3\nlanguage: de",
        "tags: &t [a]\naliases: *t",
        "date: 1\ndate: 2",
        "author: {name: Ada}\ncategories: [null]",
        "Type: note",
      })
  void isSilentAboutWhatIsRight(String yaml) {
    assertThat(told("---\n" + yaml + "\n---\n# A\n")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "title: [a, b]  | 2:8 | \"title\" must be text, not a list | put it in quotes",
        "title: {a: b}  | 2:8 | \"title\" must be text, not a mapping (\"key: value\") | put it"
            + " in quotes",
        "tags: {a: b}   | 2:7 | \"tags\" must be a list of strings, not a mapping"
            + " (\"key: value\") | [netze",
        "tags: [a, ~]   | 2:11 | an item of \"tags\" is empty | remove it, or write some text",
        "tags: [a, [b]] | 2:11 | an item of \"tags\" is a list, not text | remove it",
        "draft: 5       | 2:8 | \"draft\" must be true or false, not \"5\" |",
        "draft: maybe   | 2:8 | \"draft\" must be true or false, not \"maybe\" |",
        "cards: {lists: maybe} | 2:16 | \"lists\" must be true or false, not \"maybe\" |",
        "cards: {formulaz: no} | 2:9 | there is no card source called \"formulaz\" | \"formulas\"?",
        "titel: A       | 2:1 | there is no key \"titel\" | did you mean \"title\"?",
        "sprache: de    | 2:1 | there is no key \"sprache\" | did you mean \"language\"?",
        "title: *wichtig | 2:8 | there is no \"&wichtig\" for \"*wichtig\" | put the value in"
            + " quotes: \"*text*\"",
        "- title: A     | 2:1 | the front matter must hold \"key: value\" lines | for example",
      })
  void namesWhatIsWrongAndWhere(String yaml, String place, String message, @Nullable String hint) {
    assertThat(told("---\n" + yaml + "\n---\n# A\n"))
        .startsWith("warning[front-matter] a.md:" + place + ": " + message)
        .contains(hint == null ? "" : "hint: ")
        .contains(hint == null ? "" : hint);
  }

  @Test
  void tellsOfAKeyOfTheSiteWithoutCallingItWrong() {
    assertThat(told("---\nautor: Ada\n---\n# A\n"))
        .startsWith("info[front-matter] a.md:2:1: \"autor\" has no effect in a note")
        .contains("the key is called \"authors\"");
  }

  @ParameterizedTest
  @CsvSource({
    "language: qx, warning, 'there is no language \"qx\"', write a language tag",
    "language: deutsch, warning, 'there is no language \"deutsch\"', 'did you mean \"de\"?'",
    "language: german, warning, 'there is no language \"german\"', 'did you mean \"de\"?'",
    "language: sw, info, Kartei knows no words of the language, 'words of de, en, es, fr, it, nl,"
        + " pt'",
  })
  void doubtsALanguage(String yaml, String severity, String message, String hint) {
    assertThat(told("---\n" + yaml + "\n---\n# A\n"))
        .startsWith(severity + "[unknown-language] a.md:2:11: " + message)
        .contains(hint == null ? "" : "hint: ")
        .contains(hint == null ? "" : hint);
  }

  @ParameterizedTest
  @ValueSource(strings = {"objectif: 80 kg", "status: fertig", "taglines: [a]"})
  void wordsThatOnlyResembleAKeyAreOthers(String yaml) {
    assertThat(told("---\n" + yaml + "\n---\n")).isEmpty();
  }

  @Test
  void readsWhatOthersCallTheLanguage() {
    assertThat(read("---\nlang: fr\n---\n").language()).isEqualTo("fr");
    assertThat(read("---\nlang: fr\nlanguage: en\n---\n").language()).isEqualTo("en");
    assertThat(told("---\nlang: fr\n---\n")).startsWith("info[front-matter] a.md:2:1: ");
  }

  @Test
  void whatIsWrongSaysNothing() {
    assertThat(read("---\ntitle: {a: b}\ntags: [a, ~, [b]]\ndraft: 5\n---\n"))
        .isEqualTo(new FrontMatter(null, List.of("a"), List.of(), false));
  }

  @Test
  void ofAKeyThatIsThereTwiceTheFirstCounts() {
    String note = "---\ntitle: A\nx: 1\ntitle: B\n---\n";
    assertThat(read(note).title()).isEqualTo("A");
    assertThat(told(note))
        .isEqualTo(
            """
            warning[front-matter] a.md:4:1: "title" is set twice; the first one counts
              4 | title: B
                | ^^^^^
              hint: remove one

            """);
  }

  @ParameterizedTest
  @ValueSource(strings = {"- DHCP\nexam: A", "'DHCP'\nexam: A"})
  void whatIsNoYamlFurtherDownIsNone(String yaml) {
    assertThat(told("---\n" + yaml + "\n---\n# A\n")).startsWith("warning[front-matter] a.md:");
  }

  @Test
  void tabsAreNoIndentation() {
    assertThat(told("---\ntitle: A\ntags:\n\t- a\n---\n# A\n"))
        .contains("warning[front-matter] a.md:4:1: the front matter isn't valid YAML: ")
        .contains("hint: indent with spaces instead of tabs");
  }

  @Test
  void placesAreRightBehindEmoji() {
    assertThat(told("---\nx: 😀 ü\ndraft: 5\n---\n")).contains("a.md:3:8: ");
  }

  @Test
  void aMissingEndIsTold() {
    assertThat(told("---\ntitle: A\n\n# A\n" + "Text.\n".repeat(20_000)))
        .startsWith(
            "warning[front-matter] a.md:1:1: the front matter is never closed, so it is treated as"
                + " text")
        .contains("hint: close it with a line of ---");
    assertThat(told("---\n\nOben: eine Linie.\n")).isEmpty();
  }

  private static FrontMatter read(String note) {
    return parse(SourceText.of("a.md", note)).frontMatter();
  }

  private static String told(String note) {
    SourceText source = SourceText.of("a.md", note);
    return DiagnosticFormatter.text(
        parse(source).diagnostics(), Sources.of(List.of(source)), TextOptions.PLAIN.all());
  }

  private static MarkdownDocument parse(SourceText source) {
    return MarkdownParser.forNotes(HtmlMode.FILTERED).parse(source);
  }
}
