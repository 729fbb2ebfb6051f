package io.kartei.growth;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
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
  private static final int LENGTH = 500;

  /** How often each character may be looked at; the square of the length would be ten times that. */
  private static final int LOOKS = 50;

  private static final List<String> PIECES =
      List.of(
          " ", "\t", "\n", " \n", "a", "a ", "a\n", "A", "A ", "Aa ", "1", "1 ", "1,", "1.", ".",
          ". ", "a. ", ",", ", ", ":", ": ", "(", ")", "()", "[", "]", "{", "}", "<", ">", "<a",
          "<a ", "<a>", "</a", "-", "- ", " -", "--", "a-", "\"", "'", "„", "“", "*", "#", "/",
          "a/", "\\", "|", "=", "&", "&a", "?", "a?", "a? ", "!", "ß", "❓", "\uFE0F", "%", "1%", "@",
          "a@", "a.", "$", "^", "_", "~", "`", "ab: ", "A (", "(A) ", "a :: ", "und ", "the ");

  private static final List<String> ENDS = List.of("", "x", " x.");

  @Test
  void everyExpressionIsLinear() throws ReflectiveOperationException {
    List<String> wrong = new ArrayList<>();
    int tried = 0;
    for (Field field : expressions()) {
      field.setAccessible(true);
      Pattern pattern = (Pattern) field.get(null);
      Set<String> found = found(pattern);
      tried++;
      if (!found.isEmpty()) {
        wrong.add(field.getDeclaringClass().getSimpleName() + "." + field.getName() + " " + found);
      }
    }
    assertThat(tried).isGreaterThan(150);
    assertThat(wrong).isEmpty();
  }

  private static Set<String> found(Pattern pattern) {
    Set<String> found = new TreeSet<>();
    for (String piece : pieces(pattern)) {
      if (found.size() > 3) {
        return found;
      }
      for (String end : ENDS) {
        String text = piece.repeat(LENGTH / piece.length()) + end;
        CountedText counted = new CountedText(text);
        Matcher matcher = pattern.matcher(counted);
        try {
          int at = 0;
          while (at <= text.length() && matcher.find(at)) {
            at = Math.max(at + 1, matcher.end());
          }
          matcher.matches();
        } catch (TooManyLooks e) {
          found.add("\"" + piece + "\"");
        } catch (StackOverflowError e) {
          found.add("deep \"" + piece + "\"");
        }
      }
    }
    return found;
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
    private int looks;

    CountedText(String text) {
      this.text = text;
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public char charAt(int index) {
      if (++looks > LOOKS * text.length()) {
        throw new TooManyLooks();
      }
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

  private static final class TooManyLooks extends RuntimeException {
    private static final long serialVersionUID = 1;
  }
}
