package io.kartei;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Regular expressions are constants: a string's own methods compile theirs at each call. */
class PatternsOnceTest {
  private static final Pattern SPLIT = Pattern.compile("\\.split\\(\\s*\"((?:[^\"\\\\]|\\\\.)*)\"");

  /** What {@link String#split} does without a regular expression: one character, or one escaped. */
  private static final Pattern PLAIN =
      Pattern.compile("[^.$|()\\[{^?*+\\\\]|\\\\[nt]|\\\\\\\\[^a-zA-Z0-9\\\\]");

  @Test
  void nobodyCompilesAPatternAtEachCall() {
    noClasses()
        .should()
        .callMethod(String.class, "matches", String.class)
        .orShould()
        .callMethod(String.class, "replaceAll", String.class, String.class)
        .orShould()
        .callMethod(String.class, "replaceFirst", String.class, String.class)
        .orShould()
        .callMethod(Pattern.class, "matches", String.class, CharSequence.class)
        .because("they compile their pattern at each call")
        .check(
            new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("io.kartei"));
  }

  @Test
  void nobodySplitsByAPatternAtEachCall() throws IOException {
    List<String> wrong = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
        Matcher split = SPLIT.matcher(Files.readString(file));
        while (split.find()) {
          if (!PLAIN.matcher(split.group(1)).matches()) {
            wrong.add(file + ": " + split.group());
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
  }
}
