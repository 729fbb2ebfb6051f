package io.kartei.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.kartei.Golden;
import io.kartei.build.Renderers;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The command line as people type it. */
class KarteiTest {
  private static final byte[] LOOPBACK = {127, 0, 0, 1};

  @TempDir Path here;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final Map<String, String> environment = new HashMap<>();
  private String in = "";
  private boolean terminal;
  private CommandEnvironment.Stop stop = address -> {};

  @BeforeEach
  void notes() throws IOException {
    Files.createDirectories(here.resolve("notes"));
    Files.writeString(here.resolve("notes/dhcp.md"), "# DHCP für alle\n");
  }

  @Test
  void buildsTheFolderItIsStartedIn() {
    assertThat(run("build")).isEqualTo(ExitStatus.DONE);
    assertThat(here.resolve("site/index.html")).exists();
    assertThat(here.resolve("site/notes/dhcp.html")).content().contains("DHCP für alle");
  }

  @Test
  void saysInOneLineWhatThereIsAndWhere() {
    run("build", "notes", "-o", "public");
    assertThat(out())
        .matches(
            "1 note, 0 references, 0 questions, \\d+ cards?, 0 sheets, 0 diagrams, 0 warnings"
                + " in \\d+\\.\\d s: public.index\\.html\\R");
    assertThat(err()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "en_GB.UTF-8, '', warning, 1 warning in",
    "de_AT.UTF-8, '', Warnung, 1 Warnung in",
    "de_DE.UTF-8, en, warning, 1 warning in",
    "C,           de, Warnung, 1 Warnung in"
  })
  void speaksTheTerminalsLanguageUnlessAnotherIsAskedFor(
      String locale, String lang, String severity, String summary) throws IOException {
    environment.put("LANG", locale);
    breakLink();
    run(("check notes" + (lang.isEmpty() ? "" : " --lang " + lang)).split(" "));
    assertThat(err()).contains(severity + "[broken-link]");
    assertThat(out()).contains(summary);
  }

  @Test
  void whatProgramsReadIsEnglish() throws IOException {
    environment.put("LC_ALL", "de_DE.UTF-8");
    breakLink();
    run("check", "notes", "--format", "json");
    assertThat(out())
        .contains("the file \\\"gone.md\\\" doesn't exist", "\"severity\" : \"warning\"");
  }

  @Test
  void verboseTellsWhatEachStageCosts() {
    run("build", "notes", "--only", "json", "--verbose", "--profile", "p.jfr");
    assertThat(
            err.toString(StandardCharsets.UTF_8)
                .lines()
                .map(line -> line.replaceAll(" {2,}.*", "")))
        .containsSubsequence(
            "read the configuration",
            "read",
            "parse",
            "index",
            "make cards",
            "make sheets",
            "render json",
            "put the site in place",
            "The notes that took longest to read:");
    assertThat(err.toString(StandardCharsets.UTF_8))
        .containsPattern("[0-9]\\.[0-9]{2} s  \\S+\\.md");
    assertThat(here.resolve("p.jfr")).isNotEmptyFile();
  }

  @Test
  void quietSaysNothingWhenNothingIsWrong() {
    run("build", "notes", "--quiet");
    assertThat(out() + err()).isEmpty();
    assertThat(here.resolve("notes/site/index.html")).exists();
  }

  @Test
  void aWarningIsNoFailure() throws IOException {
    breakLink();
    assertThat(run("build", "notes")).isEqualTo(ExitStatus.DONE);
    assertThat(err()).contains("warning[broken-link] dhcp.md:3:1: ").contains("^");
    assertThat(out()).contains("1 warning in");
  }

  @Test
  void strictMakesItOneAndWritesNothing() throws IOException {
    breakLink();
    assertThat(run("build", "notes", "--strict")).isEqualTo(ExitStatus.FAILED);
    assertThat(err()).contains("nothing was written");
    assertThat(out()).isEmpty();
    assertThat(here.resolve("notes/site/index.html")).doesNotExist();
  }

  @Test
  void anErrorWritesNothing() throws IOException {
    Files.writeString(here.resolve("notes/kartei.yaml"), "title: [\n");
    assertThat(run("build", "notes")).isEqualTo(ExitStatus.FAILED);
    assertThat(err()).contains("kartei.yaml").contains("1 error, 0 warnings: nothing was written");
    assertThat(here.resolve("notes/site/index.html")).doesNotExist();
  }

  @Test
  void checkNeverWrites() throws IOException {
    breakLink();
    assertThat(run("check", "notes")).isEqualTo(ExitStatus.DONE);
    assertThat(err()).contains("broken-link");
    assertThat(here.resolve("notes/site")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"build", "check"})
  void jsonIsOneDocumentAndNothingElse(String command) throws IOException {
    breakLink();
    terminal = true;
    assertThat(run(command, "notes", "--format", "json", "--strict")).isEqualTo(ExitStatus.FAILED);
    JsonNode document = new ObjectMapper().readTree(out());
    assertThat(document.get("failed").booleanValue()).isTrue();
    assertThat(document.at("/counts/notes").intValue()).isEqualTo(1);
    assertThat(document.at("/diagnostics/0/code").textValue()).isEqualTo("broken-link");
    assertThat(document.at("/diagnostics/0/line").intValue()).isEqualTo(3);
    assertThat(err()).isEmpty();
  }

  @Test
  void repeatsAreFoldedUnlessAllAreAskedFor() throws IOException {
    Files.writeString(here.resolve("notes/dhcp.md"), "# DHCP\n\n" + "[x](gone.md)\n\n".repeat(9));
    run("check", "notes");
    assertThat(err().split("warning\\[broken-link]", -1)).hasSize(5 + 1);
    assertThat(err()).contains("--all");
    run("check", "notes", "--all");
    assertThat(err().split("warning\\[broken-link]", -1)).hasSize(9 + 1);
  }

  @ParameterizedTest
  @CsvSource({
    "auto, true, '', true",
    "auto, true, 1, false",
    "auto, false, '', false",
    "always, false, 1, true",
    "never, true, '', false",
  })
  void coloursAreForTerminals(String color, boolean tty, String noColor, boolean colored)
      throws IOException {
    breakLink();
    terminal = tty;
    environment.put("NO_COLOR", noColor);
    run("check", "notes", "--color", color);
    assertThat(err().contains("\u001b[")).isEqualTo(colored);
  }

  @Test
  void outputsAreChosen() {
    String all = Renderers.names().get(0);
    assertThat(run("build", "notes", "--skip", all)).isZero();
    assertThat(here.resolve("notes/site/dhcp.html")).doesNotExist();
    assertThat(run("build", "notes", "--only", all)).isZero();
    assertThat(here.resolve("notes/site/dhcp.html")).exists();
  }

  @ParameterizedTest
  @ValueSource(strings = {"--only json", "--only pdf", "--skip html"})
  void theSummaryNamesNoPageThatIsNotThere(String options) {
    run(("build notes -o public " + options).split(" "));
    assertThat(out()).endsWith("s: public" + System.lineSeparator());
  }

  @Test
  void aBuildOfNothingIsAnError() throws IOException {
    Files.writeString(here.resolve("notes/kartei.yaml"), "outputs: [pdf]\n");
    assertThat(run("build", "notes", "--skip", "pdf")).isEqualTo(ExitStatus.FAILED);
    assertThat(err()).contains("error[no-outputs]").contains("hint: ");
    assertThat(here.resolve("notes/site")).doesNotExist();
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void aPlaceWhereNothingCanBeMadeIsAnErrorWithAHint() {
    assertThat(run("build", "notes", "-o", "/proc/x")).isEqualTo(ExitStatus.FAILED);
    assertThat(err())
        .contains("error[output-unwritable]")
        .contains("\"/proc/x\" can't be written: can't create this folder")
        .contains("hint: choose another place with -o")
        .doesNotContain("Exception");
  }

  @Test
  void aPortThatWasAskedForIsTakenOrNotAtAll() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByAddress(LOOPBACK))) {
      String port = String.valueOf(taken.getLocalPort());
      assertThat(run("serve", "notes", "--port", port)).isEqualTo(ExitStatus.FAILED);
      assertThat(err()).contains("port " + port + " is taken").contains("hint: ");
      assertThat(out()).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "build nots             | there is no folder 'nots'; did you mean 'notes'?",
        "build notes/dhcp.md    | is a file",
        "build --stric          | --strict",
        "biuld                  | Did you mean: kartei build?",
        "build notes --only htm | Outputs: ",
        "build --threads 0      | at least 1",
        "build --format xml     | text, json",
        "build notes -o notes   | 'notes' holds the notes",
        "build notes -o .       | '.' holds the notes",
        "build --only html --skip html   | no outputs are left to build",
        "build notes --skip html,json,anki,pdf,book | no outputs are left to build",
        "build a b              | 'b'",
        "serve --port 65536     | from 0 to 65535",
        "export --to csv        | anki, tsv",
        "export                 | --to",
        "export --to tsv nots   | did you mean 'notes'?",
        "export --to tsv notes -o notes | is a folder",
        "''                     | build | check | serve",
      })
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
    assertThat(out()).contains("\"der Name der Site\"");
    assertThat(run("schema", "--lang", "fr")).isEqualTo(ExitStatus.USAGE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--help",
        "build --help",
        "check --help",
        "explain --help",
        "serve --help",
        "export --help",
        "diagram --help",
        "schema --help"
      })
  void helpIsHelp(String typed) {
    assertThat(run(typed.split(" "))).isEqualTo(ExitStatus.DONE);
    assertThat(out().lines()).allMatch(line -> line.length() <= 100);
    Golden.check("help/" + typed.replaceAll("\\W+", "-").replaceAll("^-", "") + ".txt", out());
    assertThat(err()).isEmpty();
  }

  @Test
  void versionIsTheBuilds() {
    run("--version");
    assertThat(out()).startsWith("kartei ").contains("Java " + Runtime.version());
    assertThat(out()).doesNotContain("${");
  }

  @Test
  void aFolderOfSomethingElseIsWrittenToOnlyByForce() throws IOException {
    Files.createDirectories(here.resolve("anderes"));
    Files.writeString(here.resolve("anderes/brief.txt"), "x");
    assertThat(run("build", "notes", "-o", "anderes")).isEqualTo(ExitStatus.FAILED);
    assertThat(err()).contains("error[output-not-ours]").contains("--force");
    assertThat(run("build", "notes", "-o", "anderes", "--only", "html", "--force"))
        .isEqualTo(ExitStatus.DONE);
    assertThat(here.resolve("anderes/index.html")).exists();
  }

  @Test
  void aBrokenDiskIsNoDefect() throws IOException {
    Files.writeString(here.resolve("file"), "");
    assertThat(run("build", "notes", "-o", "file/site")).isEqualTo(ExitStatus.FAILED);
    assertThat(err()).contains("error").contains("file").doesNotContain("defect");
    assertThat(err()).doesNotContain("\tat ");
  }

  @Test
  void aDefectSaysHowToReportItAndHidesItsTrace() {
    stop =
        address -> {
          throw new IllegalStateException("ouch");
        };
    assertThat(run("serve", "notes", "--port", "0")).isEqualTo(ExitStatus.DEFECT);
    assertThat(err()).contains("ouch").contains("report").doesNotContain("\tat ");
    assertThat(run("serve", "notes", "--port", "0", "--debug")).isEqualTo(ExitStatus.DEFECT);
    assertThat(err()).contains("\tat io.kartei");
  }

  @Test
  void servesUntilItIsStopped() {
    StringBuilder page = new StringBuilder();
    stop = address -> page.append(fetch(address + "dhcp.html"));
    assertThat(run("serve", "notes", "--port", "0")).isEqualTo(ExitStatus.DONE);
    assertThat(page).contains("DHCP für alle").contains("/-kartei/preview.js");
    assertThat(out()).contains("Serving http://localhost:");
    assertThat(here.resolve("notes/site")).doesNotExist();
  }

  @Test
  void noProgressInAPipe() {
    run("build", "notes");
    assertThat(err()).isEmpty();
  }

  private void breakLink() throws IOException {
    Files.writeString(here.resolve("notes/dhcp.md"), "# DHCP\n\n[x](gone.md)\n");
  }

  @Test
  void gapsAreAReportForPeopleAndDataForPrograms() throws IOException {
    Files.writeString(
        here.resolve("notes/dns.md"),
        """
        # DNS

        ## Zonen

        > 📝 AP2 Analyse Sommer 2024 Aufgabe 4c

        ## Werkzeuge

        dig fragt nach.
        """);
    assertThat(run("check", "notes", "--gaps")).isEqualTo(ExitStatus.DONE);
    Golden.check("gaps/report.txt", out().replaceAll("in [0-9.]+ s", "in 0.0 s"));
    run("check", "notes", "--gaps", "--format", "json");
    JsonNode gaps = new ObjectMapper().readTree(out()).path("gaps");
    Golden.check("gaps/report.json", gaps.toPrettyString() + "\n");
    run("check", "notes", "--format", "json");
    assertThat(new ObjectMapper().readTree(out()).has("gaps")).isFalse();
  }

  private int run(String... args) {
    out.reset();
    err.reset();
    return Kartei.run(
        List.of(args),
        new CommandEnvironment(
            new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
            print(out),
            print(err),
            here,
            environment,
            terminal,
            stop));
  }

  private static PrintStream print(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  private String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String err() {
    return err.toString(StandardCharsets.UTF_8);
  }

  private static String fetch(String address) throws InterruptedException {
    try {
      return HttpClient.newHttpClient()
          .send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString())
          .body();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
