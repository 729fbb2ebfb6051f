package io.kartei.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import io.kartei.output.CrashingDisk.Crash;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Stops a build before every single change that it makes to the disk, and the recovery from it
 * before every change of its own: what is left is always exactly the old site or the new one.
 */
class CrashTest {
  private static final int NEVER = Integer.MAX_VALUE;

  /** What a build finds, and what the disk refuses. */
  enum Setting {
    USUAL,
    NO_FOLDER_YET,
    SOMEBODYS_FOLDER,
    ROOT_OF_A_DISK,
    FOLDER_CANNOT_MOVE,
    STAGING_CANNOT_MOVE,
    ONE_FILE_CANNOT_BE_REPLACED;

    boolean built() {
      return this != NO_FOLDER_YET && this != SOMEBODYS_FOLDER;
    }

    boolean foreign() {
      return this != NO_FOLDER_YET;
    }

    boolean refuses() {
      return this == FOLDER_CANNOT_MOVE || this == STAGING_CANNOT_MOVE;
    }

    boolean refuses(Path from, Path to) {
      return switch (this) {
        case FOLDER_CANNOT_MOVE -> from.endsWith("site");
        case STAGING_CANNOT_MOVE -> from.endsWith("new") && to.endsWith("site");
        case ONE_FILE_CANNOT_BE_REPLACED ->
            from.endsWith("site") || from.endsWith("new/netz/dns.html");
        default -> false;
      };
    }

    Path output(FileSystem disk) {
      return disk.getPath(this == ROOT_OF_A_DISK ? "/" : "/home/site");
    }

    void layOld(FileSystem disk) throws IOException {
      if (built()) {
        SampleSites.lay(output(disk), SampleSites.OLD);
      }
      if (foreign()) {
        SampleSites.addForeign(output(disk));
      }
    }

    void layNew(FileSystem disk) throws IOException {
      SampleSites.lay(output(disk), SampleSites.NEW);
      if (foreign()) {
        SampleSites.addForeign(output(disk));
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void leavesTheOldSiteOrTheNewOne(Setting setting) throws IOException {
    String before = hash(setting, setting::layOld);
    String after = hash(setting, setting::layNew);
    int runs = 0;
    for (boolean torn : List.of(false, true)) {
      boolean built = false;
      for (int build = 0; !built; build++) {
        boolean recovered = false;
        // a recovery writes nothing that could be torn
        int recovery = torn ? NEVER : 0;
        while (!recovered) {
          Run run = new Run(setting, torn);
          run.play(build, recovery);
          assertThat(run.result)
              .as("build stopped at %d, recovery at %d, torn %s", build, recovery, torn)
              .isIn(run.possible(before, after));
          built = run.built;
          recovered = run.recovered;
          // without a journal it only deletes
          recovery += run.journalled ? 1 : 5;
          runs++;
        }
      }
    }
    assertThat(runs).isGreaterThan(100);
  }

  /** One build that is stopped, one recovery that is stopped, and one that is not. */
  private static final class Run {
    private final Setting setting;
    private final boolean torn;
    private boolean built;
    private boolean recovered;
    private boolean journalled;
    private String result = "";

    Run(Setting setting, boolean torn) {
      this.setting = setting;
      this.torn = torn;
    }

    void play(int stopBuild, int stopRecovery) throws IOException {
      try (FileSystem disk = Jimfs.newFileSystem(Configuration.unix())) {
        setting.layOld(disk);
        CrashingDisk building = disk(stopBuild);
        built = survives(() -> build(setting.output(disk), building));
        journalled = building.journalled();
        recovered = survives(() -> SiteJournal.recover(setting.output(disk), disk(stopRecovery)));
        SiteJournal.recover(setting.output(disk), disk(NEVER));
        result = TreeHash.of(setting.output(disk));
        assertThat(leftovers(disk)).isEmpty();
      }
    }

    private void build(Path output, CrashingDisk disk) {
      try {
        SampleSites.build(output, SampleSites.NEW, disk);
      } catch (OutputException e) {
        assertThat(setting).isEqualTo(Setting.ONE_FILE_CANNOT_BE_REPLACED);
      }
    }

    private CrashingDisk disk(int last) {
      return new CrashingDisk(last, torn, setting::refuses);
    }

    private static boolean survives(Runnable work) {
      try {
        work.run();
        return true;
      } catch (Crash e) {
        return false;
      }
    }

    /** What may be there in the end: with a disk that does all, there is no choice. */
    List<String> possible(String before, String after) {
      if (setting == Setting.ONE_FILE_CANNOT_BE_REPLACED || !journalled) {
        return List.of(before);
      }
      return setting.refuses() && !built ? List.of(before, after) : List.of(after);
    }

    private static List<Path> leftovers(FileSystem disk) throws IOException {
      List<Path> all = new ArrayList<>();
      if (Files.exists(disk.getPath("/home"))) {
        all.addAll(Trees.children(disk.getPath("/home")));
        all.remove(disk.getPath("/home/site"));
      }
      return all;
    }
  }

  /** Lays files. */
  private interface Layer {
    void lay(FileSystem disk) throws IOException;
  }

  private static String hash(Setting setting, Layer layer) throws IOException {
    try (FileSystem disk = Jimfs.newFileSystem(Configuration.unix())) {
      layer.lay(disk);
      return TreeHash.of(setting.output(disk));
    }
  }
}
