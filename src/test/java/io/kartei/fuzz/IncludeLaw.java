package io.kartei.fuzz;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import io.kartei.diagnostic.Diagnostic;
import io.kartei.diagnostic.Diagnostics;
import io.kartei.include.IncludeExpander;
import io.kartei.include.IncludeSyntax;
import io.kartei.source.ReadingRule;
import io.kartei.source.SourcePlace;
import io.kartei.source.SourceReader;
import io.kartei.source.SourceSpan;
import io.kartei.source.SourceText;
import io.kartei.source.SourceTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** What must hold for whatever a note includes. */
final class IncludeLaw {
  /** Stands outside of the project. */
  private static final String SECRET = "streng-geheim";

  private static final Map<String, String> FILES =
      new TreeMap<>(
          Map.of(
              "notizen/src/teile/b.md", "eins\n{{#include c.txt:2}}\ndrei\n",
              "notizen/src/teile/c.txt", "null\r\nzwei\n\uD83D\uDE00 drei\n",
              "notizen/src/code.rs", "fn a() {}\n// ANCHOR: b\nfn b() {}\n// ANCHOR_END: b\n",
              "notizen/src/kreis.md", "{{#include kreis.md}} {{#include a.md}}\n",
              "notizen/src/leer.md", "",
              "notizen/.git/config", SECRET,
              "notizen/src/.env", SECRET,
              "notizen/node_modules/x/y.js", SECRET,
              "geheim.txt", SECRET));

  private IncludeLaw() {}

  /** The input as a note that includes others. */
  private static String outcome(IncludeSyntax syntax, SourceTree tree, Path project, byte[] input) {
    Diagnostics diagnostics = new Diagnostics();
    ReadingRule rule = ReadingRule.of(project, project.resolve("src"), List.of());
    List<String> bases = syntax == IncludeSyntax.MKDOCS ? List.of("..", "") : List.of();
    SourceTree expanded =
        new IncludeExpander(syntax, bases, rule).expand(tree, path -> true, diagnostics);
    SourceText note = Objects.requireNonNull(expanded.note("a.md"));
    diagnostics.sorted().forEach(d -> check(d, expanded));
    places(note, expanded);
    if (note.text().contains(SECRET)
        && !new String(input, java.nio.charset.StandardCharsets.UTF_8).contains(SECRET)) {
      throw new AssertionError("what is not to be read is published: " + note.text());
    }
    return note.text() + diagnostics.sorted();
  }

  static String outcome(byte[] input) {
    try (FileSystem disk = Jimfs.newFileSystem("include", Configuration.unix())) {
      Path home = disk.getPath("/home/ada");
      for (Map.Entry<String, String> file : FILES.entrySet()) {
        Path path = home.resolve(file.getKey());
        Files.createDirectories(path.getParent());
        Files.writeString(path, file.getValue());
      }
      Path project = home.resolve("notizen");
      Files.write(project.resolve("src/a.md"), input);
      SourceTree tree = SourceReader.read(project, project.resolve("src"), List.of()).tree();
      StringBuilder outcome = new StringBuilder();
      for (IncludeSyntax syntax : IncludeSyntax.values()) {
        outcome.append(outcome(syntax, tree, project, input));
      }
      return outcome.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void check(Diagnostic diagnostic, SourceTree expanded) {
    String path = Objects.requireNonNull(diagnostic.path());
    SourceSpan span = Objects.requireNonNull(diagnostic.span());
    int length = Objects.requireNonNull(expanded.find(path), path).text().length();
    Spans.check(span.start(), span.end(), length, diagnostic);
  }

  /** Every place in the expanded text is one in a file. */
  private static void places(SourceText note, SourceTree expanded) {
    int length = note.text().length();
    for (int i = 0; i < length; i += 1 + length / 200) {
      SourcePlace place = note.place(new SourceSpan(i, Math.min(length, i + 7)));
      String file = Objects.requireNonNull(expanded.find(place.path()), place.path()).text();
      Spans.check(place.span().start(), place.span().end(), file.length(), place);
    }
  }
}
