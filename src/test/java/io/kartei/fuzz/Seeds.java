package io.kartei.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What fuzzing begins with: the files of {@code src/test/resources/fuzz} (written for it, or found
 * by it), and the specification's examples, diagrams and configurations that are there anyway.
 */
public final class Seeds {
  private static final Path RESOURCES = Path.of("src/test/resources");
  private static final Pattern NOTE = Pattern.compile("(?ms)^(`{3,})note\\b[^\\n]*\\n(.*?)^\\1$");
  private static final Pattern HEAD = Pattern.compile("(?s)\\A---\\n(.*?)^---$", Pattern.MULTILINE);
  private static final Pattern EXAM = Pattern.compile("(?m)\\uD83D\\uDCDD[^\\w\\n]*(.+)$");

  private Seeds() {}

  /** All of a target, by name. */
  public static Map<String, byte[]> of(FuzzTarget target) {
    Map<String, byte[]> seeds = new TreeMap<>();
    for (Path file : files(RESOURCES.resolve("fuzz").resolve(target.folder()), ".*")) {
      seeds.put(String.valueOf(file.getFileName()), bytes(file));
    }
    switch (target) {
      case PAGE -> notes().forEach(text -> put(seeds, "spec", text));
      case FRONT_MATTER -> notes().forEach(text -> find(HEAD, text, seeds));
      case EXAM_LINE -> notes().forEach(text -> find(EXAM, text, seeds));
      case INCLUDE ->
          notes().filter(text -> text.contains("{{#")).forEach(text -> put(seeds, "spec", text));
      case MERMAID ->
          Stream.of("diagrams", "diagrams-invalid")
              .flatMap(folder -> files(RESOURCES.resolve(folder), ".*\\.mmd").stream())
              .forEach(file -> seeds.put(String.valueOf(file.getFileName()), bytes(file)));
      case SVG ->
          files(RESOURCES.resolve("diagrams"), "(?:flow|pie|state).*\\.svg").stream()
              .filter(file -> bytes(file).length < 6_000)
              .forEach(file -> seeds.put(String.valueOf(file.getFileName()), bytes(file)));
      case CONFIG ->
          Stream.of("sites", "sites-invalid")
              .flatMap(
                  folder ->
                      files(RESOURCES.resolve(folder), ".*(?:\\.yaml|\\.toml|SUMMARY\\.md)")
                          .stream())
              .forEach(file -> seeds.put(file.toString().replaceAll("\\W+", "-"), bytes(file)));
    }
    return seeds;
  }

  private static Stream<String> notes() {
    return files(RESOURCES.resolve("spec"), ".*\\.md").stream()
        .flatMap(
            file ->
                NOTE.matcher(new String(bytes(file), StandardCharsets.UTF_8))
                    .results()
                    .map(match -> match.group(2)));
  }

  private static void find(Pattern pattern, String text, Map<String, byte[]> seeds) {
    for (MatchResult match : pattern.matcher(text).results().toList()) {
      put(seeds, "spec", match.group(1));
    }
  }

  private static void put(Map<String, byte[]> seeds, String name, String text) {
    seeds.put(name + "-" + (seeds.size() + 1), text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<Path> files(Path folder, String name) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .filter(file -> String.valueOf(file.getFileName()).matches(name))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
