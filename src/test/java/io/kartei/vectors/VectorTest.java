package io.kartei.vectors;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import io.kartei.build.BuildRequest;
import io.kartei.build.BuildResult;
import io.kartei.build.Progress;
import io.kartei.build.SiteBuilder;
import io.kartei.diagnostic.Severity;
import io.kartei.output.MemorySite;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every vector in every place, and everything that is made of them looked at. */
class VectorTest {
  /** Kinds of vectors that are addresses, or could become links. */
  private static final Set<String> LEADING =
      Set.of("script-address", "data-address", "other-scheme", "markdown", "mermaid");

  @Test
  void thereAreEnoughOfEachKind() {
    assertThat(Vector.all().size()).isGreaterThan(300);
    assertThat(VectorProject.kinds().values()).allMatch(kind -> kind.size() >= 10);
    assertThat(Vector.all()).extracting(v -> v.kind() + v.yaml()).doesNotHaveDuplicates();
  }

  @Test
  void noNoteBringsAnythingThatRuns() throws IOException {
    SortedMap<String, byte[]> files =
        build(VectorProject::alone, List.of("html", "json"), Severity.WARNING);
    assertThat(files.keySet().stream().filter(f -> f.endsWith(".html")).count())
        .isGreaterThan(Vector.all().size());
    assertThat(MadeFiles.complaints(files)).isEmpty();
  }

  @Test
  void noConfigurationBringsAnythingThatRuns() throws IOException {
    assertThat(complaints(VectorProject::configured)).isEmpty();
  }

  @Test
  void noBookBringsAnythingThatRuns() throws IOException {
    assertThat(complaints(VectorProject::booked)).isEmpty();
  }

  private static List<String> complaints(BiConsumer<Path, List<Vector>> project)
      throws IOException {
    List<String> complaints = new ArrayList<>();
    for (List<Vector> kind : VectorProject.kinds().values()) {
      SortedMap<String, byte[]> files =
          build(folder -> project.accept(folder, kind), List.of("html", "json"), Severity.WARNING);
      assertThat(files.keySet()).contains("sw.js", "robots.txt", "sitemap.xml");
      assertThat(files.values().stream().map(file -> new String(file, StandardCharsets.UTF_8)))
          .anyMatch(text -> text.contains("<p>Ein Dienst.</p>"));
      complaints.addAll(MadeFiles.complaints(files));
    }
    return complaints;
  }

  @Test
  void nothingInAPackageIsMoreThanWords(@TempDir Path folder) throws Exception {
    SortedMap<String, byte[]> files =
        build(
            project -> VectorProject.cards(project, kind -> true),
            List.of("anki"),
            Severity.WARNING);
    assertThat(files.keySet()).anyMatch(f -> f.endsWith(".apkg")).anyMatch(f -> f.endsWith(".txt"));
    assertThat(MadePackages.complaints(files, folder)).isEmpty();
  }

  @Test
  void nothingOnPaperLeadsWhereALinkMayNot(@TempDir Path folder) throws Exception {
    SortedMap<String, byte[]> files =
        build(
            project -> VectorProject.cards(project, LEADING::contains),
            List.of("pdf"),
            Severity.WARNING);
    assertThat(files.keySet()).anyMatch(f -> f.endsWith(".pdf"));
    assertThat(MadePackages.complaints(files, folder)).isEmpty();
  }

  private static SortedMap<String, byte[]> build(
      Consumer<Path> project, List<String> outputs, Severity worst) throws IOException {
    Path folder =
        Files.createDirectories(
            Jimfs.newFileSystem(Configuration.unix()).getPath("/home/ada/notizen"));
    project.accept(folder);
    MemorySite site = new MemorySite();
    BuildRequest request = new BuildRequest(folder, null, outputs, List.of(), false, true, 2);
    BuildResult result = new SiteBuilder().buildInto(request, site, Progress.SILENT);
    assertThat(result.diagnostics())
        .as("what ends a build")
        .allMatch(d -> d.severity().compareTo(worst) >= 0 || d.severity() == worst);
    return site.files();
  }
}
