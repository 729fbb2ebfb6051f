package io.kartei.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The lexicon's files, {@code xx.lexicon} next to this class: one per language, and {@code common}
 * for what all share. They are only read once.
 */
final class LexiconFiles {
  /** Name of the file for what all languages share. */
  static final String COMMON = "common";

  /** Extension of the files. */
  static final String SUFFIX = ".lexicon";

  private LexiconFiles() {}

  /**
   * A category and its phrases, or another kind of line.
   *
   * @param name the text before the colon; empty if there is no colon
   * @param text the text after the colon, or the whole line
   * @param line the number of its first line, from 1
   */
  record Entry(String name, String text, int line) {}

  /** Returns the entries of all files, in order, by file name without the extension. */
  static Map<String, List<Entry>> all() {
    URL url = LexiconFiles.class.getResource(COMMON + SUFFIX);
    if (url == null) {
      throw new IllegalStateException("there is no " + COMMON + SUFFIX);
    }
    Map<String, List<Entry>> all = new TreeMap<>();
    try {
      for (String name : siblings(url)) {
        all.put(name.substring(0, name.length() - SUFFIX.length()), entries(lines(name)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
    return all;
  }

  private static List<String> siblings(URL url) throws IOException, URISyntaxException {
    if (url.getProtocol().equals("file")) {
      Path folder = Path.of(new URI(url.toString())).resolveSibling("");
      try (Stream<Path> files = Files.list(folder)) {
        return names(files.map(file -> file.getFileName().toString()));
      }
    }
    URLConnection connection = url.openConnection();
    if (!(connection instanceof JarURLConnection jar)) {
      throw new IllegalStateException("can't list what lies beside " + url);
    }
    String entry = jar.getEntryName();
    String folder = entry.substring(0, entry.lastIndexOf('/') + 1);
    return names(
        jar.getJarFile().stream()
            .map(e -> e.getName())
            .filter(name -> name.startsWith(folder))
            .map(name -> name.substring(folder.length())));
  }

  private static List<String> names(Stream<String> names) {
    return names.filter(name -> name.endsWith(SUFFIX)).sorted().toList();
  }

  private static List<String> lines(String name) throws IOException {
    @Nullable InputStream stream = LexiconFiles.class.getResourceAsStream(name);
    if (stream == null) {
      throw new IllegalStateException("there is no " + name);
    }
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    }
  }

  /** Splits lines into entries; a line that begins with a blank continues the entry above. */
  static List<Entry> entries(List<String> lines) {
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      StringBuilder text = new StringBuilder(lines.get(i));
      int first = i + 1;
      while (i + 1 < lines.size() && goesOn(lines.get(i + 1))) {
        i++;
        text.append('\n').append(lines.get(i));
      }
      String entry = text.toString();
      if (!entry.isBlank() && !entry.startsWith("#")) {
        int colon = entry.startsWith("@") ? -1 : entry.indexOf(':');
        entries.add(
            colon < 0
                ? new Entry("", entry, first)
                : new Entry(entry.substring(0, colon), entry.substring(colon + 1), first));
      }
    }
    return entries;
  }

  private static boolean goesOn(String line) {
    return line.isBlank() || Character.isWhitespace(line.charAt(0));
  }
}
