package io.kartei.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** That the disk of {@link DeterminismTest} shuffles, and loses nothing. */
class ShuffledDiskTest {

  @Test
  void listsEverythingInAnotherOrder() throws IOException {
    Path plain = Files.createDirectory(Jimfs.newFileSystem(Configuration.unix()).getPath("/notes"));
    for (int i = 0; i < 20; i++) {
      Files.writeString(plain.resolve("note-" + i), "note " + i);
    }
    List<String> sorted = names(plain);
    Path shuffled = ShuffledDisk.of(plain, 1);
    assertThat(names(shuffled)).isNotEqualTo(sorted).containsExactlyInAnyOrderElementsOf(sorted);
    assertThat(Files.readString(shuffled.resolve("note-7"))).isEqualTo("note 7");
    assertThat(shuffled.resolve("note-7"))
        .isEqualTo(shuffled.resolve("x").resolveSibling("note-7"));
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return new ArrayList<>(entries.map(entry -> entry.getFileName().toString()).toList());
    }
  }
}
