package io.kartei.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessageKeysTest {
  private static final Messages GERMAN = Messages.forLanguage("de");
  private static final Messages ENGLISH = Messages.forLanguage("en");

  @Test
  void bothLanguagesHaveTheSameKeys() {
    assertThat(GERMAN.all().keySet()).isEqualTo(ENGLISH.all().keySet());
  }

  @Test
  void bothLanguagesTakeTheSameArguments() {
    GERMAN
        .all()
        .forEach(
            (key, german) ->
                assertThat(arguments(ENGLISH.get(key))).as(key).isEqualTo(arguments(german)));
  }

  @ParameterizedTest
  @CsvSource({"fr-CA, et", "es-MX, y", "pt-BR, e", "it, e", "nl-BE, en"})
  void aThirdLanguageHasWhatCardsAsk(String tag, String and) {
    Messages third = Messages.forLanguage(tag);
    assertThat(third.locale()).isEqualTo(ENGLISH.locale());
    assertThat(third.all().keySet()).isEqualTo(ENGLISH.all().keySet());
    third
        .all()
        .forEach(
            (key, string) -> {
              boolean isOwn = !string.equals(ENGLISH.get(key));
              assertThat(isOwn && !key.startsWith("card.")).as(key).isFalse();
              assertThat(arguments(string)).as(key).isEqualTo(arguments(ENGLISH.get(key)));
            });
    assertThat(third.get("card.and")).isEqualTo(and);
  }

  @ParameterizedTest
  @ValueSource(strings = {"de", "en", "fr", "es", "pt", "it", "nl"})
  void noStringIsBlankAndEveryPatternIsOne(String language) {
    Map<String, String> all = Messages.forLanguage(language).all();
    all.forEach(
        (key, string) -> {
          assertThat(string).as(key).isNotBlank();
          if (arguments(string).contains("{0}")) {
            assertThat(new MessageFormat(string).format(new Object[] {2, 3, 4, 5}))
                .doesNotContain("{");
          }
        });
  }

  @Test
  void templatesAskForKeysThatExist() throws IOException {
    Set<String> asked = new TreeSet<>();
    for (String text : texts(Path.of("templates"))) {
      Matcher names = Pattern.compile("\\{\\{[#^/]?t\\.([a-z.]+)}}").matcher(text);
      while (names.find()) {
        asked.add(names.group(1));
      }
    }
    assertThat(asked).isNotEmpty().isSubsetOf(GERMAN.all().keySet());
  }

  /** Reasons are looked up only when somebody asks, so that a missing one would stay unseen. */
  @Test
  void codeGivesReasonsThatExist() throws IOException {
    Set<String> given = new TreeSet<>();
    for (String text : texts(Path.of("src/main/java"))) {
      Matcher keys = Pattern.compile("\"(why\\.[a-z.-]+[a-z])\"").matcher(text);
      while (keys.find()) {
        given.add(keys.group(1));
      }
    }
    assertThat(given).isNotEmpty().isSubsetOf(GERMAN.all().keySet());
  }

  /** A key is used when a template asks for it, or code names it or the group it belongs to. */
  @Test
  void everyKeyIsUsed() throws IOException {
    String all =
        Stream.concat(
                texts(Path.of("templates")).stream(), texts(Path.of("src/main/java")).stream())
            .collect(Collectors.joining("\n"));
    assertThat(GERMAN.all().keySet())
        .allMatch(
            key ->
                all.contains("{{t." + key + "}}")
                    || all.contains("\"" + key + "\"")
                    || groups(key).anyMatch(group -> isMade(group, all)));
  }

  /** Returns whether keys of a group are put together, also from the form of a noun. */
  private static boolean isMade(String group, String all) {
    String name = group.substring(0, group.length() - 1);
    return all.contains("\"" + group + "\" +") || all.contains("key(\"" + name + "\")");
  }

  /** {@code "a."} and {@code "a.b."} of {@code "a.b.c"}. */
  private static Stream<String> groups(String key) {
    return IntStream.range(0, key.length())
        .filter(i -> key.charAt(i) == '.')
        .mapToObj(i -> key.substring(0, i + 1));
  }

  private static Set<String> arguments(String string) {
    Matcher arguments = Pattern.compile("\\{(\\d|\\w+)").matcher(string);
    Set<String> found = new TreeSet<>();
    while (arguments.find()) {
      found.add("{" + arguments.group(1) + "}");
    }
    return found;
  }

  private static List<String> texts(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().map(MessageKeysTest::read).toList();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
