package io.kartei;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the documents promise is there. */
class DocumentationTest {
  private static final Path MANUAL = Path.of("src/docs/manual.md");

  private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:|#)(?<path>[^)#\\s]+)");

  @Test
  void theManualExplainsEveryDiagnostic() throws IOException {
    String manual = read(MANUAL);
    Set<String> codes = DiagnosticCodes.in(sources());
    assertThat(codes)
        .contains("exam-reference", "ragged-table", "output-busy", "draft", "wrong-type");
    assertThat(codes).allSatisfy(code -> assertThat(manual).contains("`" + code + "`"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "README.md",
        "ARCHITECTURE.md",
        "CONTRIBUTING.md",
        "src/docs/manual.md",
        "src/docs/security.md"
      })
  void linksLeadSomewhere(String document) {
    Path folder = Path.of(document).toAbsolutePath().getParent();
    String text = read(Path.of(document)).replaceAll("(?s)```.*?```|`[^`\n]*`", "");
    Matcher link = LINK.matcher(text);
    while (link.find()) {
      assertThat(folder.resolve(link.group("path"))).exists();
    }
  }

  private static List<Path> sources() {
    try (Stream<Path> walk = Files.walk(Path.of("src/main/java"))) {
      return walk.filter(p -> p.toString().endsWith(".java")).sorted().toList();
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
