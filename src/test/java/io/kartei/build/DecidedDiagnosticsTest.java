package io.kartei.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is reported is what the author decided: by code in the configuration, by place in notes. */
class DecidedDiagnosticsTest {
  @TempDir Path folder;
  private Project project;

  @BeforeEach
  void start() {
    project = new Project(folder);
  }

  @Test
  void aCodeIsAsSevereAsConfigured() {
    project.write("a.md", "# A\n\n[x](weg.md) ![y](weg.png)\n");
    project.write("kartei.yaml", "severity: {broken-link: error, missing-image: off}\n");
    Project.Built built = project.build();
    assertThat(built.told()).startsWith("error[broken-link] a.md:3:1: ").doesNotContain("image");
    assertThat(built.result().failed(false)).isTrue();
    assertThat(built.has("a.html")).isFalse();
  }

  @Test
  void whatIsConfiguredWrongIsTold() {
    project.write("a.md", "# A\n");
    project.write("kartei.yaml", "severity: {brokn-link: error, draft: loud}\n");
    assertThat(project.build().told())
        .contains("there is no code \"brokn-link\"", "did you mean \"broken-link\"?")
        .contains("\"draft\" must be one of error, warning, info, off");
  }

  @Test
  void aCommentIgnoresWhereItStands() {
    project.write(
        "a.md",
        """
        # A

        <!-- kartei: ignore broken-link: written next week -->
        [x](weg.md) and
        [y](weg.md)

        [z](weg.md) <!-- kartei: ignore broken-link -->

        [w](weg.md) <!-- kartei: ignore missing-image -->
        """);
    assertThat(project.build().told())
        .startsWith("warning[broken-link] a.md:9:1: ")
        .hasLineCount(5);
  }

  @Test
  void aCommentAtTheTopIsAboutTheNote() {
    project.write("a.md", "<!-- kartei: ignore broken-link -->\n# A\n\n[x](weg.md)\n");
    project.write("b.md", "# B\n\n[x](weg.md)\n");
    project.write(
        "c.md", "---\ntitle: C\n---\n<!-- kartei: ignoriere dropped-html -->\n\n<b>x <foo>\n");
    assertThat(project.build().told())
        .startsWith("warning[broken-link] b.md:3:1: ")
        .hasLineCount(5);
  }

  @Test
  void aCommentInAnIncludedFileIsAboutThatFile() {
    project.write("book.toml", "");
    project.write("src/SUMMARY.md", "- [A](a.md)\n");
    project.write("src/a.md", "# A\n\n{{#include part.txt}}\n\n[x](weg.md)\n");
    project.write("src/part.txt", "Teil\n\n<!-- kartei: ignore broken-link -->\n[y](weg.md)\n");
    assertThat(project.build().told())
        .startsWith("warning[broken-link] a.md:5:1: ")
        .hasLineCount(5);
  }
}
