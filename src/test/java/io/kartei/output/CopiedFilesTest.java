package io.kartei.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import io.kartei.output.SiteSink.Content;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that a site takes as they are. */
class CopiedFilesTest {
  private static final int LARGE = 24_000_000;
  private static final int LITTLE = 2_000_000;
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  @TempDir private Path home;
  private Path film;
  private Path output;

  /** Copies one file. */
  private interface Copying {
    void to(SiteSink site) throws IOException;
  }

  @BeforeEach
  void film() throws IOException {
    output = home.resolve("site");
    film = home.resolve("film.mp4");
    byte[] bytes = new byte[LARGE];
    new Random(7).nextBytes(bytes);
    Files.write(film, bytes);
  }

  @Test
  void aLargeFileIsNeverWholeInMemory() throws IOException {
    for (String again : new String[] {"new", "unchanged"}) {
      long took = allocated(site -> site.copy("film.mp4", film));
      assertThat(took).as(again).isLessThan(LITTLE);
      assertThat(output.resolve("film.mp4")).hasSameBinaryContentAs(film);
    }
    for (SiteSink site : new SiteSink[] {new UnwrittenSite(), new MemorySite()}) {
      long before = THREADS.getCurrentThreadAllocatedBytes();
      site.copy("film.mp4", film);
      assertThat(THREADS.getCurrentThreadAllocatedBytes() - before).isLessThan(LITTLE);
    }
  }

  @Test
  void norIsOneThatIsMadeAsItIsWritten() throws IOException {
    Content twice =
        out -> {
          Files.copy(film, out);
          Files.copy(film, out);
        };
    assertThat(allocated(site -> site.write("twice.mp4", twice))).isLessThan(LITTLE);
    Path made = output.resolve("twice.mp4");
    assertThat(made).hasSize(2L * LARGE);
    MemorySite memory = new MemorySite();
    Path alone = home.resolve("alone.mp4");
    long before = THREADS.getCurrentThreadAllocatedBytes();
    new UnwrittenSite().write("twice.mp4", twice);
    memory.write("twice.mp4", twice);
    SingleFile.write(alone, twice);
    assertThat(THREADS.getCurrentThreadAllocatedBytes() - before).isLessThan(LITTLE);
    assertThat(alone).hasSameBinaryContentAs(made);
    assertThat(memory.find("twice.mp4")).hasValueSatisfying(b -> assertThat(b).hasSize(2 * LARGE));
  }

  private long allocated(Copying copying) throws IOException {
    try (StagedSite site = StagedSite.open(output)) {
      long before = THREADS.getCurrentThreadAllocatedBytes();
      copying.to(site);
      long took = THREADS.getCurrentThreadAllocatedBytes() - before;
      site.commit();
      return took;
    }
  }

  @Test
  void aFileThatChangedTakesTheOldOnesPlace() throws IOException {
    allocated(site -> site.copy("film.mp4", film));
    byte[] bytes = Files.readAllBytes(film);
    bytes[LARGE - 1]++;
    Files.write(film, bytes);
    allocated(site -> site.copy("film.mp4", film));
    assertThat(output.resolve("film.mp4")).hasBinaryContent(bytes);
    Files.writeString(film, "kurz");
    allocated(site -> site.copy("film.mp4", film));
    assertThat(output.resolve("film.mp4")).hasContent("kurz");
  }

  @Test
  void twoFilesForOneAddressAreToldApart() throws IOException {
    Path other = Files.writeString(home.resolve("other.mp4"), "anders");
    UnwrittenSite site = new UnwrittenSite();
    site.copy("film.mp4", film);
    site.copy("film.mp4", film);
    assertThat(site.problems()).isEmpty();
    site.copy("film.mp4", other);
    assertThat(site.problems()).singleElement().extracting("code").isEqualTo("output-collision");
  }

  @Test
  void aFileThatIsGoneIsTheAuthorsAndNoFaultOfTheDisk() throws IOException {
    Files.delete(film);
    try (StagedSite site = StagedSite.open(output)) {
      assertThatThrownBy(() -> site.copy("film.mp4", film)).isInstanceOf(NoSuchFileException.class);
      site.put("index.html", "start");
      site.commit();
    }
    assertThat(output.resolve(".kartei-manifest")).hasContent("index.html\n");
  }
}
