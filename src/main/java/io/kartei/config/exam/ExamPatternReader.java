package io.kartei.config.exam;

import io.kartei.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a pattern such as {@code {course} Exam {season} {year} [Question|Q {task}]}. */
final class ExamPatternReader {
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  /** Keys that every reference has in the published model. */
  private static final Set<String> RESERVED =
      Set.of(
          "id",
          "note",
          "section",
          "path",
          "line",
          "text",
          "sitting",
          "subtasks",
          "paths",
          "title",
          "question");

  /** Punctuation that may separate any two parts of a reference without being in the pattern. */
  private static final String PUNCTUATION = ",;:()·–—-";

  /**
   * The maximum number of words, parts and brackets in a pattern. Each is tried once at each
   * position of a reference, so this limits the cost of matching.
   */
  static final int MAX_ELEMENTS = 60;

  /** A problem, with its range in the pattern's text. */
  record Problem(int start, int end, Diagnostic said) {}

  private final String text;
  private final Set<String> seen = new HashSet<>();
  private int at;
  private int count;
  private @Nullable Problem problem;

  private ExamPatternReader(String text) {
    this.text = text;
  }

  /** A pattern, or what is wrong with it. */
  record Result(ExamPattern pattern, @Nullable Problem problem) {}

  static Result read(String text) {
    ExamPatternReader reader = new ExamPatternReader(text);
    ExamPattern pattern = new ExamPattern(reader.elements(false, 0));
    if (reader.problem == null && !required(pattern).contains(ExamDeclaration.TASK)) {
      reader.fail(0, text.length(), Diagnostic.warning("exam-scheme.pattern-without-task"));
    }
    return new Result(pattern, reader.problem);
  }

  private static List<String> required(ExamPattern pattern) {
    return new ExamPattern(
            pattern.elements().stream().filter(e -> !(e instanceof ExamPattern.Optional)).toList())
        .parts();
  }

  private List<ExamPattern.Element> elements(boolean optional, int opened) {
    List<ExamPattern.Element> elements = new ArrayList<>();
    while (at < text.length() && isBounded()) {
      char next = text.charAt(at);
      if (next == ']') {
        if (!optional) {
          fail(at, at + 1, Diagnostic.warning("exam-scheme.not-opened", "]", "["));
        }
        at++;
        return elements;
      }
      if (next == '[') {
        int start = at++;
        elements.add(new ExamPattern.Optional(elements(true, start)));
      } else if (next == '{') {
        part(elements);
      } else if (next == '}') {
        fail(at, at + 1, Diagnostic.warning("exam-scheme.not-opened", "}", "{"));
        at++;
      } else {
        words(elements);
      }
    }
    if (optional) { // not reported after an earlier problem
      fail(opened, opened + 1, Diagnostic.warning("exam-scheme.bracket-open"));
    }
    return elements;
  }

  /** Whether there may be one more element. */
  private boolean isBounded() {
    if (count++ < MAX_ELEMENTS) {
      return true;
    }
    fail(
        at,
        Math.min(at + 1, text.length()),
        Diagnostic.warning("exam-scheme.elements", MAX_ELEMENTS));
    at = text.length();
    return false;
  }

  private void part(List<ExamPattern.Element> elements) {
    int start = at;
    int end = text.indexOf('}', start);
    if (end < 0) {
      fail(start, start + 1, Diagnostic.warning("exam-scheme.brace-open"));
      at = text.length();
      return;
    }
    at = end + 1;
    String name = text.substring(start + 1, end).strip();
    if (!isName(name)) {
      fail(start, at, Diagnostic.warning("exam-scheme.part-name", name));
    } else if (RESERVED.contains(name)) {
      fail(start, at, Diagnostic.warning("exam-scheme.part-reserved", name));
    } else if (!seen.add(name)) {
      fail(start, at, Diagnostic.warning("exam-scheme.part-twice", name));
    }
    elements.add(new ExamPattern.Part(name));
  }

  private static boolean isName(String text) {
    return !text.isEmpty()
        && text.charAt(0) >= 'a'
        && text.charAt(0) <= 'z'
        && text.chars().allMatch(c -> c < 0x80 && Character.isLetterOrDigit(c));
  }

  private void words(List<ExamPattern.Element> elements) {
    int start = at;
    while (at < text.length() && "[]{}".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    for (String word : BLANKS.split(text.substring(start, at).strip())) {
      List<String> alternatives =
          Arrays.stream(word.split("\\|"))
              .map(ExamPatternReader::withoutPunctuation)
              .filter(w -> !w.isEmpty())
              .toList();
      count += alternatives.size();
      if (!alternatives.isEmpty()) {
        elements.add(new ExamPattern.Words(alternatives));
      }
    }
  }

  private static String withoutPunctuation(String word) {
    int start = 0;
    int end = word.length();
    while (start < end && PUNCTUATION.indexOf(word.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && PUNCTUATION.indexOf(word.charAt(end - 1)) >= 0) {
      end--;
    }
    return word.substring(start, end);
  }

  private void fail(int start, int end, Diagnostic said) {
    if (problem == null) {
      problem = new Problem(start, end, said);
    }
  }
}
