package io.kartei.config;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import io.kartei.config.mdbook.Book;
import io.kartei.diagnostic.DiagnosticFormatter;
import io.kartei.diagnostic.Diagnostics;
import io.kartei.diagnostic.TextOptions;
import io.kartei.source.Sources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A project in memory, built line by line. */
final class TestProject {
  final Path folder;
  private final Diagnostics diagnostics = new Diagnostics();
  private List<String> outputNames = List.of();
  private @Nullable Path output;

  TestProject() {
    folder = Jimfs.newFileSystem(Configuration.unix()).getPath("/home/me/lernen");
    write("anchor", "");
  }

  TestProject write(String path, String text) {
    try {
      Path file = folder.resolve(path);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Empty notes. */
  TestProject notes(String... paths) {
    for (String path : paths) {
      write(path, "");
    }
    return this;
  }

  TestProject knowsOutputs(String... names) {
    outputNames = List.of(names);
    return this;
  }

  TestProject output(String path) {
    output = folder.resolve(path);
    return this;
  }

  ConfigResult read() {
    return ConfigReader.read(folder, output, outputNames, diagnostics);
  }

  SiteConfig config() {
    return read().config();
  }

  /** Where former addresses lead. */
  static Map<String, String> ways(SiteConfig config) {
    Map<String, String> ways = new TreeMap<>();
    config.redirects().forEach((from, redirect) -> ways.put(from, redirect.to()));
    return ways;
  }

  /** What an author is told. */
  String told() {
    ConfigResult result = read();
    return DiagnosticFormatter.text(
        diagnostics.sorted(), Sources.of(result.sources()), TextOptions.PLAIN.all());
  }

  /** The book as an outline, one entry a line. */
  String outline() {
    StringBuilder out = new StringBuilder();
    Book book = config().book();
    if (book == null) {
      return "no book";
    }
    book.entries().forEach(entry -> outline(entry, "", out));
    return out.toString();
  }

  private static void outline(Book.Entry entry, String indent, StringBuilder out) {
    if (entry instanceof Book.Part part) {
      out.append("= ").append(part.title()).append('\n');
    } else if (entry instanceof Book.Chapter chapter) {
      out.append(indent)
          .append(chapter.numbered() ? "- " : "~ ")
          .append(chapter.title())
          .append(chapter.path() == null ? "" : " > " + chapter.path())
          .append('\n');
      chapter.children().forEach(child -> outline(child, indent + "  ", out));
    } else {
      out.append("---\n");
    }
  }
}
