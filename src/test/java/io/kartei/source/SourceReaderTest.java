package io.kartei.source;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import io.kartei.source.SourceProblem.Kind;
import io.kartei.source.SourceReader.Reading;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceReaderTest {
  private Path project;

  @BeforeEach
  void emptyProject() throws IOException {
    project = Jimfs.newFileSystem(Configuration.unix()).getPath("/home/me/notes");
    Files.createDirectories(project);
  }

  @Test
  void readsNotesAndListsTheRestSorted() throws IOException {
    write("b.md", "# B");
    write("a/z.markdown", "# Z");
    write("a/bild.png", "png");
    write("Ä.MD", "# Ä");

    SourceTree tree = read().tree();
    assertThat(tree.files().keySet()).containsExactly("a/bild.png", "a/z.markdown", "b.md", "Ä.MD");
    assertThat(tree.notes())
        .extracting(SourceText::path)
        .containsExactly("a/z.markdown", "b.md", "Ä.MD");
    assertThat(tree.notes()).extracting(SourceText::text).containsExactly("# Z", "# B", "# Ä");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ".git/x.md",
        ".hidden.md",
        "a/.obsidian/x.md",
        "node_modules/x.md",
        "a/node_modules/x.md",
        "target/x.md",
        "site/x.md",
        "templates/x.md"
      })
  void neverReads(String path) throws IOException {
    write("a/note.md", "");
    write(path, "");
    assertThat(read().tree().files().keySet()).containsExactly("a/note.md");
  }

  @ParameterizedTest
  @ValueSource(strings = {"vendor/autoload.php", "vendor/modules.txt", "umgebung/pyvenv.cfg"})
  void neverReadsLibraries(String sign) throws IOException {
    write("vendor/readme.md", "");
    write("umgebung/readme.md", "");
    write(sign, "");
    String other = sign.startsWith("vendor") ? "umgebung/readme.md" : "vendor/readme.md";
    assertThat(read().tree().files().keySet()).containsExactly(other);
  }

  @Test
  void aFileMayBeCalledAsAFolderThatIsLeftOut() throws IOException {
    write("target.md", "");
    write("a/site/x.md", "");
    assertThat(read().tree().files().keySet()).containsExactly("a/site/x.md", "target.md");
  }

  @Test
  void whatNobodyWroteAsANoteIsLeftOut() throws IOException {
    String most = "x".repeat(SourceReader.MAX_BYTES);
    write("groß.md", most);
    write("zu-groß.md", most + "\n");
    Reading reading = read();
    assertThat(reading.tree().notes()).extracting(SourceText::path).containsExactly("groß.md");
    assertThat(reading.problems())
        .containsExactly(SourceProblem.of(Kind.TOO_LARGE, "zu-groß.md", "4 MB"));
  }

  @Test
  void namesAreComposed() throws IOException {
    write("u\u0308bung/ko\u0308nnen.md", "x");
    SourceTree tree = read().tree();
    assertThat(tree.files().keySet()).containsExactly("\u00FCbung/k\u00F6nnen.md");
    assertThat(tree.find("\u00FCbung/k\u00F6nnen.md")).isNotNull();
  }

  @Test
  void ofTwoNamesThatLookAlikeTheComposedOneIsMeant() throws IOException {
    write("\u00FC.md", "composed");
    write("u\u0308.md", "decomposed");
    write("o\u0308/a.md", "");
    write("\u00F6/a.md", "");
    Reading reading = read();
    assertThat(reading.tree().notes())
        .extracting(note -> note.path())
        .containsExactly("o\u0308/a.md", "u\u0308.md", "\u00F6/a.md", "\u00FC.md");
    assertThat(reading.tree().notes().get(1).text()).isEqualTo("decomposed");
    assertThat(problems(reading)).containsExactly("SAME_NAME o\u0308", "SAME_NAME u\u0308.md");
  }

  @Test
  void followsLinksThatStayInside() throws IOException {
    write("geteilt/x.md", "x");
    write("a/note.md", "");
    link("a/geteilt", "../geteilt");
    link("y.md", "geteilt/x.md");
    Reading reading = read();
    assertThat(reading.tree().files().keySet())
        .containsExactly("a/geteilt/x.md", "a/note.md", "geteilt/x.md", "y.md");
    assertThat(reading.problems()).isEmpty();
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void whatIsNoFileIsToldAndNotOpened(@TempDir Path disk) throws IOException {
    Files.writeString(disk.resolve("a.md"), "");
    try (ServerSocketChannel socket = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      socket.bind(UnixDomainSocketAddress.of(disk.resolve("b.md")));
      Files.createSymbolicLink(disk.resolve("c.md"), Path.of("b.md"));
      Reading reading = SourceReader.read(disk, disk, List.of());
      assertThat(reading.tree().files().keySet()).containsExactly("a.md");
      assertThat(problems(reading)).containsExactly("NO_FILE b.md", "NO_FILE c.md");
    }
  }

  @Test
  void doesNotFollowLinksThatLeaveOrLeadNowhere() throws IOException {
    Files.writeString(project.resolveSibling("secret.md"), "secret");
    Files.createDirectories(project.resolveSibling("notes-of-others"));
    write("a.md", "");
    link("secret.md", "../secret.md");
    link("others", "../notes-of-others");
    link("gone.md", "nowhere.md");
    Reading reading = read();
    assertThat(reading.tree().files().keySet()).containsExactly("a.md");
    assertThat(problems(reading))
        .containsExactly("LINK_BROKEN gone.md", "LINK_OUTSIDE others", "LINK_OUTSIDE secret.md");
  }

  @Test
  void linksDoNotReachWhatIsNeverRead() throws IOException {
    write(".git/config.md", "");
    write("site/old.md", "");
    link("a.md", ".git/config.md");
    link("b", "site");
    Reading reading = read();
    assertThat(reading.tree().files()).isEmpty();
    assertThat(reading.problems()).isEmpty();
  }

  @Test
  void linksInCirclesEnd() throws IOException {
    write("a/note.md", "");
    link("a/up", "..");
    link("a/self", "self");
    assertThat(read().tree().files().keySet()).containsExactly("a/note.md");
    assertThat(problems(read())).containsExactly("LINK_LOOP a/self", "LINK_LOOP a/up");
  }

  @Test
  void aNetOfLinksEnds() throws IOException {
    for (int i = 0; i < 6; i++) {
      write("f" + i + "/note.md", "");
      for (int j = 0; j < 6; j++) {
        if (i != j) {
          link("f" + i + "/to" + j, "../f" + j);
        }
      }
    }
    assertThat(read().tree().files())
        .hasSizeLessThan(6 * 6 * 6 * 6 * 6)
        .containsKey("f0/to1/note.md");
  }

  @Test
  void contentMayBeAFolderOfTheProject() throws IOException {
    write("README.md", "not a note");
    write("content/a.md", "a");
    write("shared/b.md", "b");
    link("content/shared", "../shared");
    var reading = SourceReader.read(project, project.resolve("content"), List.of());
    assertThat(reading.tree().files().keySet()).containsExactly("a.md", "shared/b.md");
  }

  @Test
  void reportsNotesThatAreNotUtf8() throws IOException {
    Files.write(project.resolve("alt.md"), "# Übung".getBytes(StandardCharsets.ISO_8859_1));
    Reading reading = read();
    assertThat(reading.tree().notes()).extracting(SourceText::text).containsExactly("# Übung");
    assertThat(reading.problems())
        .containsExactly(
            new SourceProblem(Kind.NOT_UTF8, "alt.md", new SourceSpan(2, 3), "windows-1252"));
  }

  @Test
  void reportsAContentFolderThatIsNotThere() {
    Reading reading = SourceReader.read(project, project.resolve("nope"), List.of());
    assertThat(reading.tree().files()).isEmpty();
    assertThat(reading.problems())
        .containsExactly(new SourceProblem(Kind.UNREADABLE_FOLDER, "", null, "read-fault.missing"));
  }

  @Test
  void listsWhatItWouldRead() throws IOException {
    write("a/x.md", "");
    write("b.png", "");
    write("site/x.md", "");
    assertThat(SourceReader.list(project, project, List.of(project.resolve("site"))))
        .isEqualTo(read().tree().files());
  }

  private Reading read() {
    return SourceReader.read(
        project, project, List.of(project.resolve("site"), project.resolve("templates")));
  }

  private static List<String> problems(Reading reading) {
    return reading.problems().stream().map(p -> p.kind() + " " + p.path()).toList();
  }

  private void write(String path, String text) throws IOException {
    Path file = project.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private void link(String path, String target) throws IOException {
    Path file = project.resolve(path);
    Files.createDirectories(file.getParent());
    Files.createSymbolicLink(file, project.getFileSystem().getPath(target));
  }
}
