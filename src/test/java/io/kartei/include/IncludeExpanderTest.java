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
    return expanded(note, IncludeSyntax.MDBOOK, List.of());
  }

  private SourceText expanded(String note, IncludeSyntax syntax, List<String> bases) {
    Path project = folder.resolve("buch");
    Path content = project.resolve("src");
    ReadingRule rule = ReadingRule.of(project, content, List.of(project.resolve("fertig")));
    SourceTree tree = SourceReader.read(rule, project, content, List.of()).tree();
    SourceTree expanded =
        new IncludeExpander(syntax, bases, rule).expand(tree, path -> true, diagnostics);
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

  private String snippet(String note) throws IOException {
    write("buch/src/a.md", note);
    write("buch/teile/b.md", "eins\n--8<-- [start:mitte]\nzwei\n--8<-- [end:mitte]\ndrei\n");
    write("buch/src/c.txt", "c1\nc2\nc3\nc4\n");
    return expanded("a.md", IncludeSyntax.MKDOCS, List.of("../teile", "")).text();
  }

  @Test
  void snippetsAreLookedForInTheProjectsFolders() throws IOException {
    assertThat(snippet("vorn\n\n--8<-- \"b.md\"\n\nhinten\n"))
        .isEqualTo("vorn\n\neins\nzwei\ndrei\n\nhinten\n");
    assertThat(diagnostics.sorted()).isEmpty();
  }

  @Test
  void snippetsMayBePartsAndLists() throws IOException {
    assertThat(snippet("--8<-- \"b.md:mitte\"\n")).isEqualTo("zwei\n");
    assertThat(snippet("-8<- 'c.txt:2:3'\n")).isEqualTo("c2\nc3\n");
    assertThat(snippet("--8<-- \"c.txt:1,3:4\"\n")).isEqualTo("c1\nc3\nc4\n");
    assertThat(snippet("--8<--\nc.txt:1\n; b.md\n\nc.txt:4\n--8<--\n")).isEqualTo("c1\nc4\n");
  }

  @Test
  void aSnippetsLinesAreIndentedAsItIs() throws IOException {
    assertThat(snippet("- a\n\n    --8<-- \"c.txt:1:2\"\n")).isEqualTo("- a\n\n    c1\n    c2\n");
  }

  @Test
  void anEscapedSnippetStaysAndAMissingOneLeavesNothing() throws IOException {
    assertThat(snippet(";--8<-- \"c.txt\"\n--8<-- \"weg.md\"\n")).isEqualTo("--8<-- \"c.txt\"\n\n");
    assertThat(diagnostics.sorted())
        .singleElement()
        .satisfies(said -> assertThat(said.code()).isEqualTo("include"));
  }

  private String vue(String note) throws IOException {
    write("buch/src/x/a.md", note);
    write("buch/src/x/teil.md", "---\ntitle: T\n---\n# Teil\n\n## Eins\n\na\n\n## Zwei\n\nb\n");
    write("buch/src/c.js", "let a;\n// #region kern\nlet b;\n// #endregion kern\nlet c;\n");
    return expanded("x/a.md", IncludeSyntax.VUE, List.of()).text();
  }

  @Test
  void vitePressIncludesWholeNotesWithoutFrontMatterLinesRegionsAndSections() throws IOException {
    assertThat(vue("<!--@include: ./teil.md-->\n"))
        .isEqualTo("# Teil\n\n## Eins\n\na\n\n## Zwei\n\nb\n");
    assertThat(vue("<!-- @include: @/x/teil.md{4,6} -->\n")).isEqualTo("# Teil\n\n## Eins\n");
    assertThat(vue("<!--@include: ./teil.md#eins-->\n")).isEqualTo("## Eins\n\na\n\n");
    assertThat(vue("<!--@include: ../c.js#kern-->\n")).isEqualTo("let b;\n");
  }

  @Test
  void vitePressImportsCode() throws IOException {
    assertThat(vue("<<< @/c.js#kern{1 ts:line-numbers} [Kern]\n"))
        .isEqualTo("```ts [Kern]\nlet b;\n```\n\n");
    assertThat(vue("<<< ../c.js{2}\n")).startsWith("```js\nlet a;\n");
  }
}
