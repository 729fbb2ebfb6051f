package io.kartei;

import static org.assertj.core.api.Assertions.assertThat;

import io.kartei.diagnostic.Codes;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the documents promise is there. */
class DocumentationTest {
  private static final Path MANUAL = Path.of("src/docs/manual.md");

  private static final Path WORDS =
      Path.of("src/main/resources/io/kartei/messages/diagnostics_en.properties");

  /** What keys begin with that are no diagnostic's. */
  private static final Set<String> PARTS =
      Set.of(
          "mermaid",
          "exam-gaps",
          "exam-part",
          "init",
          "kind",
          "left-out",
          "maven",
          "path-fault",
          "picture",
          "measure",
          "progress",
          "read-fault",
          "repeated",
          "serve",
          "severity",
          "result",
          "terminal",
          "usage",
          "without",
          "write",
          "yaml-problem");

  private static final Pattern LINK =
      Pattern.compile("\\]\\((?!https?:)(?<path>[^)#\\s]*)(?:#(?<anchor>[^)\\s]+))?\\)");

  private static final Pattern HEADING = Pattern.compile("(?m)^(?<marks>#{1,6}) (?<title>.+)$");

  @Test
  void theManualExplainsEveryDiagnostic() throws IOException {
    String manual = read(MANUAL);
    Set<String> codes = codes();
    assertThat(codes)
        .contains("exam-reference", "ragged-table", "output-busy", "draft", "wrong-type");
    assertThat(codes).isEqualTo(Codes.all());
    assertThat(codes).allSatisfy(code -> assertThat(manual).contains("`" + code + "`"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "README.md",
        "ARCHITECTURE.md",
        "CONTRIBUTING.md",
        "src/docs/handbuch.md",
        "src/docs/liesmich.md",
        "src/docs/manual.md",
        "src/docs/security.md"
      })
  void linksLeadSomewhere(String document) {
    Path file = Path.of(document).toAbsolutePath();
    Matcher link = LINK.matcher(words(file));
    while (link.find()) {
      String path = link.group("path");
      Path target = path.isEmpty() ? file : file.resolveSibling(path).normalize();
      assertThat(target).exists();
      if (link.group("anchor") != null && (path.endsWith(".md") || path.isEmpty())) {
        assertThat(anchors(target, 6)).contains(link.group("anchor"));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"src/docs/manual.md", "src/docs/handbuch.md"})
  void theContentsHaveEverySection(String document) {
    Path file = Path.of(document).toAbsolutePath();
    String text = words(file);
    Set<String> listed =
        LINK.matcher(text.substring(0, text.indexOf("\n## ")))
            .results()
            .filter(link -> link.group(2) != null)
            .map(link -> link.group(2))
            .collect(Collectors.toSet());
    int depth = document.endsWith("manual.md") ? 3 : 2;
    assertThat(listed).containsAll(anchors(file, depth));
  }

  /** Returns the anchors that GitHub gives the headings of a document, but for its title. */
  private static Set<String> anchors(Path file, int depth) {
    return HEADING
        .matcher(read(file).replaceAll("(?s)````.*?````|```.*?```", ""))
        .results()
        .filter(heading -> heading.group(1).length() > 1 && heading.group(1).length() <= depth)
        .map(heading -> heading.group(2).toLowerCase(Locale.ROOT))
        .map(title -> title.replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'))
        .collect(Collectors.toSet());
  }

  /** Returns a document without its code. */
  private static String words(Path file) {
    return read(file).replaceAll("(?s)````.*?````|```.*?```", "").replaceAll("`[^`\n]*`", "");
  }

  /** What keys of words begin with, but for those of what is said beside or within them. */
  private static Set<String> codes() throws IOException {
    Properties words = new Properties();
    words.load(new StringReader(read(WORDS)));
    return words.stringPropertyNames().stream()
        .filter(key -> key.contains("."))
        .map(key -> key.replaceFirst("\\..*", ""))
        .filter(code -> !PARTS.contains(code))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
