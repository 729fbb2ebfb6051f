package io.kartei.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import io.kartei.diagnostic.Diagnostic;
import io.kartei.output.FaultyDisk.Action;
import io.kartei.output.FaultyDisk.Fault;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A file by itself, on disks that refuse and in processes that die. */
class SingleFileTest {
  private static final Set<Action> ITS_OWN =
      EnumSet.of(Action.MAKE_FOLDER, Action.WRITE, Action.FORCE, Action.MOVE);
  private static final byte[] OLD = {9, 9, 9, 9, 9, 9};
  private static final byte[] NEW = {1, 2, 3, 4};

  @ParameterizedTest
  @EnumSource
  void isToldWithCodePathAndHint(Fault fault) throws IOException {
    int places = 0;
    while (isTold(fault, places)) {
      places++;
    }
    assertThat(places > 0).isEqualTo(fault.actions.stream().anyMatch(ITS_OWN::contains));
  }

  /** Whether there were so many changes that the fault is about. */
  private static boolean isTold(Fault fault, int at) throws IOException {
    try (FileSystem disk = Jimfs.newFileSystem(Configuration.unix())) {
      Path file = old(disk);
      FaultyDisk faulty = new FaultyDisk(fault, at, false);
      OutputException thrown =
          catchThrowableOfType(OutputException.class, () -> SingleFile.write(file, NEW, faulty));
      if (thrown == null) {
        assertThat(faulty.met()).isFalse();
        return false;
      }
      Diagnostic said = thrown.diagnostic();
      assertThat(said.code()).startsWith("output-");
      assertThat(said.message()).contains(file.toString());
      assertThat(said.hint()).isNotBlank();
      assertThat(file).hasBinaryContent(OLD);
      assertThat(Trees.children(folder(file))).containsExactly(file);
      return true;
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void isTheOldOneOrTheNewOneWhenTheProcessDies(boolean torn) throws IOException {
    for (int last = 0; last < 4; last++) {
      try (FileSystem disk = Jimfs.newFileSystem(Configuration.unix())) {
        Path file = old(disk);
        CrashingDisk dying = new CrashingDisk(last, torn, (from, to) -> false);
        assertThat(
                catchThrowableOfType(
                    CrashingDisk.Crash.class, () -> SingleFile.write(file, NEW, dying)))
            .isNotNull();
        assertThat(file).hasBinaryContent(OLD);
        SingleFile.write(file, NEW);
        assertThat(file).hasBinaryContent(NEW);
        assertThat(Trees.children(folder(file))).containsExactly(file);
      }
    }
  }

  @Test
  void goesWhereALinkLeads() throws IOException {
    try (FileSystem disk = Jimfs.newFileSystem(Configuration.unix())) {
      Path file = old(disk);
      Path link = Files.createSymbolicLink(disk.getPath("/home/link.txt"), file);
      SingleFile.write(link, NEW);
      assertThat(link).isSymbolicLink();
      assertThat(file).hasBinaryContent(NEW);
    }
  }

  @Test
  void isNewInAFolderThatIsNew() throws IOException {
    try (FileSystem disk = Jimfs.newFileSystem(Configuration.unix())) {
      Path file = disk.getPath("/home/a/b/cards.txt");
      SingleFile.write(file, NEW);
      assertThat(file).hasBinaryContent(NEW);
      assertThat(Trees.children(folder(file))).isEqualTo(List.of(file));
    }
  }

  private static Path old(FileSystem disk) throws IOException {
    Path file = disk.getPath("/home/new/cards.txt");
    Files.createDirectories(folder(file));
    return Files.write(file, OLD);
  }

  private static Path folder(Path file) {
    return Objects.requireNonNull(file.getParent());
  }
}
