package io.kartei.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said to authors: complete in both languages, well set, and used. */
class PhraseKeysTest {
  private static final Map<String, String> GERMAN = Messages.ofDiagnostics("de").all();
  private static final Map<String, String> ENGLISH = Messages.ofDiagnostics("en").all();

  private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)");

  /** A key as it stands in code. */
  private static final Pattern LITERAL = Pattern.compile("\"([a-z0-9-]+\\.[a-z0-9.-]*[a-z0-9])\"");

  private static final Pattern MADE =
      Pattern.compile(
          "(?:Diagnostic\\s*\\.(?:warning|error|info)|\\.hint|Phrase\\s*\\.of)\\(\\s*"
              + "(?:[^\"();]{0,200}(?:\\([^\"()]*\\)[^\"();]{0,200})?\\?\\s*)?"
              + "\"(?<key>[^\"]*)\"(?:\\s*:\\s*\"(?<other>[^\"]*)\")?");

  /** Sentences of their own, which do have a full stop. */
  private static final Pattern SENTENCES = Pattern.compile("(?:terminal|serve|exam-gaps)\\..*");

  @Test
  void bothLanguagesHaveTheSameKeys() {
    assertThat(GERMAN.keySet()).isEqualTo(ENGLISH.keySet());
  }

  @Test
  void bothLanguagesTakeTheSameArguments() {
    GERMAN.forEach(
        (key, german) ->
            assertThat(arguments(german))
                .as(key)
                .isEqualTo(arguments(ENGLISH.getOrDefault(key, ""))));
  }

  @Test
  void nothingIsLeftInEnglish() {
    GERMAN.forEach(
        (key, german) -> {
          if (german.replaceAll("\\{[^}]*}", "").matches("(?s).*\\p{L}{3}.*")) {
            assertThat(german).as(key).isNotEqualTo(ENGLISH.get(key));
          }
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"de", "en"})
  void everyPatternIsOneAndNoApostropheIsLost(String language) {
    Messages.ofDiagnostics(language)
        .all()
        .forEach(
            (key, pattern) -> {
              assertThat(pattern).as(key).isNotBlank();
              String quoted = pattern.replace("''", "").replaceAll("'[^'\\p{L}]*[{}][^']*'", "");
              assertThat(quoted).as(key).doesNotContain("'");
              assertThat(
                      new MessageFormat(pattern).format(new Object[] {10, 11, 12, 13, 14, 15, 16}))
                  .as(key)
                  .doesNotContainPattern("\\{\\d[,}]");
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"de", "en"})
  void aMessageEndsWithoutAFullStop(String language) {
    Messages.ofDiagnostics(language)
        .all()
        .forEach(
            (key, words) -> {
              if (!SENTENCES.matcher(key).matches()) {
                assertThat(words).as(key).doesNotMatch("(?s).*[^.]\\.");
              }
            });
  }

  /** Straight ones belong to examples of YAML, JSON and Mermaid. */
  @Test
  void germanHasGermanQuotes() {
    GERMAN.forEach(
        (key, words) -> {
          String own =
              words.replaceAll(
                  "'\\{' ?\"[^\"]*\"|: \"[^\"]*\"|\\[\"[^\"]*\"]|\"\\.\\.\\.\"|\"[^\"]*\" :", "");
          assertThat(own).as(key).doesNotContain("\"");
          assertThat(count(words, '\u201E')).as(key).isEqualTo(count(words, '\u201C'));
        });
    assertThat(ENGLISH.values()).allMatch(words -> count(words, '\u201E') == 0);
  }

  /** A key is used when code names it, or the group that it belongs to, or it is a hint of one. */
  @Test
  void everyKeyIsUsed() throws IOException {
    String code = code();
    assertThat(ENGLISH.keySet()).allMatch(key -> isUsed(key, code));
  }

  private static boolean isUsed(String key, String code) {
    String group = key.substring(0, key.indexOf('.') + 1);
    return code.contains('"' + key + '"')
        || code.contains('"' + group + "\" +")
        || (key.endsWith(".hint") && isUsed(key.substring(0, key.length() - 5), code));
  }

  /** A key that is wrong would show only when its mistake is made. */
  @Test
  void everyKeyThatCodeNamesIsThere() throws IOException {
    Set<String> groups =
        ENGLISH.keySet().stream()
            .filter(key -> key.contains("."))
            .map(key -> key.substring(0, key.indexOf('.')))
            .collect(Collectors.toSet());
    Matcher literal = LITERAL.matcher(code());
    Set<String> named = new TreeSet<>();
    while (literal.find()) {
      String text = literal.group(1);
      boolean file = text.matches(".*\\.(?:js|md|mustache)");
      if (!file && groups.contains(text.substring(0, text.indexOf('.')))) {
        named.add(text);
      }
    }
    assertThat(named).isNotEmpty().isSubsetOf(ENGLISH.keySet());
  }

  /** The first argument of what makes phrases is a key, also where a condition chooses it. */
  @Test
  void everyPhraseIsMadeOfAKey() throws IOException {
    Matcher made = MADE.matcher(code());
    Set<String> named = new TreeSet<>();
    while (made.find()) {
      named.add(made.group("key"));
      if (made.group("other") != null) {
        named.add(made.group("other"));
      }
    }
    named.removeIf(key -> key.endsWith("."));
    assertThat(named).isNotEmpty().isSubsetOf(ENGLISH.keySet());
  }

  private static Set<String> arguments(String pattern) {
    Matcher argument = ARGUMENT.matcher(pattern.replaceAll("'\\{'|'}'", ""));
    Set<String> found = new TreeSet<>();
    while (argument.find()) {
      found.add(argument.group(1));
    }
    return found;
  }

  private static long count(String text, char sign) {
    return text.chars().filter(c -> c == sign).count();
  }

  private static String code() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      return files
          .filter(Files::isRegularFile)
          .sorted()
          .map(PhraseKeysTest::read)
          .collect(Collectors.joining("\n"));
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
