package io.kartei.config.key;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.kartei.build.Renderers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One declaration of each key; what is made of it is true. */
class ConfigKeysTest {
  private static final Path MANUAL = Path.of("src/docs/manual.md");
  private static final String END = "<!-- end -->\n";

  private static Stream<ConfigKey> keys() {
    return Stream.of(ConfigKeys.KARTEI, ConfigKeys.FRONT_MATTER).flatMap(ConfigKeysTest::below);
  }

  private static Stream<ConfigKey> below(ConfigKey group) {
    return group.keys().stream().flatMap(key -> Stream.concat(Stream.of(key), below(key)));
  }

  @ParameterizedTest
  @MethodSource("keys")
  void everyKeyIsExplainedInBothLanguagesAndAllowsItsDefault(ConfigKey key) {
    assertThat(key.meaning()).containsOnlyKeys("en", "de");
    assertThat(key.otherwise().size()).isIn(0, 2);
    assertThat(key.standard())
        .satisfiesAnyOf(
            none -> assertThat(none).isNull(), some -> assertThat(key.allows(some)).isTrue());
  }

  /** A key that is declared and that nobody reads would do nothing. */
  @ParameterizedTest
  @MethodSource("keys")
  void everyKeyIsRead(ConfigKey key) {
    assertThat(sources()).contains("\"" + key.name() + "\"");
  }

  /** With {@code -Dgolden.update=true} the tables are written anew. */
  @Test
  void theManualHasATableOfTheKeys() throws IOException {
    String manual = Files.readString(MANUAL);
    ConfigKey kartei = kartei();
    String made = manual;
    for (ConfigKey group :
        Stream.concat(
                Stream.of(kartei),
                Stream.of("exams", "sittings", "catalogue", "paper", "book", "cheatSheets")
                    .map(kartei::key))
            .toList()) {
      String begin = "<!-- keys of " + group.name() + " -->\n";
      int from = made.indexOf(begin) + begin.length();
      made = made.substring(0, from) + table(group) + made.substring(made.indexOf(END, from));
    }
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(MANUAL, made);
    }
    assertThat(Files.readString(MANUAL)).isEqualTo(made).doesNotContain("-->\n" + END);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "title: 2024\nlanguage: de_AT\nauthors: Ada\n",
        "authors: [Ada, 7]\noutputs: [html, json]\nhtml: trusted\nremoteImages: ask\n",
        "cards: {lists: false, spacedRepetition: true}\npaper: {size: A4, cards: 10}\n",
        "exams: ihk\ncheatSheets: []\n",
        "exams:\n  - ihk\n  - {name: abi, pattern: 'Abi {year} {task}', parts: {year: year}}\n",
        "cheatSheets: [{notes: [a.md], pages: 2}]\nsittings: {AP1 2024: [1, 2a]}\n",
        "sittings: {AP1 2024: {points: 100, url: 'https://a.example/', 1: {points: 2.5}, 2: x,"
            + " tasks: {3: y}}}\n",
        "catalogue: [{code: A 1, weight: 12}, {code: 2, until: 2024}]\n",
        "redirects: {a.html: b.html}\nbaseUrl: https://example.org/\n"
      })
  void theSchemaTakesWhatKarteiTakes(String yaml) throws IOException {
    assertThat(mistakes(yaml)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "titel: x\n",
        "title: [x]\n",
        "html: maybe\n",
        "outputs: [jsom]\n",
        "cards: {list: false}\n",
        "paper: {cards: 9}\n",
        "exams: [{shrt: x}]\n",
        "catalogue: [{cod: x}]\n",
        "catalogue: [{code: x, weight: -1}]\n",
        "cheatSheets: x\n",
        "baseUrl: example.org\n"
      })
  void theSchemaTellsWhatKarteiTells(String yaml) throws IOException {
    assertThat(mistakes(yaml)).isNotEmpty();
  }

  private static List<String> mistakes(String yaml) throws IOException {
    JsonSchema schema =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
            .getSchema(ConfigSchema.of(kartei(), "de"));
    JsonNode node = new YAMLMapper().readTree(yaml);
    return schema.validate(node).stream().map(Object::toString).toList();
  }

  private static ConfigKey kartei() {
    return ConfigKeys.KARTEI.limited("outputs", Renderers.names());
  }

  private static String table(ConfigKey group) {
    return group.keys().stream()
        .map(ConfigKeysTest::row)
        .collect(Collectors.joining("", "| Key | Meaning | Default |\n| --- | --- | --- |\n", ""));
  }

  private static String row(ConfigKey key) {
    String values =
        key.values().isEmpty() || key.values().stream().allMatch(key.meaning("en")::contains)
            ? ""
            : key.values().stream().collect(Collectors.joining("`, `", ": `", "`"));
    String see = key.see() == null ? "" : "; see [" + heading(key.see()) + "](#" + key.see() + ")";
    String otherwise = key.standard() == null ? "none" : "`" + key.standard() + "`";
    return "| `%s` | %s | %s |\n"
        .formatted(
            key.name(),
            key.meaning("en").replace("|", "\\|") + values + see,
            key.otherwise().getOrDefault("en", otherwise));
  }

  /**
   * Returns the words of the heading in the manual that has an anchor, to be used in a sentence.
   */
  private static String heading(String anchor) {
    try (Stream<String> lines = Files.lines(MANUAL)) {
      return lines
          .filter(line -> line.startsWith("#"))
          .map(line -> line.substring(line.indexOf(' ') + 1))
          .filter(title -> onGitHub(title).equals(anchor))
          .map(title -> title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1))
          .findFirst()
          .orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String onGitHub(String title) {
    return title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9 -]", "").replace(' ', '-');
  }

  private static String sources() {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java/io/kartei/config"))) {
      StringBuilder text = new StringBuilder();
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        text.append(Files.readString(file));
      }
      io.kartei.config.CardSource.all()
          .forEach(source -> text.append('"').append(source.key()).append('"'));
      return text.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
