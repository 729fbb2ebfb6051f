package io.kartei.include;

import static org.assertj.core.api.Assertions.assertThat;

import io.kartei.diagnostic.Diagnostic;
import io.kartei.diagnostic.Diagnostics;
import io.kartei.source.ReadingRule;
import io.kartei.source.SourcePlace;
import io.kartei.source.SourceReader;
import io.kartei.source.SourceSpan;
import io.kartei.source.SourceText;
import io.kartei.source.SourceTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the examples of the specification do not show: places, borders and bad intentions. */
class IncludeExpanderTest {
  private final Diagnostics diagnostics = new Diagnostics();

  @TempDir private Path folder;

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private SourceText expanded(String note) {
    Path project = folder.resolve("buch");
    Path content = project.resolve("src");
    ReadingRule rule = ReadingRule.of(project, content, List.of(project.resolve("fertig")));
    SourceTree tree = SourceReader.read(rule, project, content, List.of()).tree();
    SourceTree expanded = IncludeExpander.expand(tree, rule, path -> true, diagnostics);
    return Objects.requireNonNull(expanded.note(note));
  }

  private static SourcePlace place(SourceText text, String words) {
    int start = text.text().indexOf(words);
    return text.place(new SourceSpan(start, start + words.length()));
  }

  @Test
  void everyWordKnowsItsFile() throws IOException {
    write("buch/src/a.md", "vorn\r\n{{#include teile/b.md}} mitte\n\nhinten");
    write("buch/src/teile/b.md", "eins\n{{#include c.txt:2}}\ndrei\n");
    write("buch/src/teile/c.txt", "null\nzwei\n");
    SourceText text = expanded("a.md");
    assertThat(text.text()).isEqualTo("vorn\r\neins\nzwei\ndrei mitte\n\nhinten");
    assertThat(place(text, "vorn").path()).isEqualTo("a.md");
    assertThat(place(text, "zwei").path()).isEqualTo("teile/c.txt");
    assertThat(place(text, "zwei").line()).isEqualTo(2);
    assertThat(place(text, "drei").path()).isEqualTo("teile/b.md");
    assertThat(place(text, "drei").line()).isEqualTo(3);
    assertThat(place(text, "hinten").line()).isEqualTo(4);
    assertThat(text.ownLine(text.text().indexOf("zwei"))).isEqualTo(2);
    assertThat(text.ownLine(text.text().indexOf("hinten"))).isEqualTo(4);
  }

  @Test
  void notesThatMultiplyAtEachLevelAreCutOffAndSaySo() throws IOException {
    for (int level = 0; level < 12; level++) {
      write("buch/src/n" + level + ".md", ("{{#include n" + (level + 1) + ".md}}\n").repeat(10));
    }
    write("buch/src/n12.md", "Blatt\n");

    assertThat(expanded("n0.md").text()).hasSizeLessThan(4_000_000);
    assertThat(diagnostics.sorted())
        .hasSizeLessThan(500)
        .anyMatch(d -> d.message().equals("too much is included here"));
  }

  @Test
  void aSpanOverSeveralFilesEndsWhereItsFirstOneDoes() throws IOException {
    write("buch/src/a.md", "vorn {{#include b.md}} hinten");
    write("buch/src/b.md", "eins");
    SourceText text = expanded("a.md");
    SourcePlace from = text.place(new SourceSpan(5, text.text().length()));
    assertThat(from.path()).isEqualTo("b.md");
    assertThat(from.file().text(from.span())).isEqualTo("eins");
  }

  @Test
  void nothingOutsideTheProjectIsRead() throws IOException {
    write("geheim.txt", "geheim");
    write("buch/src/a.md", "{{#include ../../geheim.txt}} {{#include " + folder + "/geheim.txt}}");
    write("buch/src/b.md", "{{#include link.txt}}");
    Files.createSymbolicLink(folder.resolve("buch/src/link.txt"), folder.resolve("geheim.txt"));
    assertThat(expanded("a.md").text()).doesNotContain("geheim\n").startsWith("{{#include");
    assertThat(expanded("b.md").text()).isEqualTo("{{#include link.txt}}");
    assertThat(diagnostics.sorted())
        .extracting(Diagnostic::message)
        .anyMatch(m -> m.contains("outside"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../.git/config",
        "../x/../.git/config",
        ".geheim/wort.txt",
        ".env",
        "node_modules/a/b.txt",
        "../target/b.txt",
        "../fertig/b.txt",
        "verweis.txt",
        "ordner/config"
      })
  void whatIsNeverReadIsNotIncluded(String name) throws IOException {
    for (String file :
        List.of(
            "buch/.git/config",
            "buch/src/.geheim/wort.txt",
            "buch/src/.env",
            "buch/src/node_modules/a/b.txt",
            "buch/target/b.txt",
            "buch/fertig/b.txt")) {
      write(file, "Geheimnis");
    }
    Files.createSymbolicLink(folder.resolve("buch/src/verweis.txt"), Path.of("../.git/config"));
    Files.createSymbolicLink(folder.resolve("buch/src/ordner"), Path.of("../.git"));
    Files.createDirectories(folder.resolve("buch/x"));
    write("buch/src/a.md", "{{#include " + name + "}}");
    assertThat(expanded("a.md").text()).doesNotContain("Geheimnis");
    assertThat(diagnostics.sorted())
        .extracting(Diagnostic::message)
        .anyMatch(m -> m.endsWith("is never published"));
  }

  @Test
  void anAbsolutePathLeadsNowhere() throws IOException {
    write("buch/.git/config", "Geheimnis");
    write("buch/src/a.md", "{{#include " + folder.resolve("buch/.git/config") + "}}");
    assertThat(expanded("a.md").text()).doesNotContain("Geheimnis");
    assertThat(diagnostics.sorted()).extracting(Diagnostic::code).containsExactly("include");
  }

  @Test
  void whatMultipliesIsCut() throws IOException {
    for (int i = 0; i < 9; i++) {
      write("buch/src/" + i + ".md", ("{{#include " + (i + 1) + ".md}}\n").repeat(100));
    }
    write("buch/src/9.md", "x");
    assertThat(expanded("0.md").text().length()).isLessThan(5_000_000);
    assertThat(diagnostics.sorted()).extracting(Diagnostic::code).contains("include");
  }

  @Test
  void aLongFileOfUnclosedOnesIsNoWork() throws IOException {
    String text = "{{#include a".repeat(200_000);
    write("buch/src/a.md", text);
    assertThat(expanded("a.md").text()).isEqualTo(text);
    assertThat(diagnostics.sorted()).isEmpty();
  }
}
