package io.kartei.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.kartei.build.Project.Built;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Links to what is not published. */
class LeftOutNotesTest {
  @TempDir Path folder;
  private Project project;

  @BeforeEach
  void project() {
    project = new Project(folder);
  }

  @Test
  void aLinkToADraftSaysWhyItLeadsNowhere() {
    project.write("e.md", "---\ndraft: true\n---\n").write("c.md", "[x](e.md)\n");
    assertThat(project.build().told())
        .contains("hint: it is a draft: remove \"draft: true\" there");
  }

  @Test
  void aLinkToWhatWasLeftOutSaysWhyItLeadsNowhere() {
    String links = "[a](ip/lang.md) [b](ip/lang#teil) [[lang]] ![[ip/lang|c]] [[Lang.md#teil]]";
    Built built =
        project
            .write("ip/lang.md", "x".repeat(4_000_001))
            .write("e.md", "---\ndraft: true\n---\n")
            .write("c.md", links + " [[e]] [d](ip/kurz.md)\n")
            .build();
    assertThat(built.told().lines().filter(line -> line.matches("(?:warning|  hint: it ).*")))
        .containsExactly(
            "warning[broken-link] c.md:1:1: \"ip/lang.md\" isn't published",
            "  hint: it is larger than 4 MB: make it smaller, or remove the link",
            "warning[broken-link] c.md:1:17: \"ip/lang\" isn't published",
            "  hint: it is larger than 4 MB: make it smaller, or remove the link",
            "warning[broken-link] c.md:1:35: \"lang\" isn't published",
            "  hint: it is larger than 4 MB: make it smaller, or remove the link",
            "warning[broken-link] c.md:1:44: \"ip/lang\" isn't published",
            "  hint: it is larger than 4 MB: make it smaller, or remove the link",
            "warning[broken-link] c.md:1:59: \"Lang.md#teil\" isn't published",
            "  hint: it is larger than 4 MB: make it smaller, or remove the link",
            "warning[broken-link] c.md:1:76: \"e\" isn't published",
            "  hint: it is a draft: remove \"draft: true\" there, or remove the link",
            "warning[broken-link] c.md:1:82: the file \"ip/kurz.md\" doesn't exist",
            "warning[note-too-large] ip/lang.md: this note is larger than 4 MB and is left out");
    assertThat(built.has("c.html")).isTrue();
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void aLinkToASymbolicLinkThatIsNotFollowedSaysWhyItLeadsNowhere(@TempDir Path elsewhere)
      throws IOException {
    Files.writeString(elsewhere.resolve("bild.png"), "x");
    project.write("c.md", "[x](fort/a.md) ![y](fort/bild.png) [z](weg.md)\n");
    Files.createSymbolicLink(folder.resolve("fort"), elsewhere);
    Files.createSymbolicLink(folder.resolve("weg.md"), folder.resolve("nichts.md"));
    assertThat(
            project
                .build()
                .told()
                .lines()
                .filter(line -> line.matches("(?:warning|  hint: it ).*")))
        .containsSubsequence(
            "warning[broken-link] c.md:1:1: \"fort/a.md\" isn't published",
            "  hint: it is a symbolic link that points outside the project: copy what it points to,"
                + " or remove the link",
            "warning[missing-image] c.md:1:16: \"fort/bild.png\" isn't published",
            "  hint: it is a symbolic link that points outside the project: copy what it points to,"
                + " or remove the link",
            "warning[broken-link] c.md:1:36: \"weg.md\" isn't published",
            "  hint: it is a broken symbolic link: create what it points to, or remove the link");
  }
}
