package io.kartei.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.kartei.build.BuildRequest;
import io.kartei.build.BuildResult;
import io.kartei.build.Progress;
import io.kartei.build.SiteBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is measured with is worth measuring: notes as people write them, all different. */
class StudyNotesTest {
  private static final int MOST = 50_000;
  private static final int SOME = 90;

  @TempDir private Path folder;

  @Test
  void noTopicComesTwice() {
    var notes = new StudyNotes(MOST);
    Set<String> topics = new HashSet<>();
    for (int i = 0; i < MOST; i++) {
      assertThat(topics.add(notes.topic(i))).as(notes.topic(i)).isTrue();
    }
  }

  @Test
  void theSameNumberGivesTheSameNotes() throws IOException {
    StudyNotes.write(folder.resolve("a"), SOME);
    StudyNotes.write(folder.resolve("b"), SOME);
    for (int i = 0; i < SOME; i++) {
      assertThat(folder.resolve("a").resolve(StudyNotes.path(i)))
          .hasSameTextualContentAs(folder.resolve("b").resolve(StudyNotes.path(i)));
    }
  }

  @Test
  void sizesAreThoseOfABook() {
    var notes = new StudyNotes(2000);
    long bytes = 0;
    for (int i = 0; i < 2000; i++) {
      bytes += new StudyNote(notes, i).text().length();
    }
    assertThat(bytes / 2000).isBetween(2000L, 2800L);
  }

  @Test
  void theyAreBuiltWithoutAWarningAndHaveEveryKindOfFact() throws IOException {
    StudyNotes.write(folder.resolve("content"), SOME);
    Set<String> files = ConcurrentHashMap.newKeySet();
    BuildRequest request =
        new BuildRequest(folder, null, List.of("html", "json"), List.of(), false, true, 2);
    BuildResult result =
        new SiteBuilder().buildInto(request, (path, bytes) -> files.add(path), Progress.SILENT);
    assertThat(result.diagnostics()).isEmpty();
    Set<String> folders = new TreeSet<>();
    files.stream().filter(f -> f.contains("/")).forEach(f -> folders.add(f.split("/")[0]));
    assertThat(folders).contains("cards", "compare", "exams", "data");
    assertThat(Files.readString(folder.resolve("content").resolve(StudyNotes.path(0))))
        .startsWith("# ");
  }
}
