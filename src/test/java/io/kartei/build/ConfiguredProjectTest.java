package io.kartei.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.kartei.build.Project.Built;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a configuration file is called and names, seen from the site. */
class ConfiguredProjectTest {
  @TempDir Path folder;
  private Project project;

  @BeforeEach
  void project() {
    project = new Project(folder);
  }

  @Test
  void outputsThatNameNothingMeanEverything() {
    Built built = project.write("a.md", "# A").write("kartei.yaml", "outputs: []\n").build();
    assertThat(built.told())
        .contains("warning[empty-outputs] kartei.yaml:1:1: \"outputs\" is empty, so everything")
        .contains("hint: remove the key, or list some of ");
    assertThat(built.has("a.html")).isTrue();
  }

  @Test
  void aFileCalledKarteiYmlCountsToo() {
    Built built =
        project.write("content/a.md", "# A").write("kartei.yml", "title: Kurz\ntitel: x\n").build();
    assertThat(built.text("index.html")).contains("Kurz");
    assertThat(built.has("a.html")).isTrue();
    assertThat(built.told()).contains("warning[unknown-key] kartei.yml:2:1");
    project.write("kartei.yaml", "title: Lang\n");
    assertThat(project.build().told())
        .isEqualTo(
            """
            warning[second-config] kartei.yml: this file isn't read, because there is a kartei.yaml
              hint: merge the two files

            """);
  }

  @Test
  void aContentFolderThatGoesAwayDoesNotMakeEverythingNotes() {
    project.write("content/a.md", "# A").write("kartei.yaml", "").write("README.md", "# Geheim");
    assertThat(project.build().told()).isEmpty();
    Built after = project.move("content", "weg").build();
    assertThat(after.told()).contains("error[no-content]").contains("\"content\"");
    assertThat(project.move("weg", "content").build().told()).isEmpty();
  }
}
