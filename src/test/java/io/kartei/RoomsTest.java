package io.kartei;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Packages and files that can be taken in at a glance, and types that are seen where needed. What
 * is listed here as an exception is work that is left: the lists only shrink.
 */
class RoomsTest {
  private static final int MAX_FILES = 26;
  private static final int MAX_LINES = 400;

  /** What is started by name, or by those who use Kartei as a library. */
  private static final Set<String> STARTED_BY_OTHERS =
      Set.of(
          "cli.CheckoutMain",
          "cli.ExitStatus",
          "cli.Kartei",
          "cli.Main",
          "cli.CommandEnvironment",
          "maven.CheckMojo",
          "maven.GenerateMojo",
          "maven.ServeMojo");

  /** What another package asks its neighbour for and calls without naming it. */
  private static final Set<String> NEVER_NAMED = Set.of("render.html.page.Sidebar");

  private static final Pattern PUBLIC_TYPE =
      Pattern.compile("(?m)^public [a-z ]*(?:class|record|interface|enum) (\\w+)");

  private static final Pattern NAME =
      Pattern.compile("\\bio\\.kartei\\.([a-z]\\w*(?:\\.[a-z]\\w*)*)\\.([A-Z]\\w*)");

  private static final Map<Path, String> SOURCES = sources(Path.of("src/main/java/io/kartei"));

  @Test
  void packagesHaveFewFiles() {
    Map<String, Integer> large = new TreeMap<>();
    SOURCES.keySet().forEach(file -> large.merge(packageOf(file), 1, Integer::sum));
    large.values().removeIf(count -> count <= MAX_FILES);
    assertThat(large).isEmpty();
  }

  @Test
  void filesAreShort() {
    Set<String> longer = new TreeSet<>();
    for (String root : List.of("src/main/java", "src/test/java", "src/browser-test/java")) {
      sources(Path.of(root))
          .forEach(
              (file, text) -> {
                if (text.lines().count() > MAX_LINES) {
                  longer.add(file.toString().replace('\\', '/'));
                }
              });
    }
    assertThat(longer).isEmpty();
  }

  @Test
  void aPublicTypeHasAUserInAnotherPackage() {
    Set<String> used = new TreeSet<>(STARTED_BY_OTHERS);
    used.addAll(NEVER_NAMED);
    SOURCES.forEach((file, text) -> foreign(file, text).forEach(used::add));
    Set<String> unused = new TreeSet<>();
    SOURCES.forEach(
        (file, text) -> {
          Matcher type = PUBLIC_TYPE.matcher(text);
          String name = type.find() ? packageOf(file) + "." + type.group(1) : "";
          if (!name.isEmpty() && !used.contains(name)) {
            unused.add(name);
          }
        });
    assertThat(unused).isEmpty();
  }

  /** The types that a file names and that are in other packages. */
  private static Stream<String> foreign(Path file, String text) {
    String own = packageOf(file);
    return NAME.matcher(text)
        .results()
        .filter(name -> !name.group(1).equals(own))
        .map(name -> name.group(1) + "." + name.group(2));
  }

  private static String packageOf(Path file) {
    Path folder = file.getParent();
    return folder == null ? "" : folder.toString().replace('\\', '.').replace('/', '.');
  }

  private static Map<Path, String> sources(Path root) {
    try (Stream<Path> walk = Files.walk(root)) {
      List<Path> files = walk.filter(file -> file.toString().endsWith(".java")).toList();
      return files.stream()
          .collect(Collectors.toMap(root::relativize, RoomsTest::read, (a, b) -> a, TreeMap::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
