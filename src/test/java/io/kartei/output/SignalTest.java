package io.kartei.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.kartei.cli.Main;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ctrl-C and a machine that shuts down, in the middle of a build and of a preview. */
@DisabledOnOs(OS.WINDOWS) // has no signals
class SignalTest {
  private static final long AMPLE_SECONDS = 120;

  @ParameterizedTest
  @CsvSource({"INT, 130, 3", "TERM, 143, 3", "INT, 130, 40", "TERM, 143, 40", "HUP, 129, 20"})
  void aBuildThatIsStoppedLeavesTheOldSiteOrTheNewOne(
      String signal, int status, int change, @TempDir Path temp) throws Exception {
    assumeHeard(signal);
    Path output = temp.resolve("site");
    SampleSites.lay(output, SampleSites.OLD);
    SampleSites.addForeign(output);
    String before = TreeHash.of(output);
    Path other = temp.resolve("other");
    SampleSites.lay(other, SampleSites.NEW);
    SampleSites.addForeign(other);
    Process process = KilledProcess.start(output, "build", change, true, true);
    try {
      assertThat(process.getInputStream().read()).isEqualTo('x');
      send(signal, process);
      assertThat(statusOf(process, signal)).isEqualTo(status);
    } finally {
      process.destroyForcibly();
    }
    SiteJournal.recover(output);
    assertThat(TreeHash.of(output)).isIn(before, TreeHash.of(other));
    try (StagedSite next = StagedSite.open(output)) {
      assertThat(next.problems()).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({"INT, 130", "TERM, 143"})
  void aPreviewThatIsStoppedLeavesNothing(String signal, int status, @TempDir Path temp)
      throws Exception {
    assumeHeard(signal);
    Path notes = Files.createDirectory(temp.resolve("notes"));
    Files.writeString(notes.resolve("dns.md"), "# DNS\n");
    Process process = serve(notes);
    try (BufferedReader said = process.inputReader(StandardCharsets.UTF_8)) {
      String line = said.readLine();
      while (line != null && !line.startsWith("Serving ")) {
        line = said.readLine();
      }
      assertThat(line).isNotNull();
      send(signal, process);
      assertThat(statusOf(process, signal)).isEqualTo(status);
    } finally {
      process.destroyForcibly();
    }
    assertThat(TreeHash.list(temp))
        .map(entry -> entry.split(" ", 2)[0])
        .containsExactly("notes/", "notes/dns.md");
  }

  private static Process serve(Path notes) throws IOException {
    return new ProcessBuilder(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "serve",
                notes.toString(),
                "--port",
                "0"))
        .redirectErrorStream(true)
        .start();
  }

  /** A shell's background jobs ignore some signals, and so do their children. */
  private static void assumeHeard(String signal) throws IOException {
    Path status = Path.of("/proc/self/status");
    int number = signal.equals("HUP") ? 1 : signal.equals("INT") ? 2 : 15;
    if (Files.exists(status)) {
      String ignored =
          Files.readAllLines(status).stream()
              .filter(line -> line.startsWith("SigIgn:"))
              .map(line -> line.substring(line.indexOf(':') + 1).strip())
              .findFirst()
              .orElse("0");
      assumeThat(Long.parseUnsignedLong(ignored, 16) >> (number - 1) & 1)
          .as("SIG" + signal + " is ignored where the tests were started")
          .isZero();
    }
  }

  private static int statusOf(Process process, String signal) throws InterruptedException {
    assertThat(process.waitFor(AMPLE_SECONDS, TimeUnit.SECONDS))
        .as("SIG" + signal + " ends it")
        .isTrue();
    return process.exitValue();
  }

  private static void send(String signal, Process process) throws Exception {
    Process kill = new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid())).start();
    assertThat(kill.waitFor()).isZero();
  }
}
