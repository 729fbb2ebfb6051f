package io.kartei.render.anki;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.kartei.output.SiteSink.Content;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnkiPackageTest {
  private static final int LARGE = 12_000_000;
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  @TempDir private Path home;

  @Test
  void picturesAreNeverWholeInMemory() throws IOException {
    byte[] bytes = new byte[LARGE];
    new Random(5).nextBytes(bytes);
    Path picture = Files.write(home.resolve("picture.png"), bytes);
    TreeMap<String, Content> media = new TreeMap<>();
    media.put("a.png", Content.of(picture));
    media.put("b.png", Content.of(picture));
    media.put("c.svg", Content.of(new byte[] {1}));
    Path file = home.resolve("cards.apkg");
    long before = THREADS.getCurrentThreadAllocatedBytes();
    try (OutputStream out = Files.newOutputStream(file)) {
      AnkiPackage.of(new byte[] {7, 8}, media).writeTo(out);
    }
    assertThat(THREADS.getCurrentThreadAllocatedBytes() - before).isLessThan(1_000_000);
    try (ZipFile zip = new ZipFile(file.toFile())) {
      assertThat(zip.getInputStream(zip.getEntry("collection.anki2"))).hasBinaryContent(seven());
      assertThat(zip.getInputStream(zip.getEntry("1"))).hasBinaryContent(bytes);
      assertThat(zip.getInputStream(zip.getEntry("2"))).hasBinaryContent(new byte[] {1});
      assertThat(zip.getInputStream(zip.getEntry("media")))
          .hasContent("{\"0\":\"a.png\",\"1\":\"b.png\",\"2\":\"c.svg\"}");
    }
  }

  private static byte[] seven() {
    return new byte[] {7, 8};
  }
}
