package io.kartei.supply;

import static org.assertj.core.api.Assertions.assertThat;

import io.kartei.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The libraries and the plugins of the build are, byte for byte, those that somebody looked at.
 * CONTRIBUTING.md has the command that writes the lists anew.
 */
class ChecksumsTest {
  private static final Path TARGET = Path.of("target");
  private static final Path RESOURCES = Path.of("src/test/resources");
  private static final String DEPENDENCIES = "checksums/dependencies.sha256";
  private static final String PLUGINS = "checksums/plugins.sha256";
  private static final String PROCESSORS = "checksums/processors.sha256";

  private static final Pattern PLUGIN =
      Pattern.compile(
          "<plugin>\\s*<groupId>(?<group>[^<]+)</groupId>\\s*<artifactId>(?<name>[^<]+)</artifactId>"
              + "\\s*<version>(?<version>[^<]+)</version>");

  private static final Pattern PROCESSOR =
      Pattern.compile(
          "<path>\\s*<groupId>(?<group>[^<]+)</groupId>\\s*<artifactId>(?<name>[^<]+)</artifactId>"
              + "\\s*<version>\\$\\{(?<version>[^}]+)}</version>");

  @Test
  void dependenciesAreThoseThatAreListed() throws IOException {
    check(DEPENDENCIES, Artifact.read(TARGET.resolve("dependencies.txt")), hasBrowser(), 100);
  }

  @Test
  void pluginsAreThoseThatAreListed() throws IOException {
    String found = System.getProperty("kartei.plugins");
    if (found != null) {
      check(PLUGINS, Artifact.read(Path.of(found)), false, 100);
    }
    Matcher plugin = PLUGIN.matcher(Files.readString(Path.of("pom.xml")));
    List<String> listed = listed(PLUGINS);
    TreeSet<String> named = new TreeSet<>();
    while (plugin.find()) {
      named.add(
          plugin.group("group") + ":" + plugin.group("name") + ":jar:" + plugin.group("version"));
    }
    assertThat(named).hasSizeGreaterThan(10);
    assertThat(listed).map(line -> line.substring(66)).containsAll(named);
  }

  /** A script that is made of another project's is the one that somebody made and looked at. */
  @Test
  void scriptsAreThoseThatAreListed() throws Exception {
    List<String> lines = listed("checksums/scripts.sha256");
    assertThat(lines).isNotEmpty();
    for (String line : lines) {
      Path script = Path.of("src/main/resources", line.substring(66));
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(script));
      assertThat(HexFormat.of().formatHex(hash)).as(line).isEqualTo(line.substring(0, 64));
    }
  }

  /**
   * What the compiler runs is no dependency and no plugin's: {@code .ci/processors.xml} lists it.
   */
  @Test
  void processorsAreThoseThatAreListed() throws IOException {
    String found = System.getProperty("kartei.processors");
    if (found != null) {
      check(PROCESSORS, Artifact.read(Path.of(found)), true, 10);
    }
    String pom = Files.readString(Path.of("pom.xml"));
    String list = Files.readString(Path.of(".ci/processors.xml"));
    Set<String> named = new TreeSet<>();
    Matcher path = PROCESSOR.matcher(pom);
    while (path.find()) {
      String property = "<" + path.group("version") + ">";
      int at = pom.indexOf(property) + property.length();
      String version = pom.substring(at, pom.indexOf('<', at));
      named.add(path.group("group") + ":" + path.group("name") + ":jar:" + version);
      assertThat(list)
          .containsIgnoringWhitespaces(
              "<artifactId>"
                  + path.group("name")
                  + "</artifactId><version>"
                  + version
                  + "</version>");
    }
    assertThat(named).hasSize(3);
    assertThat(listed(PROCESSORS)).map(line -> line.substring(66)).containsAll(named);
  }

  /**
   * Compares.
   *
   * @param complete whether there is everything that the list may have
   * @param least how many there are at least
   */
  private static void check(String list, List<Artifact> found, boolean complete, int least)
      throws IOException {
    List<String> lines =
        found.stream()
            .map(Artifact::line)
            .distinct()
            .sorted(Comparator.comparing((String line) -> line.substring(66)))
            .toList();
    assertThat(lines).hasSizeGreaterThan(least);
    if (complete || Boolean.getBoolean("golden.update")) {
      Golden.check(list, lines.stream().collect(Collectors.joining("\n", "", "\n")));
    } else {
      assertThat(listed(list)).containsAll(lines);
    }
  }

  private static List<String> listed(String list) throws IOException {
    return Files.readAllLines(RESOURCES.resolve(list));
  }

  /** Whether the tests in a browser, which have libraries of their own, are part of this build. */
  private static boolean hasBrowser() {
    return ChecksumsTest.class
            .getClassLoader()
            .getResource("com/microsoft/playwright/Playwright.class")
        != null;
  }
}
