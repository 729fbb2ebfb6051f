package io.kartei.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.kartei.build.BuildRequest;
import io.kartei.build.BuildResult;
import io.kartei.build.Progress;
import io.kartei.build.SiteBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site of many tiny notes grows with their number, not with its square. */
class ManyNotesTest {
  private static final int FEW = 400;

  /** A file that is larger than this grows with the site. */
  private static final int PAGE = 60_000;

  @TempDir private Path folder;

  @Test
  void allFilesTogetherGrowWithTheNumberOfNotes() throws IOException {
    long some = total(sizes(FEW, "some"));
    long twice = total(sizes(2 * FEW, "twice"));
    long fourTimes = total(sizes(4 * FEW, "four"));
    assertThat(fourTimes - twice).isBetween((twice - some) * 3 / 2, (twice - some) * 5 / 2);
  }

  @Test
  void noPageOfANoteGrowsWithTheSite() throws IOException {
    Map<String, Integer> sizes = sizes(4 * FEW, "one");
    assertThat(sizes.keySet().stream().filter(p -> p.startsWith("content/n-"))).hasSize(4 * FEW);
    assertThat(sizes.entrySet())
        .filteredOn(file -> file.getKey().startsWith("content/n-"))
        .allSatisfy(file -> assertThat(file.getValue()).isLessThan(PAGE));
  }

  private static long total(Map<String, Integer> sizes) {
    return sizes.values().stream().mapToLong(size -> size).sum();
  }

  private Map<String, Integer> sizes(int count, String name) throws IOException {
    Path project = folder.resolve(name);
    Path content = Files.createDirectories(project.resolve("content"));
    for (int i = 0; i < count; i++) {
      String text = "# Notiz %05d%n%nEin Satz, [und weiter](n-%05d.md).%n";
      Files.writeString(
          content.resolve(String.format("n-%05d.md", i)), text.formatted(i, (i + 1) % count));
    }
    Map<String, Integer> sizes = new ConcurrentHashMap<>();
    BuildRequest request =
        new BuildRequest(project, null, List.of("html", "json"), List.of(), false, true, 2);
    BuildResult result =
        new SiteBuilder()
            .buildInto(request, (p, bytes) -> sizes.put(p, bytes.length), Progress.SILENT);
    assertThat(result.written()).isTrue();
    return new TreeMap<>(sizes);
  }
}
