package io.kartei.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a disk refuses outside of a site's folder: a code, the path, a hint, and no trace. */
class DiskErrorsTest {
  @TempDir Path here;

  private InputStream in = InputStream.nullInputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @BeforeEach
  void notes() throws IOException {
    Files.createDirectories(here.resolve("notes"));
    Files.writeString(here.resolve("notes/ip.md"), "# IP\n\n## Was ist IP?\n\nEin Protokoll.\n");
    Files.writeString(here.resolve("taken"), "");
    Files.writeString(here.resolve("plan.mmd"), "flowchart LR\n  a --> b\n");
  }

  @ParameterizedTest
  @CsvSource({
    "export --to tsv notes -o taken/cards.txt",
    "export --to anki notes -o taken/below/cards.apkg",
    "diagram plan.mmd -o taken/plan.svg",
    "build notes -o taken",
    "build notes -o taken/site",
    "build notes -o taken/below/site",
  })
  void aFileInTheWayOfAFolder(String command) {
    assertThat(run(command, OutputStream.nullOutputStream())).isEqualTo(ExitStatus.FAILED);
    assertTold("error[output-");
    assertThat(err()).contains("taken");
  }

  @ParameterizedTest
  @CsvSource({"build notes", "build notes --format json", "check notes", "schema", "--help"})
  void whatStandardOutputLosesIsAFailure(String command) {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("No space left on device");
          }
        };
    assertThat(run(command, full)).isEqualTo(ExitStatus.FAILED);
    assertTold("error[output-lost]: can't write to standard output");
  }

  @Test
  void aFolderForTemporaryFilesThatIsNone() throws IOException, InterruptedException {
    Path none = here.resolve("no/folder");
    ProcessBuilder build =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.io.tmpdir=" + none,
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "build",
                here.resolve("notes").toString(),
                "-o",
                here.resolve("site").toString())
            .redirectErrorStream(true);
    build.environment().put("LC_ALL", "C");
    Process process = build.start();
    err.write(process.getInputStream().readAllBytes());
    assertThat(process.waitFor()).isEqualTo(ExitStatus.DONE);
    assertTold("warning[no-sqlite]");
    assertThat(err()).contains(none.toString()).contains("java.io.tmpdir=");
    assertThat(here.resolve("site/index.html")).exists();
  }

  @Test
  void whatIsPipedInBreaksOff() {
    in =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("Input/output error");
          }

          @Override
          public int read(byte[] bytes, int from, int length) throws IOException {
            throw new IOException("Input/output error");
          }
        };
    assertThat(run("diagram -", OutputStream.nullOutputStream())).isEqualTo(ExitStatus.FAILED);
    assertTold("error[disk-failed]: Input/output error");
  }

  private void assertTold(String code) {
    assertThat(err()).contains(code).contains("hint: ").doesNotContain("\tat ");
  }

  private String err() {
    return err.toString(StandardCharsets.UTF_8);
  }

  private int run(String command, OutputStream out) {
    return Kartei.run(
        List.of(command.split(" ")),
        new CommandEnvironment(
            in,
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            here,
            Map.of(),
            false,
            address -> {}));
  }
}
