package io.kartei.site;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import io.kartei.build.BuildRequest;
import io.kartei.build.BuildResult;
import io.kartei.build.Progress;
import io.kartei.build.SiteBuilder;
import io.kartei.output.MemorySite;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A project in memory, and the site that comes of it.
 *
 * <pre>{@code
 * BuiltSite site =
 *     SiteTest.empty().note("netze/dhcp.md", "# DHCP").config("title: Netze").build();
 * assertThat(site.page("netze/dhcp.html").selectFirst("h1").text()).isEqualTo("DHCP");
 * assertThat(site.told()).isEmpty();
 * }</pre>
 */
final class SiteTest {
  /** Of every file, so that two equal sites are equal. */
  private static final FileTime WRITTEN = FileTime.from(Instant.parse("2026-01-02T03:04:05Z"));

  private static final Path RESOURCES = Path.of("src/test/resources");

  private final Path project;
  private List<String> only = List.of();
  private boolean teacher;
  private UnaryOperator<Path> disk = UnaryOperator.identity();

  private SiteTest(String name) {
    project = Jimfs.newFileSystem(Configuration.unix()).getPath("/home/ada", name);
    try {
      Files.createDirectories(project);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** An empty folder called {@code notizen}. */
  static SiteTest empty() {
    return new SiteTest("notizen");
  }

  /**
   * A copy of a project that is kept as files.
   *
   * @param folder below {@code src/test/resources}: {@code sites/mdbook}
   */
  static SiteTest fixture(String folder) {
    Path root = RESOURCES.resolve(folder);
    SiteTest test = new SiteTest(String.valueOf(root.getFileName()));
    for (Path file : filesBelow(root)) {
      test.file(root.relativize(file).toString().replace('\\', '/'), bytes(file));
    }
    return test;
  }

  /** The names of the projects that are kept in a folder below {@code src/test/resources}. */
  static List<String> fixtures(String folder) {
    try (Stream<Path> names = Files.list(RESOURCES.resolve(folder))) {
      return names.map(p -> folder + "/" + p.getFileName()).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** With a note; its path as seen from the project. */
  SiteTest note(String path, String text) {
    return file(path, text.getBytes(StandardCharsets.UTF_8));
  }

  /** With a {@code kartei.yaml}. */
  SiteTest config(String yaml) {
    return note("kartei.yaml", yaml);
  }

  /** With any file. */
  SiteTest file(String path, byte[] bytes) {
    try {
      Path file = project.resolve(path);
      Files.createDirectories(file.getParent());
      Files.write(file, bytes);
      Files.setLastModifiedTime(file, WRITTEN);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** With a symbolic link. */
  SiteTest link(String path, String target) {
    try {
      Path link = project.resolve(path);
      Files.createDirectories(link.getParent());
      Files.deleteIfExists(link);
      Files.createSymbolicLink(link, project.getFileSystem().getPath(target));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** With the line endings of Windows in every text. */
  SiteTest crlf() {
    for (Path file : filesBelow(project)) {
      if (file.toString().matches(".*\\.(md|markdown|toml|yaml)")) {
        String text = new String(bytes(file), StandardCharsets.UTF_8);
        file(
            project.relativize(file).toString(),
            text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
      }
    }
    return this;
  }

  /** Makes only these outputs. */
  SiteTest only(String... outputs) {
    only = List.of(outputs);
    return this;
  }

  /** With what is only for teachers. */
  SiteTest forTeachers() {
    teacher = true;
    return this;
  }

  /** On a disk that lists its folders in another order. */
  SiteTest shuffled(long seed) {
    disk = path -> ShuffledDisk.of(path, seed);
    return this;
  }

  /** Builds the site. */
  BuiltSite build() {
    Path place = disk.apply(project);
    var request = new BuildRequest(place, null, only, List.of(), false, true, 1);
    MemorySite files = new MemorySite();
    BuildResult result =
        new SiteBuilder()
            .buildInto(teacher ? request.forTeachers() : request, files, Progress.SILENT);
    return new BuiltSite(files, result);
  }

  private static List<Path> filesBelow(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return new ArrayList<>(files.filter(Files::isRegularFile).sorted().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
