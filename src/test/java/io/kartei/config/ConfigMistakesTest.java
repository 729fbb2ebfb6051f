package io.kartei.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.kartei.config.key.ConfigKeys;
import io.kartei.diagnostic.Diagnostic;
import io.kartei.diagnostic.Diagnostics;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an author is told about a mistake, word for word. */
class ConfigMistakesTest {
  private final TestProject project = new TestProject();

  @Test
  void unknownAndRepeatedKeys() {
    project.write(
        "kartei.yaml",
        """
        # 😀
        titel: Netze
        Base-URL: https://example.org/
        xyz: 1
        title: A
        title: B
        """);
    assertThat(project.told())
        .isEqualTo(
            """
            warning[unknown-key] kartei.yaml:2:1: there is no key "titel"
              2 | titel: Netze
                | ^^^^^
              hint: did you mean "title"?

            warning[unknown-key] kartei.yaml:3:1: there is no key "Base-URL"
              3 | Base-URL: https://example.org/
                | ^^^^^^^^
              hint: did you mean "baseUrl"?

            warning[unknown-key] kartei.yaml:4:1: there is no key "xyz"
              4 | xyz: 1
                | ^^^
              hint: choose from %s

            warning[duplicate-key] kartei.yaml:6:1: "title" is set twice; the first one counts
              6 | title: B
                | ^^^^^
              hint: remove one

            """
                .formatted(String.join(", ", ConfigKeys.KARTEI.names())));
    assertThat(project.config().site().title()).isEqualTo("A");
  }

  @ParameterizedTest
  @CsvSource({
    "kartei.yaml, error, it should hold settings",
    "kartei.yml, error, it should hold settings",
    "book.toml, error, it should hold settings",
    "src/SUMMARY.md, warning, list each chapter once"
  })
  void whatIsLongerThanSettingsAreIsNotRead(String path, String severity, String hint) {
    project.write("book.toml", "").write(path, "# " + "x".repeat(1_000_000));
    assertThat(project.told())
        .contains(severity + "[config-too-large] " + path.replace("src/", ""))
        .containsIgnoringCase(hint);
  }

  @Test
  void settingsOfCards() {
    project.write(
        "kartei.yaml",
        "cards:\n  spacedRepetition: maybe\n  anki: true\n  list: no\n  lists: false\n");
    assertThat(project.told())
        .isEqualTo(
            """
            error[invalid-value] kartei.yaml:2:21: "maybe" isn't a valid value for "spacedRepetition"
              2 |   spacedRepetition: maybe
                |                     ^^^^^
              hint: write true or false

            warning[unknown-key] kartei.yaml:3:3: there is no key "anki" in "cards"
              3 |   anki: true
                |   ^^^^
              hint: choose from questions, choices, explicit, acronyms, abbreviations, definitions, comparisons, lists, commands, formulas, diagrams, spacedRepetition

            warning[unknown-key] kartei.yaml:4:3: there is no key "list" in "cards"
              4 |   list: no
                |   ^^^^
              hint: did you mean "lists"?

            """);
    assertThat(project.config().notes().cards().spacedRepetition()).isFalse();
    assertThat(project.config().notes().cards().sources())
        .contains(CardSource.of("questions"))
        .doesNotContain(CardSource.of("lists"), CardSource.of("abbreviations"));
  }

  @Test
  void valuesOfTheWrongKind() {
    project
        .knowsOutputs("html", "json")
        .write(
            "kartei.yaml",
            """
            title: [a, b]
            authors: {name: Ada}
            language: Deutsch mit Umlauten
            html: maybe
            baseUrl: example.org
            editUrl: https://example.org/edit
            outputs: [html, jsom]
            redirects: x
            """);
    assertThat(project.told())
        .isEqualTo(
            """
            error[wrong-type] kartei.yaml:1:8: "title" must be text, not a list
              1 | title: [a, b]
                |        ^^^^^^
              hint: write a single text, in quotes if it has a colon or brackets

            error[wrong-type] kartei.yaml:2:10: "authors" must be a list of strings, not a mapping (\"key: value\")
              2 | authors: {name: Ada}
                |          ^^^^^^^^^^^
              hint: write them in brackets: [one, two]

            error[invalid-value] kartei.yaml:3:11: "Deutsch mit Umlauten" isn't a valid value for "language"
              3 | language: Deutsch mit Umlauten
                |           ^^^^^^^^^^^^^^^^^^^^
              hint: write a language tag, for example de or en

            error[invalid-value] kartei.yaml:4:7: "maybe" isn't a valid value for "html"
              4 | html: maybe
                |       ^^^^^
              hint: write filtered or trusted

            error[invalid-value] kartei.yaml:5:10: "example.org" isn't a valid value for "baseUrl"
              5 | baseUrl: example.org
                |          ^^^^^^^^^^^
              hint: write a full address (URL), for example https://example.org/notes/

            error[invalid-value] kartei.yaml:6:10: "https://example.org/edit" isn't a valid value for "editUrl"
              6 | editUrl: https://example.org/edit
                |          ^^^^^^^^^^^^^^^^^^^^^^^^
              hint: write a full address (URL), with {path} where the path of the note belongs

            error[unknown-output] kartei.yaml:7:17: there is no output called "jsom"
              7 | outputs: [html, jsom]
                |                 ^^^^
              hint: did you mean "json"?

            error[wrong-type] kartei.yaml:8:12: "redirects" must be a mapping ("from: to"), \
            not a single value
              8 | redirects: x
                |            ^

            """);
    assertThat(project.config().outputs()).containsExactly("html");
  }

  @Test
  void examPatternsThatWouldTakeTooLongToMatch() {
    String many =
        IntStream.range(0, 600).mapToObj(i -> "w" + i).collect(Collectors.joining(", ", "[", "]"));
    project.write(
        "kartei.yaml",
        "exams:\n"
            + "  - name: tief\n    pattern: \""
            + "[".repeat(50_000)
            + "\"\n"
            + "  - name: breit\n    pattern: \"A|B|C"
            + "|D".repeat(70)
            + " x {task}\"\n"
            + "  - name: viele\n    pattern: \"Test {art} {task}\"\n    parts: {art: "
            + many
            + "}\n"
            + "  - name: alle\n    pattern:\n"
            + "      - Test {task}\n".repeat(25));
    assertThat(project.told().lines().filter(l -> l.contains("[exam-scheme]")))
        .satisfiesExactly(
            tief -> assertThat(tief).contains("yaml:3:", "more than 60 words"),
            breit -> assertThat(breit).contains("yaml:5:", "more than 60 words"),
            viele -> assertThat(viele).contains("yaml:8:", "no more than 500 values"),
            alle -> assertThat(alle).contains("yaml:31:", "no more than 20 patterns"));
  }

  @Test
  void examSchemes() {
    project.write(
        "kartei.yaml",
        """
        exams:
          - ikh
          - name: abi
            pattern: "Abitur {state} {year Aufgabe {task}"
          - name: abi
            pattern: "Abitur {state} {year} Aufgabe {task}"
            parts:
              stat: [Bayern, Hessen]
              year: nummer
            order: [yaer]
            label: "{state} · {yaer}"
            shrt: x
          - pattern: Test {year} [{task}]
          - [x]
        """);
    assertThat(project.told())
        .isEqualTo(
            """
            error[exam-scheme] kartei.yaml:2:5: there is no exam scheme called "ikh"
              2 |   - ikh
                |     ^^^
              hint: did you mean "ihk"?

            error[exam-scheme] kartei.yaml:4:30: "year Aufgabe {task" can't be the name of a part
              4 |     pattern: "Abitur {state} {year Aufgabe {task}"
                |                              ^^^^^^^^^^^^^^^^^^^^
              hint: write letters and digits, a small letter first: {year}

            error[exam-scheme] kartei.yaml:8:7: the pattern has no part "stat"
              8 |       stat: [Bayern, Hessen]
                |       ^^^^
              hint: did you mean "state"?

            error[exam-scheme] kartei.yaml:9:13: "nummer" isn't a part type
              9 |       year: nummer
                |             ^^^^^^
              hint: did you mean "number"?

            error[exam-scheme] kartei.yaml:10:13: the pattern has no part "yaer"
              10 |     order: [yaer]
                 |             ^^^^
              hint: did you mean "year"?

            error[exam-scheme] kartei.yaml:11:23: the pattern has no part "yaer"
              11 |     label: "{state} · {yaer}"
                 |                       ^^^^^^
              hint: did you mean "year"?

            warning[unknown-key] kartei.yaml:12:5: there is no key "shrt"
              12 |     shrt: x
                 |     ^^^^
              hint: did you mean "short"?

            error[exam-scheme] kartei.yaml:13:14: the pattern doesn't say where the task number goes
              13 |   - pattern: Test {year} [{task}]
                 |              ^^^^^^^^^^^^^^^^^^^^
              hint: write {task} where the task number goes, outside of brackets

            error[wrong-type] kartei.yaml:14:5: an exam scheme must be a name or a mapping (\"key: value\"), \
            not a list
              14 |   - [x]
                 |     ^^^
              hint: for example, write "exams: [ihk, university]"

            """);
  }

  @Test
  void yamlThatDoesNotParse() {
    project.write("kartei.yaml", "language: de\r\ntitle: Größe: 😀 groß: x\r\n");
    assertThat(project.told())
        .isEqualTo(
            """
            error[yaml] kartei.yaml:2:13: this isn't valid YAML: a second colon isn't allowed here
              2 | title: Größe: 😀 groß: x
                |             ^
              hint: put a value with a colon in quotes: title: "Networks: part 2"

            """);
  }

  @ParameterizedTest
  @CsvSource({
    "'\ttitle: x', kartei.yaml:1:1:",
    "'title: @x', kartei.yaml:1:8:",
    "'a: [1, 2', kartei.yaml:1:4:",
    "'title: \"x', kartei.yaml:1:8:",
    "'- a\nb: c', kartei.yaml:2:1:",
    "'just text', kartei.yaml:1:1:"
  })
  void everyMistakeOfYamlHasAPlace(String yaml, String place) {
    project.write("kartei.yaml", yaml);
    assertThat(project.told()).startsWith("error[").contains(place);
  }

  @Test
  void tomlThatDoesNotParse() {
    project.write("book.toml", "[book]\ntitle = Netze\n").write("src/SUMMARY.md", "");
    assertThat(project.told())
        .isEqualTo(
            """
            error[toml] book.toml:2:9: this value needs quotes
              2 | title = Netze
                |         ^
              hint: write title = "Netze"

            """);
  }

  @Test
  void foldersThatCannotBe() {
    project.write("kartei.yaml", "content: notes\noutput: .\n");
    assertThat(project.told())
        .isEqualTo(
            """
            error[no-content] kartei.yaml:1:10: there is no content folder "notes"
              1 | content: notes
                |          ^^^^^
              hint: create the folder, or name the one that holds the notes

            error[output-in-input] kartei.yaml:2:9: the site would be written over the project \
            itself: "."
              2 | output: .
                |         ^
              hint: choose a folder of its own, for example "site"

            """);
  }

  @ParameterizedTest
  @CsvSource({
    "content, the notes",
    "content/site, the notes",
    "templates, the templates",
    "templates/x, the templates",
    ".., the project itself"
  })
  void theSiteIsNotWrittenOverItsInput(String output, String what) {
    project.notes("content/a.md", "templates/x.html").write("kartei.yaml", "").output(output);
    assertThat(project.told())
        .startsWith("error[output-in-input]: the site would be written ")
        .contains(what.startsWith("the project") ? what : "among " + what);
  }

  @Test
  void theSiteMayLieInAFolderThatIsItselfTheContent() {
    project.notes("a.md").output("docs/site");
    assertThat(project.told()).isEmpty();
  }

  @Test
  void aProjectThatIsNotThere() {
    var diagnostics = new Diagnostics();
    var config = ConfigReader.read(project.folder.resolve("nope"), null, diagnostics).config();
    assertThat(config.site().title()).isEqualTo("nope");
    assertThat(diagnostics.sorted())
        .singleElement()
        .isEqualTo(Diagnostic.error("no-project.folder", "/home/me/lernen/nope"))
        .matches(d -> d.message().equals("there is no folder \"/home/me/lernen/nope\""));
  }

  @Test
  void oldEncodings() throws Exception {
    Files.write(
        project.folder.resolve("kartei.yaml"), "title: Ü".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(project.config().site().title()).isEqualTo("Ü");
    assertThat(project.told()).startsWith("warning[not-utf8] kartei.yaml:1:8: ");
  }
}
