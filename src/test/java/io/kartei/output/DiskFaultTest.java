package io.kartei.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import io.kartei.diagnostic.Diagnostic;
import io.kartei.diagnostic.Severity;
import io.kartei.output.FaultyDisk.Fault;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A disk that refuses any one change of a build, or all from there on, for each reason that disks
 * have: the old site or the new one stands, and the message has a code, a path and a hint.
 */
class DiskFaultTest {
  private static final String SITE = "/home/site";

  /** More changes than a build of the sample makes. */
  private static final int MAX_CHANGES = 1_000;

  @ParameterizedTest
  @EnumSource
  void leavesTheOldSiteOrTheNewOne(Fault fault) throws IOException {
    Set<String> codes = new TreeSet<>();
    int places = 0;
    for (boolean own : List.of(true, false)) {
      for (boolean stays : List.of(false, true)) {
        int at = 0;
        Run run = new Run(own);
        while (at < MAX_CHANGES && run.play(new FaultyDisk(fault, at, stays))) {
          codes.addAll(run.codes);
          at++;
        }
        assertThat(at).isLessThan(MAX_CHANGES);
        places += at;
      }
    }
    assertThat(places).isGreaterThan(3);
    assertThat(codes).allSatisfy(code -> assertThat(code).startsWith("output-"));
  }

  @ParameterizedTest
  @CsvSource({
    "NO_SPACE, output-full",
    "NO_SPACE_FOR_THE_SECOND_HALF, output-full",
    "QUOTA, output-full",
    "TOO_LARGE, output-full",
    "DENIED, output-unwritable",
    "READ_ONLY, output-read-only",
    "NAME_TOO_LONG, output-name-too-long",
    "VANISHED, output-gone",
    "INTERRUPTED, output-failed",
    "BROKEN, output-failed",
    "TOO_MANY_OPEN, output-failed",
    "STALE, output-failed",
  })
  void theCodeSaysWhatToDo(Fault fault, String code) throws IOException {
    Run run = new Run(true);
    run.play(new FaultyDisk(fault, 1, true));
    assertThat(run.codes).containsExactly(code);
  }

  @ParameterizedTest
  @CsvSource({"BUSY, output-in-use", "LOCKED, output-in-use"})
  void aSiteThatCannotBeMovedStays(Fault fault, String code) throws IOException {
    // the first moves are those of the journal
    Set<String> codes = new TreeSet<>();
    for (int at = 0; at < 12; at++) {
      Run run = new Run(true);
      run.play(new FaultyDisk(fault, at, true));
      codes.addAll(run.codes);
    }
    assertThat(codes).contains(code);
  }

  /** Builds on faulty disks. */
  private static final class Run {
    private final boolean own;
    private final String after;
    private Set<String> codes = Set.of();

    /**
     * @param own whether the folder is Kartei's, and is swapped as a whole; else file by file
     */
    Run(boolean own) throws IOException {
      this.own = own;
      this.after = after();
    }

    /** Builds; returns whether the fault was met. */
    boolean play(FaultyDisk faulty) throws IOException {
      try (FileSystem disk = Jimfs.newFileSystem(Configuration.unix())) {
        Path output = disk.getPath(SITE);
        lay(output);
        String before = TreeHash.of(output);
        Diagnostic said = build(output, faulty);
        SiteJournal.recover(output);
        assertThat(TreeHash.of(output))
            .as("%s", said)
            .isIn(said == null ? List.of(after) : List.of(before, after));
        if (said != null && !said.code().equals("output-unfinished")) {
          assertThat(TreeHash.of(output)).as("%s", said).isEqualTo(before);
        }
        SampleSites.build(output, SampleSites.NEW);
        assertThat(TreeHash.of(output)).isEqualTo(after);
        assertThat(Trees.children(disk.getPath("/home"))).containsExactly(output);
        codes = said == null ? Set.of() : Set.of(said.code());
        return faulty.met();
      }
    }

    private void lay(Path output) throws IOException {
      if (own) {
        SampleSites.lay(output, SampleSites.OLD);
      }
      SampleSites.addForeign(output);
    }

    private String after() throws IOException {
      try (FileSystem disk = Jimfs.newFileSystem(Configuration.unix())) {
        Path output = disk.getPath(SITE);
        lay(output);
        SampleSites.build(output, SampleSites.NEW);
        return TreeHash.of(output);
      }
    }

    private static @Nullable Diagnostic build(Path output, Disk disk) {
      try (StagedSite site = StagedSite.open(output, disk)) {
        SampleSites.fill(site, SampleSites.NEW);
        site.commit();
        return null;
      } catch (OutputException e) {
        Diagnostic said = e.diagnostic();
        assertThat(said.severity()).isEqualTo(Severity.ERROR);
        assertThat(said.message()).contains(SITE);
        assertThat(said.hint()).isNotBlank();
        return said;
      }
    }
  }
}
