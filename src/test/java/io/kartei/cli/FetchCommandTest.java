package io.kartei.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code kartei fetch} as authors call it; what it asks of hosts is in PictureFetcherTest. */
class FetchCommandTest {
  @TempDir Path folder;
  private CommandLineRunner line;

  @BeforeEach
  void begin() {
    line = new CommandLineRunner(folder);
  }

  @Test
  void whatCannotBeFetchedIsSaidWithItsPlace() throws Exception {
    Files.writeString(
        folder.resolve("netze.md"), "# Netze\n\n![Ein Netz](https://bilder.invalid/netz.png)\n");
    assertThat(line.run("fetch")).isEqualTo(ExitStatus.DONE);
    assertThat(line.err()).contains("netze.md:3:1", "picture-not-fetched", "bilder.invalid");
    assertThat(line.out().strip())
        .isEqualTo("0 pictures fetched, 0 already there, 1 couldn't be fetched");
    assertThat(folder.resolve("kartei-media")).doesNotExist();
  }

  @Test
  void notesThatAskForNothingNeedNoFolder() throws Exception {
    Files.writeString(folder.resolve("netze.md"), "# Netze\n\nText.\n");
    assertThat(line.run("fetch", "--lang", "de")).isEqualTo(ExitStatus.DONE);
    assertThat(line.out().strip()).isEqualTo("0 Bilder geholt, 0 schon da, 0 nicht zu holen");
    assertThat(folder.resolve("kartei-media")).doesNotExist();
  }

  @Test
  void aFolderThatIsNotThereIsAnError() {
    assertThat(line.run("fetch", "nirgends")).isEqualTo(ExitStatus.USAGE);
    assertThat(line.err()).contains("nirgends");
  }
}
