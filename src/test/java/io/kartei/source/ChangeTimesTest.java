package io.kartei.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.kartei.GitFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
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
    GitFolder git = GitFolder.init(folder);
    write("notes/ä.md", 1_600_000_000);
    write("notes/b.md", 1_600_000_000);
    git.commit(1_400_000_000);
    write("notes/b.md", 1_600_000_001);
    git.commit(1_450_000_000);
    write("notes/neu.md", 1_600_000_002);
    ChangeTimes times = times("notes", null, "ä.md", "b.md", "neu.md");
    assertThat(times.secondsOf("ä.md")).isEqualTo(1_400_000_000);
    assertThat(times.secondsOf("b.md")).isEqualTo(1_450_000_000);
    assertThat(times.secondsOf("neu.md")).isEqualTo(1_600_000_002);
  }

  /** Otherwise a reader would import an edited card and keep the old one. */
  @Test
  void anEditThatIsNotCommittedIsNewerThanTheCommit() throws Exception {
    GitFolder git = GitFolder.init(folder);
    write("a.md", 1_300_000_000);
    git.commit(1_400_000_000);
    write("a.md", 1_600_000_000);
    assertThat(times("", null, "a.md").secondsOf("a.md")).isEqualTo(1_600_000_000);
  }
}
