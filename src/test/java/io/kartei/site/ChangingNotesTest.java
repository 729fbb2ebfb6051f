package io.kartei.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import io.kartei.build.BuildRequest;
import io.kartei.build.BuildResult;
import io.kartei.build.Progress;
import io.kartei.build.SiteBuilder;
import io.kartei.diagnostic.Diagnostic;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Notes that somebody writes or deletes just while they are read. */
class ChangingNotesTest {
  private FileSystem disk;
  private Path notes;

  @BeforeEach
  void lay() throws IOException {
    disk = Jimfs.newFileSystem(Configuration.unix());
    notes = Files.createDirectories(disk.getPath("/home/notes"));
    Files.writeString(notes.resolve("dns.md"), "# DNS\n\n[Plan](plan.txt), [VLAN](vlan.md)\n");
    Files.writeString(notes.resolve("vlan.md"), "# VLAN\n\nTrennt Netze.\n");
    Files.writeString(notes.resolve("plan.txt"), "Plan");
  }

  @AfterEach
  void close() throws IOException {
    disk.close();
  }

  @Test
  void aNoteThatVanishesBeforeItIsReadIsToldAndLeftOut() throws IOException {
    BuildResult result = buildWhile("vlan.md", file -> Files.delete(file));
    assertThat(result.diagnostics())
        .filteredOn(d -> d.code().equals("unreadable-file"))
        .extracting(Diagnostic::path)
        .containsExactly("vlan.md");
    assertThat(site("dns.html")).content().contains("DNS");
    assertThat(site("vlan.html")).doesNotExist();
  }

  @Test
  void aNoteThatIsWrittenAnewIsReadAnew() throws IOException {
    BuildResult result =
        buildWhile("vlan.md", file -> Files.writeString(file, "# VLAN\n\nAnders.\n"));
    assertThat(result.written()).isTrue();
    assertThat(site("vlan.html")).content().contains("Anders.").doesNotContain("Trennt Netze.");
    assertThat(site("data/model.json")).content().doesNotContain("Trennt Netze.");
  }

  @Test
  void aNoteThatGrowsIsReadToItsEnd() throws IOException {
    String more = "\nNoch ein Satz.\n".repeat(20_000) + "\nDer letzte.\n";
    buildWhile("vlan.md", file -> Files.writeString(file, more, StandardOpenOption.APPEND));
    assertThat(site("vlan.html")).content().contains("Trennt Netze.").contains("Der letzte.");
  }

  @Test
  void aNoteThatIsCutOffIsReadAsItIs() throws IOException {
    BuildResult result = buildWhile("vlan.md", file -> Files.write(file, new byte[0]));
    assertThat(result.written()).isTrue();
    assertThat(site("vlan.html")).exists();
  }

  @Test
  void aFileThatVanishesAfterItsNoteWasReadIsTold() throws IOException {
    BuildResult result = buildWhile("plan.txt", file -> Files.delete(file));
    assertThat(result.diagnostics())
        .extracting(Diagnostic::code, Diagnostic::path)
        .contains(tuple("unreadable-file", "plan.txt"));
    assertThat(site("plan.txt")).doesNotExist();
    assertThat(site("dns.html")).exists();
  }

  /** Something that happens to a file. */
  private interface Change {
    void happen(Path file) throws IOException;
  }

  /** Builds; when the file of this name is opened, something happens to it first, once. */
  private BuildResult buildWhile(String name, Change change) {
    var done = new AtomicBoolean();
    Path watched =
        ShuffledDisk.of(
            notes,
            1,
            file -> {
              if (file.endsWith(name)
                  && file.startsWith(notes)
                  && done.compareAndSet(false, true)) {
                try {
                  change.happen(file);
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              }
            });
    BuildRequest request =
        new BuildRequest(
            watched,
            disk.getPath("/home/site"),
            List.of("html", "json"),
            List.of(),
            false,
            true,
            2);
    return new SiteBuilder().build(request, Progress.SILENT);
  }

  private Path site(String path) {
    return disk.getPath("/home/site").resolve(path);
  }
}
