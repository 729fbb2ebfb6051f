package io.kartei.lossless;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import io.kartei.site.SpecNotes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every visible word of notes as people write them reaches the page, {@code print.html} and paper,
 * and every word that a card claims reaches the card, or a warning names its place. What is visible
 * is told by {@link WrittenWords}, which knows nothing about Kartei.
 */
class RealNotesTest {
  private static final Path CORPUS = Path.of("../shared/corpus");

  @TestFactory
  Stream<DynamicTest> examplesOfTheSpecification() {
    return SpecNotes.all().entrySet().stream()
        .filter(example -> !example.getValue().toString().contains("unmarked: true"))
        .map(example -> DynamicTest.dynamicTest(example.getKey(), () -> whole(example.getValue())));
  }

  @Test
  void theDemo() {
    whole(ReadBook.of(Path.of(".")));
  }

  @Test
  void theManual() {
    whole(ReadBook.of(Path.of("src/docs")));
  }

  @TestFactory
  Stream<DynamicTest> books() throws IOException {
    assumeTrue(Files.isDirectory(CORPUS), "there is no " + CORPUS + " to try");
    try (Stream<Path> folders = Files.list(CORPUS)) {
      List<Path> books = folders.filter(RealNotesTest::hasNotes).sorted().toList();
      return books.stream()
          .map(book -> DynamicTest.dynamicTest(book.toString(), () -> whole(ReadBook.of(book))));
    }
  }

  private static boolean hasNotes(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.anyMatch(f -> f.toString().endsWith(".md"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void whole(Map<String, String> files) throws IOException {
    try (FileSystem memory = Jimfs.newFileSystem(Configuration.unix())) {
      Path project = memory.getPath("/notes");
      for (Map.Entry<String, String> file : files.entrySet()) {
        Path path = project.resolve(file.getKey());
        Files.createDirectories(path.getParent());
        Files.writeString(path, file.getValue());
      }
      whole(ReadBook.of(project));
    }
  }

  private static void whole(ReadBook book) {
    assertThat(book.lacking()).isEmpty();
    assertThat(book.lackingOnCards()).isEmpty();
  }
}
