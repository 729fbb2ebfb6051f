package io.kartei.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import io.kartei.output.CrashingDisk.Crash;
import io.kartei.output.SiteJournal.Recovery;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a recovery finds and says; that it always ends well is for {@link CrashTest}. */
class SiteJournalTest {
  private final FileSystem disk = Jimfs.newFileSystem(Configuration.unix());
  private final Path home = disk.getPath("/home");
  private final Path output = home.resolve("site");

  @BeforeEach
  void lay() throws IOException {
    SampleSites.lay(output, SampleSites.OLD);
    SampleSites.addForeign(output);
  }

  @AfterEach
  void close() throws IOException {
    disk.close();
  }

  @Test
  void findsNothingAfterABuildThatEnded() {
    SampleSites.build(output, SampleSites.NEW);
    assertThat(SiteJournal.recover(output)).isEqualTo(Recovery.NOTHING);
    assertThat(SiteJournal.recover(home.resolve("no-such-folder"))).isEqualTo(Recovery.NOTHING);
  }

  @Test
  void throwsAwayWhatWasOnlyStaged() {
    crash(5);
    assertThat(SiteJournal.recover(output)).isEqualTo(Recovery.DISCARDED);
    assertThat(SiteJournal.recover(output)).isEqualTo(Recovery.NOTHING);
  }

  @Test
  void completesWhatHadBegunEvenIfTheFolderWasMadeAnew() throws IOException {
    crashWithoutSite();
    SampleSites.write(output.resolve(".gitignore"), "*\n");
    SampleSites.write(output.resolve("mine.txt"), "put there in between");

    assertThat(SiteJournal.recover(output)).isEqualTo(Recovery.COMPLETED);

    assertThat(output.resolve("index.html")).hasContent(SampleSites.NEW.get("index.html"));
    assertThat(output.resolve("CNAME")).hasContent("lernen.example\n");
    assertThat(output.resolve("mine.txt")).hasContent("put there in between");
    assertThat(home).isDirectoryNotContaining(p -> !p.equals(output));
  }

  @Test
  void goesBackIfItCannotGoOn() throws IOException {
    String before = TreeHash.of(output);
    crashWithoutSite();
    Disk refusing = new Steps((from, to) -> from.endsWith("new") && to.equals(output));

    assertThat(SiteJournal.recover(output, refusing)).isEqualTo(Recovery.UNDONE);

    assertThat(TreeHash.of(output)).isEqualTo(before);
  }

  @Test
  void losesNothingIfItCanDoNeither() throws IOException {
    crashWithoutSite();
    Disk refusing = new Steps((from, to) -> to.equals(output));

    assertThatThrownBy(() -> SiteJournal.recover(output, refusing))
        .satisfies(StagedSiteTest.hasCode("output-unfinished"));

    assertThat(SiteJournal.recover(output)).isEqualTo(Recovery.COMPLETED);
    assertThat(output.resolve("CNAME")).hasContent("lernen.example\n");
  }

  @Test
  void leavesTheJournalOfAnotherVersionAlone() throws IOException {
    crashWithoutSite();
    Path journal = home.resolve(".site.kartei-staging/journal");
    Files.writeString(journal, "kartei-journal 99\nswap\n");

    assertThatThrownBy(() -> SiteJournal.recover(output))
        .satisfies(StagedSiteTest.hasCode("output-unfinished"));

    assertThat(home.resolve(".site.kartei-staging/old/CNAME")).exists();
  }

  /** Stops a build just when the old folder has been moved away. */
  private void crashWithoutSite() {
    int step = 0;
    while (Files.exists(output)) {
      SiteJournal.recover(output, new Steps((from, to) -> from.endsWith("new")));
      crash(step++);
    }
  }

  private void crash(int step) {
    assertThatThrownBy(
            () ->
                SampleSites.build(
                    output, SampleSites.NEW, new CrashingDisk(step, false, (from, to) -> false)))
        .isInstanceOf(Crash.class);
  }
}
