package io.kartei.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What Kartei knows of languages stands in the lexicon's files and not in its code. */
class LanguageIsDataTest {
  /** The packages that read what notes say. */
  private static final List<String> READERS =
      List.of("facts", "study", "exam", "coverage", "index");

  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
  private static final Pattern JOINED = Pattern.compile("\"\\s*\\+\\s*\"");

  /** Three words or more to choose from. */
  private static final Pattern ALTERNATIVES =
      Pattern.compile("\\p{L}{3,}\\??\\|\\p{L}{3,}\\??\\|\\p{L}{3,}");

  /** Ten small words or more in a row. */
  private static final Pattern ROW = Pattern.compile("(?:\\p{Ll}{1,14} ){9,}\\p{Ll}+");

  private static final Pattern SENTENCE = Pattern.compile(".*\\b(?:is|are|must|may|lies)\\b.*");

  /** Names of HTML's tags and of schemes are no words of a language. */
  private static final Pattern TAGS =
      Pattern.compile(".*\\b(?:(?:java)?script|abbr|kbd|span|tbody)\\b.*");

  @Test
  void noCodeListsWords() throws IOException {
    List<String> lists = new ArrayList<>();
    for (String reader : READERS) {
      try (Stream<Path> files = Files.walk(Path.of("src/main/java/io/kartei", reader))) {
        for (Path file : files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
          String code = JOINED.matcher(Files.readString(file)).replaceAll("");
          for (Matcher literal = LITERAL.matcher(code); literal.find(); ) {
            String text = literal.group(1);
            boolean list = ALTERNATIVES.matcher(text).find() || isRow(text);
            if (list && !TAGS.matcher(text).matches()) {
              lists.add(file.getFileName() + ": " + text);
            }
          }
        }
      }
    }
    assertThat(lists).isEmpty();
  }

  private static boolean isRow(String text) {
    return ROW.matcher(text).find() && !SENTENCE.matcher(text).matches();
  }
}
