package io.kartei.site;

import io.kartei.site.SpecExample.Fence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A chapter of the specification: Markdown with examples. {@code src/test/resources/spec/README.md}
 * says how one is written.
 */
final class SpecFile {
  private static final Path FOLDER = Path.of("src/test/resources/spec");
  private static final Pattern OPEN = Pattern.compile("(?<ticks>`{3,})(?<kind>\\w*) ?(?<path>.*)");
  private static final Pattern HEADING = Pattern.compile("#+ +(?<title>.+)");

  private final Path path;
  private final List<String> lines;
  private final List<SpecExample> examples = new ArrayList<>();
  private final Map<Integer, Fence> fences = new TreeMap<>();

  private SpecFile(Path path) {
    this.path = path;
    try {
      lines = Files.readString(path).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All chapters. */
  static List<SpecFile> all() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .filter(f -> !f.endsWith("README.md"))
          .sorted()
          .map(SpecFile::new)
          .map(SpecFile::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String name() {
    return String.valueOf(path.getFileName());
  }

  Path path() {
    return path;
  }

  List<SpecExample> examples() {
    return examples;
  }

  private SpecFile read() {
    String title = name();
    int below = 0;
    List<Fence> given = new ArrayList<>();
    List<Fence> expected = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Matcher heading = HEADING.matcher(lines.get(i));
      Matcher open = OPEN.matcher(lines.get(i));
      boolean fence = open.matches();
      boolean begins = fence && !expected.isEmpty() && isGiven(open.group("kind"));
      if (begins || heading.matches()) {
        below += add(title, below, given, expected);
      }
      if (heading.matches()) {
        title = heading.group("title");
        below = 0;
      } else if (fence) {
        Fence found = fence(open, i);
        (isGiven(found.kind()) ? given : expected).add(found);
        fences.put(i, found);
        i = found.close();
      }
    }
    add(title, below, given, expected);
    return this;
  }

  private int add(String title, int below, List<Fence> given, List<Fence> expected) {
    if (given.isEmpty() && expected.isEmpty()) {
      return 0;
    }
    if (given.isEmpty() || expected.isEmpty()) {
      throw new AssertionError(path + ": \"" + title + "\" lacks a note or what comes of it");
    }
    String name = below == 0 ? title : title + " (" + (below + 1) + ")";
    examples.add(new SpecExample(name, given.get(0).open() + 1, given, expected));
    given.clear();
    expected.clear();
    return 1;
  }

  private static boolean isGiven(String kind) {
    return kind.equals("note") || kind.equals("file");
  }

  private Fence fence(Matcher open, int at) {
    int close = at + 1;
    while (!lines.get(close).equals(open.group("ticks"))) {
      close++;
    }
    StringBuilder text = new StringBuilder();
    lines.subList(at + 1, close).forEach(line -> text.append(line).append('\n'));
    return new Fence(open.group("kind"), open.group("path").strip(), at, close, text.toString());
  }

  /** Writes the file anew with other texts in some fences. */
  void rewrite(Map<Integer, String> texts) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      out.append(lines.get(i)).append('\n');
      Fence fence = fences.get(i);
      if (fence != null) {
        out.append(texts.getOrDefault(i, fence.text()));
        i = fence.close();
        out.append(lines.get(i)).append('\n');
      }
    }
    try {
      Files.writeString(path, out.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
