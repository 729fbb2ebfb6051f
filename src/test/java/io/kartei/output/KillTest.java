package io.kartei.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kartei.output.SiteJournal.Recovery;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Processes that are really killed, on a real disk: 200 of them. */
class KillTest {
  /** For each of the two ways in which a site is replaced. */
  private static final int KILLS = 100;

  @Test
  void aKillLeavesTheOldSiteOrTheNewOne(@TempDir Path temp) throws Exception {
    ExecutorService two = Executors.newFixedThreadPool(2);
    try {
      List<Callable<Lane>> lanes =
          List.of(
              () -> lane(temp.resolve("by-folder"), true),
              () -> lane(temp.resolve("by-file"), false));
      int kills = 0;
      int inside = 0;
      for (Future<Lane> done : two.invokeAll(lanes)) {
        kills += done.get().kills;
        inside += done.get().inside;
      }
      assertThat(kills).isGreaterThanOrEqualTo(200);
      assertThat(inside).isGreaterThanOrEqualTo(50);
    } finally {
      two.shutdownNow();
    }
  }

  @Test
  void aSecondBuildIsToldOfTheFirst(@TempDir Path temp) throws Exception {
    Path output = temp.resolve("busy/site");
    Process first = KilledProcess.start(output, "build", 5, true, true);
    try {
      assertThat(first.getInputStream().read()).isEqualTo('x');
      assertThat(SiteJournal.recover(output)).isEqualTo(Recovery.BUSY);
      assertThatThrownBy(() -> StagedSite.open(output))
          .isInstanceOfSatisfying(
              OutputException.class,
              e -> assertThat(e.diagnostic().code()).isEqualTo("output-busy"));
    } finally {
      first.destroyForcibly().waitFor();
    }
    assertThat(SiteJournal.recover(output)).isEqualTo(Recovery.DISCARDED);
    assertThat(temp.resolve("busy")).isEmptyDirectory();
  }

  private static Lane lane(Path home, boolean rename) throws Exception {
    Lane lane = new Lane(home, rename);
    while (lane.kills < KILLS) {
      lane.kill();
    }
    return lane;
  }

  /** One folder whose builds are killed again and again. */
  private static final class Lane {
    private final Path output;
    private final boolean rename;
    private final String old;
    private final String fresh;
    private int kills;
    private int inside;

    Lane(Path home, boolean rename) throws IOException {
      this.rename = rename;
      output = home.resolve("site");
      SampleSites.lay(home.resolve("old"), SampleSites.OLD);
      SampleSites.addForeign(home.resolve("old"));
      SampleSites.lay(home.resolve("new"), SampleSites.NEW);
      SampleSites.addForeign(home.resolve("new"));
      old = TreeHash.of(home.resolve("old"));
      fresh = TreeHash.of(home.resolve("new"));
      SampleSites.lay(output, SampleSites.OLD);
      SampleSites.addForeign(output);
    }

    /** Kills a build, every third time a recovery from it too, and looks at what is left. */
    void kill() throws IOException, InterruptedException {
      int number = kills;
      boolean wait = number % 3 != 0;
      count(KilledProcess.kill(output, "build", number * 7 % 150, wait, rename));
      if (number % 3 == 1 && pending()) {
        count(KilledProcess.kill(output, "recover", number % 12, true, rename));
      }
      SiteJournal.recover(output, new Steps((from, to) -> !rename && from.endsWith("site")));
      assertThat(TreeHash.of(output)).as("kill %d", number).isIn(old, fresh);
      assertThat(output.resolve(".gitignore")).hasContent("*\n");
      assertThat(output.resolve("CNAME")).hasContent("lernen.example\n");
    }

    private void count(boolean killed) throws IOException {
      if (killed) {
        kills++;
        inside += pending() ? 1 : 0;
      }
    }

    /** Whether a first byte had been staged, and the journal had not ended. */
    private boolean pending() throws IOException {
      for (Workspace workspace : OutputFolder.of(output).workspaces()) {
        if (Files.exists(workspace.journal()) || hasFile(workspace.fresh())) {
          return true;
        }
      }
      return false;
    }

    private static boolean hasFile(Path folder) throws IOException {
      if (!Files.exists(folder)) {
        return false;
      }
      try (Stream<Path> all = Files.walk(folder)) {
        return all.anyMatch(Files::isRegularFile);
      }
    }
  }
}
