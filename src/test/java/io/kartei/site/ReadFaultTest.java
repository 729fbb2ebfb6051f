package io.kartei.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import io.kartei.build.BuildRequest;
import io.kartei.build.BuildResult;
import io.kartei.build.Progress;
import io.kartei.build.SiteBuilder;
import io.kartei.diagnostic.Diagnostic;
import io.kartei.diagnostic.Severity;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each kind of file that a build reads, for each reason that a disk has not to give it: what is
 * said has a code, the file's path and a hint, and the rest of the site is built unless the file
 * says how.
 */
class ReadFaultTest {

  /** Why it cannot be read, though it was listed. */
  private enum Fault {
    DENIED("access denied"),
    VANISHED("it doesn't exist"),
    BROKEN("disk error"),
    STALE("disk error"),
    TOO_MANY_OPEN("disk error");

    private final String words;

    Fault(String words) {
      this.words = words;
    }

    private IOException thrown(Path file) {
      return switch (this) {
        case DENIED -> new AccessDeniedException(file.toString());
        case VANISHED -> new NoSuchFileException(file.toString());
        case BROKEN -> new IOException("Input/output error");
        case STALE -> new FileSystemException(file.toString(), null, "Stale file handle");
        case TOO_MANY_OPEN -> new FileSystemException(file.toString(), null, "Too many open files");
      };
    }
  }

  /** Where; the path as it is told. */
  private enum Place {
    NOTE("dns.md", "unreadable-file"),
    INCLUDED("part.txt", "include"),
    ATTACHMENT("plan.zip", "unreadable-file"),
    PICTURE("net.png", "unreadable-file"),
    DRAWING("net.svg", "unreadable-file"),
    CONFIG("kartei.yaml", "unreadable-file"),
    TEMPLATE("templates/css/own.css", "unreadable-file"),
    TEMPLATE_OF_A_PAGE("templates/page.mustache", "unreadable-file");

    private final String path;
    private final String code;

    Place(String path, String code) {
      this.path = path;
      this.code = code;
    }

    private String file() {
      return needed() ? path : "notes/" + path;
    }

    /** Whether there can be no site without it. */
    private boolean needed() {
      return switch (this) {
        case CONFIG, TEMPLATE, TEMPLATE_OF_A_PAGE -> true;
        default -> false;
      };
    }
  }

  static Stream<Arguments> combinations() {
    return Arrays.stream(Place.values())
        .flatMap(place -> Arrays.stream(Fault.values()).map(f -> Arguments.of(place, f)));
  }

  @ParameterizedTest
  @MethodSource("combinations")
  void isToldWithCodePathAndHint(Place place, Fault fault) throws IOException {
    try (FileSystem disk = Jimfs.newFileSystem(Configuration.unix())) {
      Path project = lay(disk.getPath("/home/project"));
      if (place == Place.INCLUDED) {
        // of mdBook's
        Files.writeString(project.resolve("book.toml"), "[book]\nsrc = \"notes\"\n");
        Files.writeString(
            project.resolve("notes/SUMMARY.md"), "- [DNS](dns.md)\n- [Rest](rest.md)\n");
      }
      Path refused = project.resolve(place.file());
      Path faulty =
          ShuffledDisk.of(
              project,
              1,
              file -> {
                if (file.endsWith(refused)) {
                  throw sneaky(fault.thrown(file));
                }
              });
      BuildRequest request =
          new BuildRequest(
              faulty,
              disk.getPath("/home/site"),
              List.of("html", "json"),
              List.of(),
              false,
              true,
              2);
      BuildResult result = new SiteBuilder().build(request, Progress.SILENT);
      List<Diagnostic> said =
          result.diagnostics().stream().filter(d -> d.code().equals(place.code)).toList();
      assertThat(said).as("%s", result.diagnostics()).isNotEmpty();
      assertThat(said)
          .allSatisfy(
              d -> {
                assertThat(d.path() + " " + d.message()).contains(place.path);
                assertThat(d.hint()).isNotBlank();
                assertThat(d.severity())
                    .isEqualTo(place.needed() ? Severity.ERROR : Severity.WARNING);
              });
      if (place != Place.INCLUDED || fault != Fault.VANISHED) {
        assertThat(said).anySatisfy(d -> assertThat(d.message()).contains(fault.words));
      }
      assertThat(result.diagnostics()).noneMatch(d -> d.code().equals("internal-error"));
      assertThat(result.written()).isEqualTo(!place.needed());
      assertThat(Files.exists(disk.getPath("/home/site/rest.html"))).isEqualTo(!place.needed());
    }
  }

  private static Path lay(Path project) throws IOException {
    Files.createDirectories(project.resolve("notes"));
    Files.createDirectories(project.resolve("templates/css"));
    Files.writeString(project.resolve("kartei.yaml"), "title: Netze\ncontent: notes\n");
    Files.writeString(project.resolve("templates/css/own.css"), "body { margin: 0 }\n");
    Files.writeString(project.resolve("templates/page.mustache"), "<p>Netze</p>\n");
    Files.writeString(
        project.resolve("notes/dns.md"),
        "# DNS\n\n[Plan](plan.zip) ![Netz](net.png) ![Netz](net.svg)\n");
    Files.writeString(project.resolve("notes/rest.md"), "# Rest\n\n{{#include part.txt}}\n");
    Files.writeString(project.resolve("notes/part.txt"), "Ein Satz.\n");
    Files.writeString(project.resolve("notes/plan.zip"), "PK");
    Files.writeString(project.resolve("notes/net.png"), "\u0089PNG");
    Files.writeString(
        project.resolve("notes/net.svg"), "<svg xmlns='http://www.w3.org/2000/svg'><path/></svg>");
    return project;
  }

  /** The hook of the disk declares no exception, but what opens the file does. */
  @SuppressWarnings("unchecked")
  private static <E extends Throwable> RuntimeException sneaky(Throwable thrown) throws E {
    throw (E) thrown;
  }
}
