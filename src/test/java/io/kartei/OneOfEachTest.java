package io.kartei;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What everybody needs is written once: a second one would be right in other places. */
class OneOfEachTest {
  private static final Path ROOT = Path.of("src/main/java/io/kartei");

  /** Text is gathered, by whatever means. */
  private static final Pattern WRITES =
      Pattern.compile("\\b(StringBuilder|StringJoiner|StringWriter)\\b|\\w \\+= \\w+\\.text\\(\\)");

  @ParameterizedTest
  @CsvSource({
    "text/Escape.java, '(?<!replace\\()\"&(quot|#34);'",
    "text/Hash.java, '\\bMessageDigest\\b'",
    "text/Json.java, '\\b(ObjectMapper|JsonMapper|JsonFactory|PrettyPrinter)\\b'",
  })
  void isInOneFile(String file, String sign) throws IOException {
    Pattern pattern = Pattern.compile(sign);
    try (Stream<Path> walk = Files.walk(ROOT)) {
      List<String> found =
          walk.filter(path -> path.toString().endsWith(".java"))
              .filter(path -> pattern.matcher(read(path)).find())
              .map(OneOfEachTest::name)
              .toList();
      assertThat(found).containsExactly(file);
    }
  }

  /**
   * What writes the words of a body: its words without form and what a reader would hear come from
   * one walker; a line that remembers what stands out is another thing, and so is markup.
   */
  @Test
  void theWordsOfABodyAreWrittenOnce() throws IOException {
    Pattern walker = Pattern.compile("extends (Body|Text)Walker\\b");
    try (Stream<Path> walk = Files.walk(ROOT)) {
      List<String> writers =
          walk.filter(path -> path.toString().endsWith(".java"))
              .filter(path -> walker.matcher(read(path)).find())
              .filter(path -> WRITES.matcher(read(path)).find())
              .map(OneOfEachTest::name)
              .toList();
      assertThat(writers)
          .containsExactlyInAnyOrder(
              "model/TextWalker.java", "facts/text/LineText.java", "body/CommonMarkBody.java");
    }
  }

  private static String name(Path path) {
    return ROOT.relativize(path).toString().replace('\\', '/');
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
