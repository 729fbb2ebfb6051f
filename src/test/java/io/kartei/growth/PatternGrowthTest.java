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
import java.util.stream.Stream;
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

  private static final Pattern CALL =
      Pattern.compile(
          "\\.(replaceAll|replaceFirst|split|matches)\\(\\s*\"((?:[^\"\\\\]|\\\\.)*+)\"\\s*"
              + "(?:,|(?<=(?:split|matches)\\(.{0,300})\\))");

  /** For each character: no more is to be waited for. */
  private static final long MAX = 20_000;

  private static final List<String> PIECES =
      List.of(
          " ", "\t", "\n", " \n", "a", "a ", "a\n", "A", "A ", "Aa ", "1", "1 ", "1,", "1.", ".",
          ". ", "a. ", ",", ", ", ":", ": ", "(", ")", "()", "[", "]", "{", "}", "<", ">", "<a",
          "<a ", "<a>", "</a", "-", "- ", " -", "--", "a-", "\"", "'", "„", "“", "*", "#", "/",
          "a/", "\\", "|", "=", "&", "&a", "?", "a?", "a? ", "!", "ß", "❓", "\uFE0F", "%", "1%",
          "@", "a@", "a.", "$", "^", "_", "~", "`", "ab: ", "A (", "(A) ", "a :: ", "und ", "the ");

  private static final List<String> ENDS = List.of("", "x", " x.");

  @Test
  void everyExpressionIsLinear() throws ReflectiveOperationException {
    List<String> wrong = new ArrayList<>();
    int tried = 0;
    for (Field field : expressions()) {
      field.setAccessible(true);
      Pattern pattern = (Pattern) field.get(null);
      Set<String> found = found(pattern, uses(field));
      tried++;
      if (!found.isEmpty()) {
        wrong.add(field.getDeclaringClass().getSimpleName() + "." + field.getName() + " " + found);
      }
    }
    assertThat(tried).isGreaterThan(150);
    assertThat(wrong).isEmpty();
  }

  /** Those that stand in a call, as in {@code replaceAll("...", "")}. */
  @Test
  void everyExpressionWithinCodeIsLinear() throws IOException {
    List<String> wrong = new ArrayList<>();
    int tried = 0;
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
        Matcher call = CALL.matcher(Files.readString(file));
        while (call.find()) {
          Pattern pattern = Pattern.compile(literal(call.group(2)));
          boolean whole = call.group(1).equals("matches");
          Set<String> found = found(pattern, Set.of(whole ? "matches" : "find"));
          tried++;
          if (!found.isEmpty()) {
            wrong.add(file.getFileName() + " " + call.group(2) + " " + found);
          }
        }
      }
    }
    assertThat(tried).isGreaterThan(30);
    assertThat(wrong).isEmpty();
  }

  private static String literal(String source) {
    return Pattern.compile("(?<!\\\\)((?:\\\\{2})*)\\\\u([0-9a-fA-F]{4})")
        .matcher(source)
        .replaceAll(
            u -> Matcher.quoteReplacement(u.group(1) + (char) Integer.parseInt(u.group(2), 16)))
        .translateEscapes();
  }

  private static Set<String> found(Pattern pattern, Set<String> uses) {
    Set<String> found = new TreeSet<>();
    for (String piece : pieces(pattern)) {
      if (found.size() > 3) {
        return found;
      }
      for (String end : ENDS) {
        String text = piece.repeat(LENGTH / piece.length());
        long small = looks(pattern, uses, text + end);
        long large = looks(pattern, uses, text.repeat(TIMES) + end);
        if (large > MAX_GROWTH * small && large > (long) FEW_LOOKS * TIMES * text.length()) {
          found.add("\"" + piece + "\"");
        }
      }
    }
    return found;
  }

  private static long looks(Pattern pattern, Set<String> uses, String text) {
    CountedText counted = new CountedText(text);
    Matcher matcher = pattern.matcher(counted);
    try {
      if (uses.contains("find")) {
        while (matcher.find()) {
          // goes on behind it
        }
      }
      if (uses.contains("matches")) {
        matcher.matches();
      }
      if (uses.contains("lookingAt")) {
        matcher.lookingAt();
      }
    } catch (TooMany e) {
      return counted.looks;
    }
    return counted.looks;
  }

  /** What its class does with an expression; everything, if that is not to be seen. */
  private static Set<String> uses(Field field) {
    String path = field.getDeclaringClass().getName().replaceFirst("\\$.*", "").replace('.', '/');
    try {
      String code = Files.readString(Path.of("src/main/java", path + ".java"));
      Set<String> uses = new TreeSet<>();
      Matcher use =
          Pattern.compile("(?:(\\w+) = )?\\b" + field.getName() + "\\s*\\.(\\w+)\\(").matcher(code);
      while (use.find()) {
        if (!use.group(2).equals("matcher")) {
          uses.add("find");
          continue;
        }
        String name = use.group(1);
        Matcher then =
            Pattern.compile(
                    "\\G\\s*\\.(\\w+)" + (name == null ? "" : "|\\b" + name + "\\.(\\w+)\\("))
                .matcher(code);
        for (int at = behind(code, use.end()); then.find(at); at = then.end()) {
          String did = then.group(1) == null ? then.group(then.groupCount()) : then.group(1);
          add(did, uses);
          if (name == null || then.group(1) != null) {
            break;
          }
        }
      }
      return uses.isEmpty() ? Set.of("matches", "lookingAt") : uses;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void add(String method, Set<String> uses) {
    if (method.equals("matches") || method.equals("lookingAt")) {
      uses.add(method);
    } else if (method.matches("find|replace.*|results|as.*Predicate")) {
      uses.add("find");
    }
  }

  /** The place behind a call's arguments. */
  private static int behind(String code, int arguments) {
    int open = 1;
    int at = arguments;
    while (open > 0) {
      char c = code.charAt(at++);
      open += c == '(' ? 1 : c == ')' ? -1 : 0;
    }
    return at;
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

  private static final class TooMany extends RuntimeException {
    private static final long serialVersionUID = 1;
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
      if (++looks > MAX * text.length()) {
        throw new TooMany();
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
}
