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
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A file by itself on a disk that refuses its folder or its bytes. */
class SingleFileTest {

  @ParameterizedTest
  @EnumSource
  void isToldWithCodePathAndHint(Fault fault) throws IOException {
    int places = 0;
    for (Action action : new Action[] {Action.MAKE_FOLDER, Action.WRITE}) {
      if (fault.actions.contains(action)) {
        assertTold(fault, places++);
      }
    }
  }

  private static void assertTold(Fault fault, int at) throws IOException {
    try (FileSystem disk = Jimfs.newFileSystem(Configuration.unix())) {
      Path file = disk.getPath("/home/new/cards.txt");
      FaultyDisk faulty = new FaultyDisk(fault, at, false);
      Diagnostic said =
          catchThrowableOfType(
                  OutputException.class, () -> SingleFile.write(file, new byte[] {1, 2}, faulty))
              .diagnostic();
      assertThat(said.code()).startsWith("output-");
      assertThat(said.message()).contains(file.toString());
      assertThat(said.hint()).isNotBlank();
    }
  }
}
