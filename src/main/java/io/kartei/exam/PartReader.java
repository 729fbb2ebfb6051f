package io.kartei.exam;

import io.kartei.config.exam.ExamPart;
import io.kartei.diagnostic.Suggestions;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads one named part. Immutable. */
final class PartReader {
  private static final Pattern SMALL_NUMBER = Pattern.compile("[0-9]{1,6}");

  private static final int MAX_WORDS = 6;
  static final int FIRST_YEAR = 1970;
  static final int LAST_YEAR = 2049;

  /** Years that a mistyped one may be corrected to. */
  private static final Suggestions YEARS =
      Suggestions.among(IntStream.range(2010, 2030).mapToObj(Integer::toString).toList());

  private final ExamPart part;

  /** The value of each spelling, longest spelling first. */
  private final Map<String, String> values;

  /** The spellings by their {@link Chars#first}, in the same order. */
  private final Map<Character, List<String>> byFirst;

  private final Suggestions suggestions;

  /** A value that was read. */
  record Value(int end, String value) {}

  PartReader(ExamPart part) {
    this.part = part;
    this.values = spellings(part);
    this.byFirst = values.keySet().stream().collect(Collectors.groupingBy(s -> Chars.first(s, 0)));
    this.suggestions =
        Suggestions.among(values.keySet().stream().filter(s -> s.length() > 1).toList());
  }

  ExamPart part() {
    return part;
  }

  /** Returns the values that may be at an offset, most likely first. */
  List<Value> read(String text, int at) {
    return switch (part.kind()) {
      case VALUES -> values(text, at);
      case WORD -> words(text, at, 1);
      case WORDS -> words(text, at, MAX_WORDS);
      case NUMBER -> number(text, at);
      case YEAR -> year(text, at);
      case TASK -> List.of();
    };
  }

  /** Suggests the value that words may have meant, or null. */
  @Nullable String nearest(String words) {
    if (part.kind() == ExamPart.Kind.YEAR) {
      String year = words.chars().anyMatch(Character::isDigit) ? YEARS.nearest(words) : null;
      boolean other = digits(words, 0) == 4 && words.length() == 4 && !isTransposed(words, year);
      return other ? null : year;
    }
    String spelling = suggestions.nearest(words);
    return spelling == null || !digitsOf(spelling).equals(digitsOf(words))
        ? null
        : values.get(spelling);
  }

  private static boolean isTransposed(String number, @Nullable String other) {
    return other != null
        && Arrays.equals(number.chars().sorted().toArray(), other.chars().sorted().toArray());
  }

  /** Returns the digits of a text. Another number isn't a typo. */
  private static String digitsOf(String text) {
    StringBuilder digits = new StringBuilder();
    text.chars().filter(Character::isDigit).forEach(c -> digits.append((char) c));
    return digits.toString();
  }

  /** Returns the sort rank of a value, in the order that its author wants. */
  int rank(String value) {
    if (part.kind() == ExamPart.Kind.VALUES) {
      for (int i = 0; i < part.values().size(); i++) {
        if (part.values().get(i).name().equals(value)) {
          return i + 1;
        }
      }
      return 0;
    }
    return SMALL_NUMBER.matcher(value).matches() ? Integer.parseInt(value) : 0;
  }

  private static Map<String, String> spellings(ExamPart part) {
    Map<String, String> values = new LinkedHashMap<>();
    for (ExamPart.Value value : part.values()) {
      for (String spelling : value.spellings()) {
        values.putIfAbsent(spelling, value.name());
        values.putIfAbsent(Normalizer.normalize(spelling, Normalizer.Form.NFD), value.name());
        values.putIfAbsent(
            spelling.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue"), value.name());
      }
    }
    List<String> longestFirst = new ArrayList<>(values.keySet());
    longestFirst.sort(Comparator.comparingInt((String s) -> -s.length()));
    Map<String, String> sorted = new LinkedHashMap<>();
    longestFirst.forEach(spelling -> sorted.put(spelling, values.getOrDefault(spelling, "")));
    return sorted;
  }

  private List<Value> values(String text, int at) {
    List<Value> found = new ArrayList<>();
    for (String spelling : byFirst.getOrDefault(Chars.first(text, at), List.of())) {
      int end = Chars.spelled(spelling, text, at);
      if (end >= 0 && mayEnd(text, end)) {
        found.add(new Value(end, values.getOrDefault(spelling, "")));
      }
    }
    return found;
  }

  /** Whether a value may end before a digit: it is that of a year, as in {@code WS23}. */
  private static boolean mayEnd(String text, int end) {
    int digits = digits(text, end) - end;
    boolean glued = digits > 0 && Character.isLetter(text.charAt(end - 1));
    return !glued || digits == 2 || digits == 4;
  }

  private static List<Value> words(String text, int from, int most) {
    List<Value> found = new ArrayList<>();
    int at = from;
    while (found.size() < most) {
      int start = Chars.skipBlanks(text, at);
      int end = Chars.word(text, start);
      if (end == start || (found.isEmpty() && !Character.isLetter(text.codePointAt(start)))) {
        break;
      }
      found.add(new Value(end, text.substring(from, end)));
      at = end;
    }
    return found;
  }

  private static List<Value> number(String text, int at) {
    int end = digits(text, at);
    return end == at || end - at > 6 || !Chars.endsWord(text, end)
        ? List.of()
        : List.of(new Value(end, text.substring(at, end)));
  }

  private static List<Value> year(String text, int at) {
    int end = digits(text, at);
    if (end - at != 4 && !(end - at == 2 && end < text.length() && text.charAt(end) == '/')) {
      return List.of();
    }
    int year = Integer.parseInt(text.substring(at, end)) + (end - at == 2 ? 2000 : 0);
    int behind = end;
    if (end < text.length() && text.charAt(end) == '/') {
      int next = digits(text, end + 1);
      int wanted = next - end - 1 == 4 ? year + 1 : (year + 1) % 100;
      boolean follows =
          (next - end - 1 == 4 || next - end - 1 == 2)
              && Integer.parseInt(text.substring(end + 1, next)) == wanted;
      if (!follows) {
        return List.of();
      }
      behind = next;
    }
    return year < FIRST_YEAR || year > LAST_YEAR || !endsYear(text, behind)
        ? List.of()
        : List.of(new Value(behind, Integer.toString(year)));
  }

  /** Reads two digits as a year of this century, if they can't be anything else. */
  List<Value> shortYear(String text, int at) {
    int end = digits(text, at);
    boolean two = part.kind() == ExamPart.Kind.YEAR && end - at == 2 && endsYear(text, end);
    int year = two ? 2000 + Integer.parseInt(text.substring(at, end)) : 0;
    return two && year <= LAST_YEAR ? List.of(new Value(end, Integer.toString(year))) : List.of();
  }

  /** Whether a year may end here: not in the middle of a word, a date or a version. */
  private static boolean endsYear(String text, int at) {
    return Chars.endsWord(text, at)
        && !(at + 1 < text.length()
            && "-./".indexOf(text.charAt(at)) >= 0
            && Character.isDigit(text.charAt(at + 1)));
  }

  static int digits(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    return at;
  }
}
