package io.kartei.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.kartei.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code kartei explain} as people type it. */
class ExplainCommandTest {
  private static final Path NOTES = Path.of("src/test/resources/explain/notes");

  @TempDir Path here;

  private CommandLineRunner line;

  @BeforeEach
  void notes() throws IOException {
    line = new CommandLineRunner(here);
    Files.createDirectories(here.resolve("notes"));
    for (String name : List.of("netze.md", "leer.md")) {
      Files.copy(NOTES.resolve(name), here.resolve("notes").resolve(name));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"de", "en"})
  void aFolderIsCounted(String language) {
    assertThat(run("notes", "--lang", language)).isEqualTo(ExitStatus.DONE);
    Golden.check("explain/folder-" + language + ".txt", out());
  }

  @Test
  void whatWasTakenFromAnotherGeneratorsProjectIsTold() throws IOException {
    Path project = Files.createDirectories(here.resolve("kurs"));
    Files.writeString(
        project.resolve("mkdocs.yml"),
        """
        site_name: Netze
        docs_dir: seiten
        theme:
          name: material
          language: de
        exclude_docs: entwurf/
        nav:
          - a.md
        """);
    Files.writeString(
        Files.createDirectories(project.resolve("seiten")).resolve("a.md"), "# Kabel\n");
    assertThat(run("kurs", "--lang", "en")).isEqualTo(ExitStatus.DONE);
    assertThat(out())
        .startsWith(
            """
            Recognised: MkDocs (mkdocs.yml)
              Folder of the notes: seiten
              Order and titles of the pages: from mkdocs.yml
              Taken: site_name, docs_dir, theme.language, nav, exclude_docs
              Not used by Kartei: theme
              Order, if a note has it: weight, order
              Not published here, either: **/entwurf/**
              Where files are looked for whose address begins with /: public/, static/
            One note
            """);
    run("kurs", "--lang", "de");
    assertThat(out()).startsWith("Erkannt: MkDocs (mkdocs.yml)\n  Ordner der Notizen: seiten\n");
  }

  @Test
  void theProjectBelowARepositorysFolderIsMeant() throws IOException {
    Path docs = Files.createDirectories(here.resolve("lager/docs"));
    Files.writeString(here.resolve("lager/README.md"), "# Zum Mitmachen\n");
    Files.writeString(
        Files.createDirectories(here.resolve("lager/code")).resolve("Readme.md"), "# Code\n");
    Files.writeString(docs.resolve("mkdocs.yml"), "site_name: Netze\ndocs_dir: seiten\n");
    Files.writeString(Files.createDirectories(docs.resolve("seiten")).resolve("a.md"), "# Kabel\n");
    run("lager", "--lang", "en");
    assertThat(out())
        .startsWith("Belongs to the project in " + docs + "\nRecognised: MkDocs (mkdocs.yml)\n")
        .contains("One note");
    Files.writeString(
        Files.createDirectories(here.resolve("lager/mehr")).resolve("b.md"), "# Funk\n");
    run("lager", "--lang", "en");
    assertThat(out()).doesNotContain("MkDocs");
  }

  @Test
  void theNotesOfAnotherGeneratorsProjectAreExplainedAsPartOfIt() throws IOException {
    Files.writeString(here.resolve("mkdocs.yml"), "site_name: Netze\n");
    Path docs = Files.createDirectories(here.resolve("docs/kabel"));
    Files.writeString(
        docs.resolve("a.md"), "# Kabel\n\n??? question \"Was ist Glas?\"\n    Ein Leiter.\n");
    run("docs", "--lang", "en");
    assertThat(out())
        .startsWith("Belongs to the project in " + here + "\nRecognised: MkDocs (mkdocs.yml)\n")
        .contains("questions: 1");
    run("docs/kabel", "--lang", "de");
    assertThat(out())
        .startsWith("Gehört zum Projekt in " + here + "\nEine Notiz\n")
        .contains("Fragen: 1");
    run("docs/kabel/a.md:3", "--lang", "en");
    assertThat(out()).contains("question: Was ist Glas?");
  }

  @Test
  void anErrorInANoteIsToldBesideTheExplanation() throws IOException {
    Path project = Files.createDirectories(here.resolve("streng"));
    Files.writeString(project.resolve("kartei.yaml"), "severity:\n  broken-link: error\n");
    Files.writeString(project.resolve("a.md"), "# A\n\n[x](weg.md)\n");
    run("streng", "--lang", "en");
    assertThat(out()).startsWith("One note");
  }

  @Test
  void aFolderThatIsNoProjectIsntCalledOne() {
    run("notes", "--lang", "en");
    assertThat(out()).startsWith("2 notes").doesNotContain("Recognised");
  }

  @Test
  void aFolderBesideTheNotesOfAProjectAroundItIsExplainedByItself() throws IOException {
    Files.writeString(here.resolve("kartei.yaml"), "content: notes\n");
    Files.writeString(
        Files.createDirectories(here.resolve("mine")).resolve("a.md"), "# Was ist A?");
    run("mine", "--lang", "en");
    assertThat(out()).startsWith("One note").contains("a.md").doesNotContain("netze.md");
    assertThat(run("mine/a.md", "--lang", "en")).isEqualTo(ExitStatus.DONE);
  }

  @Test
  void aLineWithAQuestionMarkSaysWhyItIsNoQuestion() throws IOException {
    Files.writeString(here.resolve("notes/q.md"), "# Netze\n\n**Thema:** Wofür steht DHCP?\n");
    run("notes/q.md:3", "--lang", "en");
    assertThat(out()).contains("not a question", "nothing marks it as something to learn");
  }

  @ParameterizedTest
  @ValueSource(strings = {"de", "en"})
  void aFileIsToldPlaceByPlace(String language) {
    assertThat(run("notes/netze.md", "--lang", language)).isEqualTo(ExitStatus.DONE);
    Golden.check("explain/file-" + language + ".txt", out());
  }

  @Test
  void eachLineSaysWhyOrWhyNot() throws IOException {
    StringBuilder all = new StringBuilder();
    int lines = Files.readAllLines(NOTES.resolve("netze.md")).size();
    for (int line = 1; line <= lines; line++) {
      assertThat(run("notes/netze.md:" + line)).isEqualTo(ExitStatus.DONE);
      all.append(out()).append('\n');
    }
    Golden.check("explain/lines.txt", all.toString());
  }

  @Test
  void nothingIsEverWritten() throws IOException {
    run("notes");
    run("notes/netze.md:3");
    try (var files = Files.walk(here)) {
      assertThat(files.filter(Files::isRegularFile)).hasSize(2);
    }
    assertThat(line.err()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "LANG, de_AT.UTF-8, Frage",
    "LC_ALL, de_DE, Frage",
    "LANG, C, question",
    "LANG, fr_FR.UTF-8, question"
  })
  void theTerminalSaysInWhichLanguage(String variable, String locale, String word) {
    line.environment.put(variable, locale);
    run("notes/netze.md:5");
    assertThat(out()).contains(word + ": Was macht ein Router?");
  }

  /** As a diagnostic names it: with its column, from the folder above or that of the notes. */
  @Test
  void aPlaceIsFoundAsDiagnosticsNameIt() throws IOException {
    Files.writeString(here.resolve("kartei.yaml"), "content: notes\n");
    for (String place : List.of("netze.md:5:4", "notes/netze.md:5", "./notes/netze.md:5")) {
      assertThat(run(place)).isEqualTo(ExitStatus.DONE);
      assertThat(out()).as(place).startsWith("netze.md:5\n").contains("question");
    }
  }

  /** The rules of the project count in a part of it, too. */
  @Test
  void aFolderInAProjectIsAPartOfIt() throws IOException {
    Files.writeString(here.resolve("kartei.yaml"), "content: notes\ncards:\n  questions: false\n");
    Files.createDirectories(here.resolve("notes/teil"));
    Files.writeString(here.resolve("notes/teil/hub.md"), "## Was ist ein Hub?\n\nEin Verteiler.\n");
    run("notes/teil", "--lang", "en");
    assertThat(out()).contains("One note", "teil/hub.md\n  questions: 1\n").doesNotContain("netze");
  }

  @Test
  void nothingIsQuotedThatIsNotThere() throws IOException {
    Files.writeString(
        here.resolve("notes/nis.md"), "**NIS**: (Netz- und Sicherheit): Richtlinie\n");
    run("notes/nis.md", "--lang", "en");
    assertThat(out()).contains("NIS: its letters don’t agree with “Netz").doesNotContain("“”");
  }

  @Test
  void aDraftIsSaidToBeOne() throws IOException {
    Files.writeString(
        here.resolve("notes/entwurf.md"), "---\ndraft: true\n---\n\n## Was ist es?\n");
    for (String place : List.of("notes/entwurf.md", "notes/entwurf.md:5")) {
      assertThat(run(place, "--lang", "en")).isEqualTo(ExitStatus.DONE);
      assertThat(out()).contains("it is a draft");
    }
  }

  /** Terminals obey some characters; those of a note are shown and not obeyed. */
  @Test
  void whatANoteHoldsDoesNotReachTheTerminalAsACommand() throws IOException {
    Files.writeString(here.resolve("notes/boese.md"), "## Was ist \u001b[31m rot?\n\nFarbe.\n");
    run("notes/boese.md");
    assertThat(out()).contains("rot?").doesNotContain("\u001b");
  }

  @ParameterizedTest
  @CsvSource({
    "notes/netz.md, there is no folder and no note \"notes/netz.md\"",
    "notes/netze.md:900, \"notes/netze.md\" has no line 900",
    "notes/netze.md:0, \"notes/netze.md\" has no line 0",
    "bild.png, \"bild.png\" isn't one of the notes"
  })
  void whatIsNotThereIsSaid(String typed, String said) throws IOException {
    Files.writeString(here.resolve("bild.png"), "");
    assertThat(run(typed)).isEqualTo(ExitStatus.USAGE);
    assertThat(line.err()).contains(said);
  }

  private int run(String... args) {
    List<String> typed = new ArrayList<>(List.of("explain"));
    typed.addAll(List.of(args));
    return line.run(typed.toArray(String[]::new));
  }

  private String out() {
    return line.out();
  }
}
