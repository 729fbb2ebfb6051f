package io.kartei.supply;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each part of the jar is listed with its licence, and the licence's text is in the jar, too. */
class LicencesTest {
  private static final Path FOLDER = Path.of("src/main/resources/META-INF/licenses");
  private static final Pattern ROW =
      Pattern.compile("\\| `(?<names>[^|]+)` \\| (?<licence>[^|]+) \\| (?<texts>[^|]+) \\|");
  private static final Pattern CODE = Pattern.compile("`([^`]+)`");

  @Test
  void eachPartHasItsRowAndEachRowItsPart() throws IOException {
    Set<String> bundled =
        Artifact.read(Path.of("target/dependencies.txt")).stream()
            .filter(Artifact::bundled)
            .map(Artifact::name)
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(bundled).hasSizeGreaterThan(50);
    assertThat(rows().flatMap(row -> names(row.group("names"))).collect(Collectors.toSet()))
        .containsExactlyInAnyOrderElementsOf(bundled);
  }

  @Test
  void eachTextIsThere() throws IOException {
    assertThat(rows())
        .hasSizeGreaterThan(15)
        .allSatisfy(
            row -> {
              List<String> texts =
                  CODE.matcher(row.group("texts")).results().map(m -> m.group(1)).toList();
              assertThat(texts).isNotEmpty();
              assertThat(texts)
                  .allSatisfy(
                      text ->
                          assertThat(getClass().getClassLoader().getResource(text))
                              .as(text)
                              .isNotNull());
            });
  }

  @Test
  void noTextIsWithoutUse() throws IOException {
    String table = Files.readString(FOLDER.resolve("THIRD-PARTY.md"));
    try (Stream<Path> files = Files.list(FOLDER)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .filteredOn(name -> !name.equals("THIRD-PARTY.md"))
          .isNotEmpty()
          .allSatisfy(name -> assertThat(table).contains("`META-INF/licenses/" + name + "`"));
    }
  }

  private static Stream<Matcher> rows() throws IOException {
    return Files.readAllLines(FOLDER.resolve("THIRD-PARTY.md")).stream()
        .map(ROW::matcher)
        .filter(Matcher::matches);
  }

  private static Stream<String> names(String cell) {
    return Stream.of(cell.split("`, `"));
  }
}
