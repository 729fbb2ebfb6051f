package io.kartei.theme;

import io.kartei.diagnostic.Diagnostic;
import io.kartei.diagnostic.DiagnosticSink;
import io.kartei.messages.Phrase;
import io.kartei.source.ReadFault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All files of a theme: the bundled ones, each shadowed by the site's own file of the same name,
 * and the site's additional ones.
 */
final class ThemeFiles {
  private final SortedMap<String, byte[]> files;

  private ThemeFiles(SortedMap<String, byte[]> files) {
    this.files = files;
  }

  /**
   * Reads all files.
   *
   * @param own the site's own templates folder, or null if it has none
   * @param sink receives an error for each file that cannot be read
   */
  static ThemeFiles read(@Nullable Path own, DiagnosticSink sink) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    files.putAll(BundledTheme.files());
    if (own != null && Files.isDirectory(own)) {
      addOwn(own, files, sink);
    }
    return new ThemeFiles(Collections.unmodifiableSortedMap(files));
  }

  private static void addOwn(Path own, SortedMap<String, byte[]> files, DiagnosticSink sink) {
    try (Stream<Path> walk = Files.walk(own)) {
      for (Path file : walk.filter(Files::isRegularFile).sorted().toList()) {
        String name = own.relativize(file).toString().replace('\\', '/');
        if (!name.startsWith(".") && !name.contains("/.")) {
          addOwn(file, name, files, sink);
        }
      }
    } catch (IOException e) {
      sink.report(unreadable("unreadable-folder.this", e).at("templates", null));
    } catch (UncheckedIOException e) {
      // the stream failed to open a subfolder
      IOException cause = Objects.requireNonNull(e.getCause());
      sink.report(unreadable("unreadable-folder.inner", cause).at("templates", null));
    }
  }

  private static void addOwn(
      Path file, String name, SortedMap<String, byte[]> files, DiagnosticSink sink) {
    try {
      files.put(name, Files.readAllBytes(file));
    } catch (IOException e) {
      String path = "templates/" + name;
      sink.report(unreadable("unreadable-file.template", e).at(path, null));
    }
  }

  private static Diagnostic unreadable(String key, IOException e) {
    return Diagnostic.error(key, Phrase.of(ReadFault.reason(e))).hint(Phrase.of(ReadFault.hint(e)));
  }

  /** Returns whether others are the same files. */
  boolean same(ThemeFiles others) {
    return files.keySet().equals(others.files.keySet())
        && files.entrySet().stream()
            .allMatch(file -> Arrays.equals(file.getValue(), others.files.get(file.getKey())));
  }

  /** Returns whether a file is the bundled one of its name, or has the same content. */
  boolean isBundled(String name) {
    return Arrays.equals(files.get(name), BundledTheme.files().get(name));
  }

  /** Returns all files by name, sorted. */
  SortedMap<String, byte[]> all() {
    return files;
  }

  /**
   * Reads a text file as UTF-8, with {@code \n} as line ends; returns null when no file has this
   * name.
   */
  @Nullable String text(String name) {
    byte[] bytes = files.get(name);
    return bytes == null
        ? null
        : new String(bytes, StandardCharsets.UTF_8).replace("\r\n", "\n").replace('\r', '\n');
  }
}
