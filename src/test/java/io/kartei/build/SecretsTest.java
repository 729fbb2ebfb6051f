package io.kartei.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.kartei.build.Project.Built;
import io.kartei.diagnostic.Severity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What a note asks for and is nobody's business reaches no file of the site. */
class SecretsTest {
  private static final String SECRET = "Losungswort";

  /** What lies there, or leads there, below the content folder. */
  private static final List<String> PATHS =
      List.of(
          ".env",
          "%2Eenv",
          "%2eenv",
          "./.env",
          ".//.env",
          "netz/../.env",
          "netz/..%2f.env",
          ".git/config",
          ".GIT/config",
          "../.git/config",
          "..%2f.git%2fconfig",
          "%2e%2e/.git/config",
          "..\\.git\\config",
          "node_modules/a.txt",
          "Node_Modules/a.txt",
          "target/a.txt",
          "link.txt",
          "folder/a.txt",
          "gitlink.txt",
          "envlink.md",
          "envlink",
          "../../outside/a.txt",
          "$OUTSIDE/a.txt",
          "file://$OUTSIDE/a.txt");

  private static final String ASKS =
      """
      # Lies mich

      [a]($P) [b](<$P>) ![c](<$P>) ![[$P]] [[$P]] [[$P|x]] ![[$P#Teil]]

      <a href="$P">d</a> <img src="$P"> <video src="$P"></video> <iframe src="$P"></iframe>

      {{#include $P}}

      {{#include $P:1:9}} {{#rustdoc_include $P}} {{#playground $P}}

      ```text
      {{#include $P}}
      ```

      > **❓** Was steht da?
      >
      > ![c](<$P>) {{#include $P}}
      """;

  @TempDir Path folder;

  @Test
  @EnabledOnOs(OS.LINUX)
  void whatIsNeverReadIsNowhereInTheSite() throws IOException {
    Path outside = Files.createDirectories(folder.resolve("outside"));
    Files.writeString(outside.resolve("a.txt"), SECRET);
    Path root = Files.createDirectories(folder.resolve("project"));
    Project project = new Project(root);
    project
        .write("book.toml", "[book]\ntitle = \"Probe\"\nsrc = \"content\"\n")
        .write("content/SUMMARY.md", summary())
        .write(".git/config", SECRET)
        .write("content/.git/config", SECRET)
        .write(".env", SECRET)
        .write("content/.env", SECRET)
        .write("content/node_modules/a.txt", SECRET)
        .write("content/target/a.txt", SECRET)
        .write("content/netz/a.md", "# A");
    Path content = root.resolve("content");
    Files.createSymbolicLink(content.resolve("link.txt"), outside.resolve("a.txt"));
    Files.createSymbolicLink(content.resolve("folder"), outside);
    Files.createSymbolicLink(content.resolve("gitlink.txt"), Path.of("../.git/config"));
    Files.createSymbolicLink(content.resolve("envlink.md"), Path.of(".env"));
    for (int i = 0; i < PATHS.size(); i++) {
      String path = PATHS.get(i).replace("$OUTSIDE", outside.toString());
      project.write("content/n" + i + ".md", ASKS.replace("$P", path));
    }
    Built built = project.build();
    assertThat(built.result().count(Severity.ERROR)).isZero();
    built
        .site()
        .files()
        .forEach(
            (path, bytes) ->
                assertThat(new String(bytes, StandardCharsets.UTF_8))
                    .as(path)
                    .doesNotContain(SECRET));
    assertThat(built.site().files().keySet())
        .noneMatch(
            path -> path.contains(".env") || path.contains("config") || path.contains("link"))
        .contains("n0.html", "n" + (PATHS.size() - 1) + ".html");
  }

  private static String summary() {
    StringBuilder summary = new StringBuilder("# Summary\n\n- [A](netz/a.md)\n");
    for (int i = 0; i < PATHS.size(); i++) {
      summary.append("- [N](n").append(i).append(".md)\n");
    }
    return summary.toString();
  }
}
