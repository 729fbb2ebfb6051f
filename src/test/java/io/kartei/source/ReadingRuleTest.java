package io.kartei.source;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import io.kartei.source.ReadingRule.Verdict;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The one rule of what may be read, wherever a path seems to lead. */
class ReadingRuleTest {

  @Test
  void onADiskThatDoesNotTellCaseNothingGetsAround() throws IOException {
    try (FileSystem disk = Jimfs.newFileSystem(Configuration.osX())) {
      Path project = disk.getPath("/p");
      ReadingRule rule =
          ReadingRule.of(project, project.resolve("c"), List.of(project.resolve("site")));
      for (String file : List.of("target/a", "c/node_modules/a", "site/a", "c/Target x/a")) {
        Path path = project.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, "x");
      }
      assertThat(rule.of(project.resolve("TARGET/a"))).isEqualTo(Verdict.NEVER);
      assertThat(rule.of(project.resolve("c/Node_Modules/A"))).isEqualTo(Verdict.NEVER);
      assertThat(rule.of(project.resolve("c/../SITE/a"))).isEqualTo(Verdict.NEVER);
      assertThat(rule.of(project.resolve("c/target x/a"))).isEqualTo(Verdict.READ);
    }
  }

  @Test
  void aContentFolderMayBeCalledAsItsAuthorLikes() throws IOException {
    try (FileSystem disk = Jimfs.newFileSystem(Configuration.unix())) {
      Path content = disk.getPath("/p/.notes/target");
      Files.createDirectories(content.resolve(".git"));
      Files.createDirectories(disk.getPath("/p2"));
      ReadingRule rule = ReadingRule.of(disk.getPath("/p"), content, List.of());
      assertThat(rule.of(content)).isEqualTo(Verdict.READ);
      assertThat(rule.of(content.resolve(".git"))).isEqualTo(Verdict.NEVER);
      assertThat(rule.of(disk.getPath("/p/.notes"))).isEqualTo(Verdict.NEVER);
      assertThat(rule.of(disk.getPath("/p2"))).isEqualTo(Verdict.OUTSIDE);
    }
  }
}
