package io.kartei.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.kartei.diagnostic.Diagnostic;
import io.kartei.diagnostic.Severity;
import io.kartei.output.TreeHash;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a build leaves on the disk. */
class SiteBuilderTest {
  @TempDir Path project;
  private Path site;

  @BeforeEach
  void notes() {
    site = project.resolve("site");
    write("netze.md", "# Netze\n");
  }

  @Test
  void writesTheSiteBesideTheNotes() {
    BuildResult result = build(true, false, List.of("html"), List.of());
    assertThat(result.written()).isTrue();
    assertThat(result.output()).isEqualTo(site);
    assertThat(site.resolve("netze.html")).exists();
    assertThat(result.contents().english())
        .isEqualTo(
            "1 note, 0 exam references, 0 questions, 0 cards, 0 comparisons, 0 diagrams, 0"
                + " warnings");
  }

  @Test
  void theSiteSpeaksItsNotesLanguageUnlessSomebodySaysOne() throws IOException {
    write(
        "routers.md",
        "# Routers\n\nA router is for packets that have to be sent from net to net.\n");
    build(true, false, List.of("html"), List.of());
    assertThat(site.resolve("routers.html")).content().contains("<html lang=\"en\"");
    Files.writeString(project.resolve("kartei.yaml"), "language: de\ncontent: .\n");
    build(true, false, List.of("html"), List.of());
    assertThat(site.resolve("routers.html")).content().contains("<html lang=\"de\"");
  }

  @Test
  void aCheckWritesNothing() {
    assertThat(build(false, false, List.of(), List.of()).written()).isFalse();
    assertThat(site).doesNotExist();
  }

  @Test
  void aWarningStopsOnlyAStrictBuildAndTheOldSiteStays() {
    build(true, true, List.of("html"), List.of());
    String old = TreeHash.of(site);
    write("netze.md", "# Netze\n\n[weg](weg.md)\n");

    BuildResult strict = build(true, true, List.of("html"), List.of());
    assertThat(strict.written()).isFalse();
    assertThat(strict.failed(true)).isTrue();
    assertThat(strict.complaints().english()).isEqualTo("1 warning, treated as errors (--strict)");
    assertThat(TreeHash.of(site)).isEqualTo(old);

    BuildResult mild = build(true, false, List.of("html"), List.of());
    assertThat(mild.written()).isTrue();
    assertThat(mild.failed(false)).isFalse();
    assertThat(TreeHash.of(site)).isNotEqualTo(old);
  }

  @Test
  void anErrorLeavesTheOldSite() {
    build(true, false, List.of("html"), List.of());
    String old = TreeHash.of(site);
    write("kartei.yaml", "html: vielleicht\n");
    BuildResult result = build(true, false, List.of("html"), List.of());
    assertThat(result.written()).isFalse();
    assertThat(result.count(Severity.ERROR)).isEqualTo(1);
    assertThat(result.diagnostics()).extracting(Diagnostic::code).containsOnly("invalid-value");
    assertThat(TreeHash.of(site)).isEqualTo(old);
  }

  @Test
  void aNoteThatIsGoneTakesItsPageAlongAndOtherFilesStay() throws IOException {
    write("dns.md", "# DNS\n");
    build(true, false, List.of("html"), List.of());
    write("site/CNAME", "example.org\n");
    Files.delete(project.resolve("dns.md"));
    build(true, false, List.of("html"), List.of());
    assertThat(site.resolve("dns.html")).doesNotExist();
    assertThat(site.resolve("netze.html")).exists();
    assertThat(site.resolve("CNAME")).hasContent("example.org");
  }

  @Test
  void theSameNotesGiveTheSameSiteAgain() {
    build(true, false, List.of(), List.of("pdf"));
    String first = TreeHash.of(site);
    build(true, false, List.of(), List.of("pdf"));
    assertThat(TreeHash.of(site)).isEqualTo(first);
  }

  @Test
  void onlyAndSkipChooseTheOutputs() {
    build(true, false, List.of("json"), List.of());
    assertThat(site.resolve("data/model.json")).exists();
    assertThat(site.resolve("netze.html")).doesNotExist();
    build(true, false, List.of(), List.of("json", "pdf"));
    assertThat(site.resolve("data/model.json")).doesNotExist();
    assertThat(site.resolve("netze.html")).exists();
  }

  @Test
  void progressIsToldFromReadingToRendering() {
    List<String> stages = new ArrayList<>();
    new SiteBuilder()
        .build(
            request(true, false, List.of("html"), List.of()),
            (stage, done, total) -> stages.add(stage));
    assertThat(stages.stream().distinct())
        .containsExactly("read", "parse", "index", "cards", "sheets", "render html", "commit");
  }

  private BuildResult build(boolean write, boolean strict, List<String> only, List<String> skip) {
    return new SiteBuilder().build(request(write, strict, only, skip), Progress.SILENT);
  }

  private BuildRequest request(
      boolean write, boolean strict, List<String> only, List<String> skip) {
    return new BuildRequest(project, null, only, skip, strict, write, 1);
  }

  private void write(String path, String text) {
    try {
      Path file = project.resolve(path);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
