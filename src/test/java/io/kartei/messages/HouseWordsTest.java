package io.kartei.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One thing has one name: the words that CONTRIBUTING's list replaces don't come back. */
class HouseWordsTest {
  private static final String MAIN = "src/main/resources/io/kartei/";

  private static final List<String> GERMAN =
      List.of(
          MAIN + "messages/messages_de.properties",
          MAIN + "messages/diagnostics_de.properties",
          MAIN + "cli/usage/help_de.properties",
          "src/docs/handbuch.md",
          "src/docs/liesmich.md");

  private static final List<String> ENGLISH =
      List.of(
          MAIN + "messages/messages_en.properties",
          MAIN + "messages/diagnostics_en.properties",
          MAIN + "cli/usage/help_en.properties",
          "src/docs/manual.md",
          "README.md");

  @ParameterizedTest
  @CsvSource({
    "Domäne, Bereich",
    "Jahreszeit, Prüfungstermin",
    "Lehrveranstaltung, Fach",
    "berichtig, korrigier",
    "gestrichen, entfallen",
    "im Kern, Kernkarten",
    "Tag „, Schlagwort",
    "Alternativtext, Textalternative",
    "java -, KARTEI_OPTS"
  })
  void germanSays(String not, String instead) throws IOException {
    for (String file : GERMAN) {
      assertThat(Files.readString(Path.of(file))).as(file + ": " + instead).doesNotContain(not);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "so much for, end of",
    "to be had, available",
    "can be got, available",
    "alternative text, text alternative",
    "valid keys are, choose from",
    "possible values:, choose from",
    "are parted, hyphenated or split",
    "java -jar, kartei",
    "java -X, KARTEI_OPTS"
  })
  void englishSays(String not, String instead) throws IOException {
    for (String file : ENGLISH) {
      assertThat(Files.readString(Path.of(file)))
          .as(file + ": " + instead)
          .doesNotContainIgnoringCase(not);
    }
  }
}
