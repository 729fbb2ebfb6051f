package io.kartei.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.kartei.Golden;
import io.kartei.cli.usage.HelpTexts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the command line says of itself: help, and what was mistyped, in both languages. */
class UsageTest {
  @TempDir Path here;

  private CommandLineRunner line;

  @BeforeEach
  void notes() throws IOException {
    line = new CommandLineRunner(here);
    Files.createDirectories(here.resolve("notes"));
    Files.writeString(here.resolve("notes/dhcp.md"), "# DHCP\n\n[x](gone.md)\n");
  }

  @ParameterizedTest
  @CsvSource({
    "en_GB.UTF-8, '', warning, 1 warning in",
    "de_AT.UTF-8, '', Warnung, 1 Warnung in",
    "de_DE.UTF-8, en, warning, 1 warning in",
    "C,           de, Warnung, 1 Warnung in"
  })
  void speaksTheTerminalsLanguageUnlessAnotherIsAskedFor(
      String locale, String lang, String severity, String summary) {
    line.environment.put("LANG", locale);
    run(("check notes" + (lang.isEmpty() ? "" : " --lang " + lang)).split(" "));
    assertThat(err()).contains(severity + "[broken-link]");
    assertThat(out()).contains(summary);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          build nots             | there is no folder "nots"; did you mean "notes"?
          build notes/dhcp.md    | is a file
          build --stric          | there is no option "--stric"; did you mean "--strict"?
          biuld                  | there is no command "biuld"; did you mean "build"?
          build notes --only htm | no output "htm" (outputs: html, json,
          build --threads 0      | at least 1
          build --format xml     | text, json
          build notes -o notes   | "notes" holds the notes
          build notes -o .       | "." holds the notes
          build --only html --skip html   | no outputs are left to build
          build notes --skip html,json,anki,pdf,book | no outputs are left to build
          build a b              | "b" is one argument too many
          --strict check         | --strict belongs after the command: kartei check --strict
          serve --port 65536     | from 0 to 65535
          export --to csv        | anki, tsv
          export                 | --to
          new                    | TITLE
          init notes/dhcp.md     | is a file
          export --to tsv nots   | did you mean "notes"?
          export --to tsv notes -o notes | is a folder
          ''                     | serve | build | init
          """)
  void aWrongCommandLineIsExplained(String typed, String explanation) {
    assertThat(run(typed.isEmpty() ? new String[0] : typed.split(" "))).isEqualTo(ExitStatus.USAGE);
    assertThat(err()).contains(explanation);
    assertThat(out()).isEmpty();
  }

  @Test
  void theSchemaIsPrintedInTheWantedLanguage() {
    assertThat(run("schema")).isEqualTo(ExitStatus.DONE);
    assertThat(out()).startsWith("{").contains("\"the name of the site\"", "\"anki\"");
    assertThat(run("schema", "--lang", "de")).isEqualTo(ExitStatus.DONE);
    assertThat(out()).contains("\"der Name der Website\"");
    assertThat(run("schema", "--lang", "fr")).isEqualTo(ExitStatus.USAGE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--help",
        "build --help",
        "init --help",
        "new --help",
        "check --help",
        "explain --help",
        "cards --help",
        "serve --help",
        "print --help",
        "fetch --help",
        "export --help",
        "diagram --help",
        "schema --help"
      })
  void helpIsHelpInBothLanguages(String typed) {
    for (String folder : List.of("help/", "help/de/")) {
      line.environment.put("LANG", folder.equals("help/") ? "C" : "de_DE.UTF-8");
      assertThat(run(typed.split(" "))).isEqualTo(ExitStatus.DONE);
      assertThat(out().lines()).allMatch(line -> line.length() <= 100);
      Golden.check(folder + typed.replaceAll("\\W+", "-").replaceAll("^-", "") + ".txt", out());
      assertThat(err()).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "help, --help",
    "help init, init --help",
    "help --lang de cards, cards --help --lang de"
  })
  void theWordHelpAsksForTheSame(String word, String option) {
    assertThat(run(option.split(" "))).isEqualTo(ExitStatus.DONE);
    String help = out();
    assertThat(run(word.split(" "))).isEqualTo(ExitStatus.DONE);
    assertThat(out()).isEqualTo(help).isNotEmpty();
    assertThat(run("help", "bulid")).isEqualTo(ExitStatus.USAGE);
    assertThat(err()).contains("did you mean \"build\"?");
  }

  @Test
  void helpHasTheSameTextsInBothLanguages() {
    assertThat(HelpTexts.in("de").keySet()).isEqualTo(HelpTexts.in("en").keySet()).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '§',
      textBlock =
          """
          bulid --lang de           § Fehler: es gibt keinen Befehl „bulid“; meintest du „build“?
          build --lang=de --stric   § Fehler: es gibt keine Option „--stric“; meintest du „--strict“?
          build a b --lang de       § Fehler: „b“ ist ein Argument zu viel
          --lang de bulid           § Fehler: es gibt keinen Befehl „bulid“; meintest du „build“?
          --lang de build a b       § Fehler: „b“ ist ein Argument zu viel
          --lang=de build --stric   § Fehler: es gibt keine Option „--stric“; meintest du „--strict“?
          build --threads x --lang de § Fehler: --threads braucht eine ganze Zahl, „x“ ist keine
          build --color red --lang de § Fehler: „red“ ist kein gültiger Wert für --color; möglich sind auto, always, never
          build --quiet=3 --lang de § Fehler: --quiet hat keinen Wert
          build --threads --lang=de § Fehler: es fehlt: --threads N
          build -o a -o b --lang de § Fehler: --output ist doppelt angegeben
          export --lang de          § Fehler: es fehlt: --to anki|tsv
          export --lang de --to     § Fehler: es fehlt: --to anki|tsv
          build nots --lang de      § Fehler: es gibt keinen Ordner „nots“; meintest du „notes“?
          build --lang xx           § error: "xx" isn't a valid value for --lang; choose from de, en
          """)
  void aWrongCommandLineIsExplainedInTheLanguageAskedFor(String typed, String explanation) {
    assertThat(run(typed.split(" "))).isEqualTo(ExitStatus.USAGE);
    assertThat(err().lines()).hasSize(2).first().isEqualTo(explanation);
    assertThat(err()).contains("--help");
  }

  @Test
  void versionIsTheBuilds() {
    run("--version");
    assertThat(out()).startsWith("kartei ").contains("Java " + Runtime.version());
    assertThat(out()).doesNotContain("${");
  }

  @Test
  void whatProgramsReadIsEnglish() {
    line.environment.put("LC_ALL", "de_DE.UTF-8");
    run("check", "notes", "--format", "json");
    assertThat(out())
        .contains("the file \\\"gone.md\\\" doesn't exist", "\"severity\" : \"warning\"");
  }

  private int run(String... args) {
    return line.run(args);
  }

  private String out() {
    return line.out();
  }

  private String err() {
    return line.err();
  }
}
