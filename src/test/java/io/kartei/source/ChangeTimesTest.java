package io.kartei.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangeTimesTest {
  @TempDir Path folder;

  private Path write(String path, long seconds) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "# " + seconds + "\n");
    return Files.setLastModifiedTime(file, FileTime.from(Instant.ofEpochSecond(seconds)));
  }

  private ChangeTimes times(String below, @Nullable String epoch, String... paths) {
    Map<String, SourceFile> files = new TreeMap<>();
    Path root = folder.resolve(below);
    for (String path : paths) {
      files.put(path, new SourceFile(path, root.resolve(path)));
    }
    return ChangeTimes.of(new SourceTree(root, List.of(), files), epoch);
  }

  private void git(String time, String... arguments) throws Exception {
    List<String> command =
        new ArrayList<>(List.of("git", "-c", "user.name=Ada", "-c", "user.email=ada@example.org"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().put("GIT_COMMITTER_DATE", time + " +0200");
    builder.environment().put("GIT_AUTHOR_DATE", time + " +0200");
    Process process = builder.redirectErrorStream(true).start();
    process.getOutputStream().close();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
  }

  private static boolean hasGit() {
    try {
      return new ProcessBuilder("git", "--version").start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  @Test
  void withoutGitTheFileSystemKnows() throws IOException {
    write("a.md", 1_600_000_000);
    assertThat(times("", null, "a.md").secondsOf("a.md")).isEqualTo(1_600_000_000);
    assertThat(times("", null, "a.md").secondsOf("weg.md")).isZero();
  }

  @Test
  void theEnvironmentGoesBeforeTheFileSystem() throws IOException {
    write("a.md", 1_600_000_000);
    assertThat(times("", "1500000000", "a.md").secondsOf("a.md")).isEqualTo(1_500_000_000);
    assertThat(times("", "gestern", "a.md").secondsOf("a.md")).isEqualTo(1_600_000_000);
  }

  @Test
  void gitGoesBeforeBoth() throws Exception {
    assumeThat(hasGit()).isTrue();
    git("1400000000", "init", "-q");
    write("notes/ä.md", 1_600_000_000);
    write("notes/b.md", 1_600_000_000);
    git("1400000000", "add", ".");
    git("1400000000", "commit", "-qm", "eins");
    write("notes/b.md", 1_600_000_001);
    git("1450000000", "commit", "-qam", "zwei");
    write("notes/neu.md", 1_600_000_002);
    ChangeTimes times = times("notes", null, "ä.md", "b.md", "neu.md");
    assertThat(times.secondsOf("ä.md")).isEqualTo(1_400_000_000);
    assertThat(times.secondsOf("b.md")).isEqualTo(1_450_000_000);
    assertThat(times.secondsOf("neu.md")).isEqualTo(1_600_000_002);
  }

  /** Otherwise a reader would import an edited card and keep the old one. */
  @Test
  void anEditThatIsNotCommittedIsNewerThanTheCommit() throws Exception {
    assumeThat(hasGit()).isTrue();
    git("1400000000", "init", "-q");
    write("a.md", 1_300_000_000);
    git("1400000000", "add", ".");
    git("1400000000", "commit", "-qm", "eins");
    write("a.md", 1_600_000_000);
    assertThat(times("", null, "a.md").secondsOf("a.md")).isEqualTo(1_600_000_000);
  }
}
