package io.kartei.growth;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * No expression of the product looks at a text more often than its length allows: each is tried on
 * long texts made of what it is about and of what expressions stumble over.
 */
class PatternGrowthTest {
  private static final int LENGTH = 160;
  private static final int TIMES = 4;

  /** How many times as often a text may be looked at that is four times as long. */
  private static final int MAX_GROWTH = 7;

  /** For each character: what is looked at less often does not matter. */
  private static final int FEW_LOOKS = 12;

  private static final List<String> PIECES =
      List.of(
          " ", "\t", "\n", " \n", "a", "a ", "a\n", "A", "A ", "Aa ", "1", "1 ", "1,", "1.", ".",
          ". ", "a. ", ",", ", ", ":", ": ", "(", ")", "()", "[", "]", "{", "}", "<", ">", "<a",
          "<a ", "<a>", "</a", "-", "- ", " -", "--", "a-", "\"", "'", "„", "“", "*", "#", "/",
          "a/", "\\", "|", "=", "&", "&a", "?", "a?", "a? ", "!", "ß", "❓", "\uFE0F", "%", "1%",
          "@", "a@", "a.", "$", "^", "_", "~", "`", "ab: ", "A (", "(A) ", "a :: ", "und ", "the ");

  private static final List<String> ENDS = List.of("", "x", " x.");

  private static final Pattern SEARCHES =
      Pattern.compile("\\.(?:find|replaceAll|replaceFirst|results)\\(");

  @Test
  void everyExpressionIsLinear() throws ReflectiveOperationException {
    List<String> wrong = new ArrayList<>();
    int tried = 0;
    for (Field field : expressions()) {
      field.setAccessible(true);
      Pattern pattern = (Pattern) field.get(null);
      Set<String> found = found(pattern, isSearchedFor(field));
      tried++;
      if (!found.isEmpty()) {
        wrong.add(field.getDeclaringClass().getSimpleName() + "." + field.getName() + " " + found);
      }
    }
    assertThat(tried).isGreaterThan(150);
    assertThat(wrong).isEmpty();
  }

  private static Set<String> found(Pattern pattern, boolean searched) {
    Set<String> found = new TreeSet<>();
    for (String piece : pieces(pattern)) {
      if (found.size() > 3) {
        return found;
      }
      for (String end : ENDS) {
        String text = piece.repeat(LENGTH / piece.length());
        long small = looks(pattern, searched, text + end);
        long large = looks(pattern, searched, text.repeat(TIMES) + end);
        if (large > MAX_GROWTH * small && large > (long) FEW_LOOKS * TIMES * text.length()) {
          found.add("\"" + piece + "\"");
        }
      }
    }
    return found;
  }

  private static long looks(Pattern pattern, boolean searched, String text) {
    CountedText counted = new CountedText(text);
    Matcher matcher = pattern.matcher(counted);
    while (searched && matcher.find()) {
      // goes on behind it
    }
    matcher.matches();
    matcher.lookingAt();
    return counted.looks;
  }

  /** Whether a class looks for an expression anywhere in a text, and not just at its start. */
  private static boolean isSearchedFor(Field field) {
    String path = field.getDeclaringClass().getName().replaceFirst("\\$.*", "").replace('.', '/');
    try {
      String code = Files.readString(Path.of("src/main/java", path + ".java"));
      Matcher use =
          Pattern.compile(
                  "(?:(\\w+) = )?\\b" + field.getName() + "\\s*\\.(split|matcher)\\b([^;{]*)[;{]")
              .matcher(code);
      while (use.find()) {
        String name = use.group(1);
        if (use.group(2).equals("split")
            || SEARCHES.matcher(use.group(3)).find()
            || (name != null
                && code.matches("(?s).*\\b" + name + "\\.(?:find|replace)\\w*\\(.*"))) {
          return true;
        }
      }
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What an expression's own words are, besides what is tried on all. */
  private static Set<String> pieces(Pattern pattern) {
    Set<String> pieces = new LinkedHashSet<>(PIECES);
    Matcher word = Pattern.compile("\\p{L}{3,}").matcher(pattern.pattern());
    for (int i = 0; i < 12 && word.find(); i++) {
      pieces.add(word.group() + " ");
    }
    return pieces;
  }

  private static List<Field> expressions() throws ReflectiveOperationException {
    List<Field> fields = new ArrayList<>();
    Set<String> names = new TreeSet<>();
    for (JavaClass type :
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.kartei")) {
      names.add(type.getName());
    }
    for (String name : names) {
      for (Field field : Class.forName(name).getDeclaredFields()) {
        if (field.getType() == Pattern.class && Modifier.isStatic(field.getModifiers())) {
          fields.add(field);
        }
      }
    }
    return fields;
  }

  /** A text that counts how often it is looked at. */
  private static final class CountedText implements CharSequence {
    private final String text;
    private long looks;

    CountedText(String text) {
      this.text = text;
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public char charAt(int index) {
      looks++;
      return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return text.subSequence(start, end);
    }

    @Override
    public String toString() {
      return text;
    }
  }
}
