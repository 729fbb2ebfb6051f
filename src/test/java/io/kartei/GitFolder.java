package io.kartei;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A real git repository in a folder, with times of one's own. */
public final class GitFolder {
  private final Path folder;

  private GitFolder(Path folder) {
    this.folder = folder;
  }

  /** Makes a folder a repository; where there is no git, the test does not count. */
  public static GitFolder init(Path folder) throws Exception {
    assumeThat(hasGit()).isTrue();
    GitFolder made = new GitFolder(folder);
    made.run(0, "init", "-q");
    return made;
  }

  /** Commits all that is there. */
  public void commit(long seconds) throws Exception {
    run(seconds, "add", ".");
    run(seconds, "commit", "-qm", "wie es jetzt ist");
  }

  private void run(long seconds, String... arguments) throws Exception {
    List<String> command =
        new ArrayList<>(List.of("git", "-c", "user.name=Ada", "-c", "user.email=ada@example.org"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().put("GIT_COMMITTER_DATE", seconds + " +0200");
    builder.environment().put("GIT_AUTHOR_DATE", seconds + " +0200");
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
}
