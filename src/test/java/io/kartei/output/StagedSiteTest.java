package io.kartei.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import io.kartei.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StagedSiteTest {
  private final FileSystem disk =
      Jimfs.newFileSystem(
          Configuration.unix().toBuilder().setAttributeViews("basic", "posix").build());
  private final Path home = disk.getPath("/home");
  private final Path output = home.resolve("site");

  @AfterEach
  void close() throws IOException {
    disk.close();
  }

  @Test
  void writesFilesAndTheListOfThem() {
    build(Map.of("index.html", "start", "netz/dns.html", "dns"));

    assertThat(output.resolve("netz/dns.html")).hasContent("dns");
    assertThat(output.resolve(".kartei-manifest")).hasContent("index.html\nnetz/dns.html\n");
    assertThat(home).isDirectoryNotContaining(p -> !p.equals(output));
  }

  @Test
  void leavesEverythingAsItWasWithoutCommit() throws IOException {
    build(SampleSites.OLD);
    SampleSites.addForeign(output);
    String before = TreeHash.of(home);

    try (StagedSite site = StagedSite.open(output)) {
      SampleSites.NEW.forEach(site::put);
    }

    assertThat(TreeHash.of(home)).isEqualTo(before);
  }

  @Test
  void leavesNoFolderBehindWhenTheFirstBuildFails() throws IOException {
    Files.createDirectories(home);
    try (StagedSite site = StagedSite.open(output)) {
      site.put("index.html", "start");
    }
    assertThat(home).isEmptyDirectory();
  }

  @Test
  void takesAwayWhatIsNoLongerMadeAndNothingElse() throws IOException {
    build(SampleSites.OLD);
    SampleSites.addForeign(output);

    build(SampleSites.NEW);

    Path expected = disk.getPath("/expected");
    SampleSites.lay(expected, SampleSites.NEW);
    SampleSites.addForeign(expected);
    assertThat(TreeHash.list(output)).isEqualTo(TreeHash.list(expected));
  }

  @Test
  void neverOverwritesSomebodysFile() throws IOException {
    SampleSites.write(output.resolve("CNAME"), "lernen.example");
    SampleSites.write(output.resolve("robots.txt"), "the same");
    SampleSites.write(output.resolve("img/photo.png/deep.txt"), "a folder in the way");
    SampleSites.write(output.resolve("netz"), "a file in the way of a folder");
    String before = TreeHash.of(home);

    try (StagedSite site = StagedSite.open(output)) {
      site.put("CNAME", "other.example");
      site.put("robots.txt", "the same");
      site.put("img/photo.png", "picture");
      site.put("netz/dns.html", "dns");
      assertThat(site.problems())
          .extracting(Diagnostic::code, Diagnostic::message)
          .containsExactly(inTheWay("CNAME"), inTheWay("img/photo.png/deep.txt"), inTheWay("netz"));
      assertThatThrownBy(site::commit).isInstanceOf(IllegalStateException.class);
    }

    assertThat(TreeHash.of(home)).isEqualTo(before);
  }

  private Tuple inTheWay(String path) {
    return tuple(
        "output-foreign-file",
        "\"" + output.resolve(path) + "\" is in the way and wasn't created by Kartei");
  }

  @Test
  void aFolderThatWasNeverASiteIsLeftAloneUnlessForced() throws IOException {
    SampleSites.write(output.resolve("brief.txt"), "mine");
    SampleSites.write(output.resolve(".gitignore"), "*");
    String before = TreeHash.of(home);
    assertThatThrownBy(() -> StagedSite.open(output, false))
        .isInstanceOfSatisfying(
            OutputException.class,
            e -> {
              assertThat(e.diagnostic().code()).isEqualTo("output-not-ours");
              assertThat(e.diagnostic().message()).contains("brief.txt");
              assertThat(e.diagnostic().hint()).contains("--force");
            });
    assertThat(TreeHash.of(home)).isEqualTo(before);
    try (StagedSite site = StagedSite.open(output, true)) {
      site.put("index.html", "start");
      site.commit();
    }
    assertThat(output.resolve("brief.txt")).hasContent("mine");
    StagedSite.open(output, false).close();
  }

  @Test
  void aFolderOfARepositoryIsFree() throws IOException {
    for (String file : List.of(".gitignore", ".git/config", "CNAME")) {
      SampleSites.write(output.resolve(file), "x");
    }
    Files.createDirectories(output.resolve("leer"));
    StagedSite.open(output, false).close();
    assertThat(output.resolve("CNAME")).exists();
  }

  @Test
  void neverFollowsLinksOutOfTheSite() throws IOException {
    build(Map.of("img/a.png", "a", "index.html", "start"));
    Trees.delete(new RealDisk(), output.resolve("img"));
    SampleSites.write(home.resolve("pictures/a.png"), "mine");
    Files.createSymbolicLink(output.resolve("img"), home.resolve("pictures"));

    build(Map.of("index.html", "start 2"));

    assertThat(home.resolve("pictures/a.png")).hasContent("mine");
    assertThat(output.resolve("img")).isSymbolicLink();
  }

  @Test
  void neverDeletesWhatAForgedManifestNamesOutside() throws IOException {
    build(Map.of("index.html", "start"));
    SampleSites.write(home.resolve("kept.txt"), "kept");
    SampleSites.write(
        output.resolve(".kartei-manifest"), "../kept.txt\n/home/kept.txt\nindex.html\n");

    SampleSites.build(output, Map.of("a.html", "a"), new Steps((from, to) -> from.equals(output)));

    assertThat(home.resolve("kept.txt")).hasContent("kept");
    assertThat(output.resolve("index.html")).doesNotExist();
  }

  @Test
  void writesToWhereALinkLeads() throws IOException {
    Path real = Files.createDirectories(disk.getPath("/srv/www"));
    Files.createDirectories(home);
    Files.createSymbolicLink(output, real);

    build(Map.of("index.html", "1"));
    build(Map.of("index.html", "2"));

    assertThat(output).isSymbolicLink();
    assertThat(real.resolve("index.html")).hasContent("2");
  }

  @Test
  void doesNotTouchASiteThatIsTheSame() throws IOException {
    build(SampleSites.OLD);
    Object folder = Files.readAttributes(output, "fileKey").get("fileKey");

    build(SampleSites.OLD);

    assertThat(Files.readAttributes(output, "fileKey").get("fileKey")).isEqualTo(folder);
  }

  @Test
  void keepsUnchangedFilesThemselves() throws IOException {
    build(SampleSites.OLD);
    Object file = Files.readAttributes(output.resolve("theme.css"), "fileKey").get("fileKey");

    build(SampleSites.NEW);

    assertThat(Files.readAttributes(output.resolve("theme.css"), "fileKey").get("fileKey"))
        .isEqualTo(file);
  }

  @Test
  void keepsTheFoldersPermissions() throws IOException {
    build(SampleSites.OLD);
    Files.setPosixFilePermissions(output, PosixFilePermissions.fromString("rwxrwx---"));

    build(SampleSites.NEW);

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(output)))
        .isEqualTo("rwxrwx---");
  }

  @Test
  void saysThatAFileIsInUse() throws IOException {
    build(SampleSites.OLD);
    SampleSites.addForeign(output);
    String before = TreeHash.of(home);
    Disk windows = new Steps((from, to) -> from.equals(output) || from.endsWith("netz/dns.html"));

    assertThatThrownBy(() -> failing(windows)).satisfies(hasCode("output-in-use"));

    assertThat(TreeHash.of(home)).isEqualTo(before);
  }

  private void failing(Disk windows) {
    try (StagedSite site = StagedSite.open(output, windows)) {
      SampleSites.NEW.forEach(site::put);
      site.commit();
    }
  }

  @Test
  void saysThatTheOutputIsAFile() throws IOException {
    SampleSites.write(output, "a file");
    assertThatThrownBy(() -> StagedSite.open(output)).satisfies(hasCode("output-not-a-folder"));
  }

  @Test
  void takesFilesFromManyThreads() throws IOException {
    try (StagedSite site = StagedSite.open(output)) {
      IntStream.range(0, 500).parallel().forEach(i -> site.put(i % 7 + "/" + i + ".html", "n" + i));
      site.commit();
    }
    assertThat(Manifest.read(output).paths()).hasSize(500);
    assertThat(output.resolve("6/6.html")).hasContent("n6");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aNameMayChangeItsCase(boolean rename) throws IOException {
    try (FileSystem apple = Jimfs.newFileSystem(Configuration.osX())) {
      Path site = apple.getPath("/home/site");
      Disk steps = new Steps((from, to) -> !rename && from.equals(site));
      SampleSites.build(site, Map.of("Dns.html", "the same", "Ftp.html", "old"), steps);
      SampleSites.build(site, Map.of("DNS.html", "the same", "FTP.html", "new"), steps);

      assertThat(TreeHash.list(site).stream().map(l -> l.split(" ")[0]))
          .containsExactly(".kartei-manifest", "DNS.html", "FTP.html");
      assertThat(site.resolve("FTP.html")).hasContent("new");
    }
  }

  @Test
  void leavesOutWhatTheDiskCannotName() throws IOException {
    try (FileSystem windows = Jimfs.newFileSystem(Configuration.windows())) {
      Path site = windows.getPath("C:\\home\\site");
      try (StagedSite staged = StagedSite.open(site)) {
        staged.put("netz/was ist das?.html", "question");
        staged.put("netz/dns.html", "dns");
        assertThat(staged.problems()).extracting(Diagnostic::code).containsExactly("output-path");
        staged.commit();
      }
      assertThat(site.resolve("netz")).isDirectoryContaining("glob:**dns.html");
      assertThat(site.resolve(".kartei-manifest")).hasContent("netz/dns.html\n");
    }
  }

  private void build(Map<String, String> files) {
    SampleSites.build(output, files);
  }

  static Consumer<Throwable> hasCode(String code) {
    return e -> assertThat(((OutputException) e).diagnostic().code()).isEqualTo(code);
  }
}
