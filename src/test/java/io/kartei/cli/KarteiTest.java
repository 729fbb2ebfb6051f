package io.kartei.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.kartei.Golden;
import io.kartei.build.Renderers;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Commands as people type them, and what comes of them. */
class KarteiTest {
  private static final byte[] LOOPBACK = {127, 0, 0, 1};

  @TempDir Path here;

  private CommandLineRunner line;

  @BeforeEach
  void notes() throws IOException {
    line = new CommandLineRunner(here);
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
  void buildsTheProjectBelowARepositorysFolder() throws IOException {
    Path book = here.resolve("lager/buch");
    Files.createDirectories(book.resolve("src"));
    Files.writeString(here.resolve("lager/README.md"), "# Zum Mitmachen\n");
    Files.writeString(book.resolve("book.toml"), "[book]\ntitle = 'Netze'\n");
    Files.writeString(book.resolve("src/SUMMARY.md"), "- [Kabel](kabel.md)\n");
    Files.writeString(book.resolve("src/kabel.md"), "# Kabel\n");
    assertThat(run("build", "lager", "-o", "public")).isEqualTo(ExitStatus.DONE);
    assertThat(here.resolve("public/kabel.html")).exists();
  }

  @Test
  void saysWhatThereIsAndWhatToOpen() {
    run("build", "notes", "-o", "public");
    assertThat(out())
        .matches(
            "Built 1 note, 0 exam references, 0 questions, \\d+ cards?, 0 comparisons, 0 diagrams,"
                + " 0 warnings in \\d+\\.\\d s\\ROpen public.index\\.html\\R");
    assertThat(err()).isEmpty();
  }

  @Test
  void verboseTellsWhatEachStageCosts() {
    run("build", "notes", "--only", "json", "--verbose", "--profile", "p.jfr");
    assertThat(err().lines().map(line -> line.replaceAll(" {2,}.*", "")))
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
    assertThat(err()).containsPattern("[0-9]\\.[0-9]{2} s  \\S+\\.md");
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
    assertThat(err()).contains("warning[broken-link] notes/dhcp.md:3:1: ").contains("^");
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

  @Test
  void aFolderWithoutNotesIsAnErrorThatSaysWhatToDo() throws IOException {
    Files.createDirectories(here.resolve("leer/bilder"));
    assertThat(run("build", "leer")).isEqualTo(ExitStatus.FAILED);
    assertThat(err()).contains("error[no-notes]: there are no notes in \"leer\"", "kartei init");
    assertThat(here.resolve("leer/site")).doesNotExist();
    Files.writeString(here.resolve("leer/kartei.yaml"), "title: A\n");
    assertThat(run("check", "leer/bilder")).isEqualTo(ExitStatus.FAILED);
    assertThat(err()).contains("the project seems to be \"" + here.resolve("leer") + "\"");
  }

  @Test
  void pathsCanBeOpenedFromWhereTheCommandRuns() throws IOException {
    Files.createDirectories(here.resolve("projekt/content"));
    Files.writeString(here.resolve("projekt/kartei.yaml"), "titel: A\n");
    Files.writeString(here.resolve("projekt/content/a.md"), "[x](gone.md)\n");
    run("check", "projekt");
    assertThat(err())
        .contains("[unknown-key] projekt/kartei.yaml:1:1: ", "projekt/content/a.md:1:1: ");
    CommandLineRunner elsewhere = new CommandLineRunner(here.resolve("notes"));
    elsewhere.run("check", "../projekt");
    assertThat(elsewhere.err()).contains("[broken-link] ../projekt/content/a.md:1:1: ");
    Path far = Files.createDirectories(here.resolve("far/away/from/it"));
    CommandLineRunner remote = new CommandLineRunner(far);
    remote.run("check", here.resolve("projekt").toString());
    assertThat(remote.err()).contains("[broken-link] content/a.md:1:1: ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"build", "check"})
  void jsonIsOneDocumentAndNothingElse(String command) throws IOException {
    breakLink();
    line.terminal = true;
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
    line.terminal = tty;
    line.environment.put("NO_COLOR", noColor);
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
    line.stop =
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
    line.stop = address -> page.append(fetch(address + "dhcp.html"));
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
    return line.run(args);
  }

  private String out() {
    return line.out();
  }

  private String err() {
    return line.err();
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
