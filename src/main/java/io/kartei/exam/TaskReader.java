package io.kartei.exam;

import io.kartei.language.Category;
import io.kartei.language.Lexicon;
import io.kartei.language.Text;
import io.kartei.model.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads tasks in the forms that people use: {@code 4}, {@code 1a}, {@code 1 a)}, {@code 1.2},
 * {@code 2(b)}, {@code 4b-c}, {@code 2-4}, {@code 3ab} (ascending letters: a list), {@code 4ba}
 * (other letters: sub-part a of part b), and lists of these: {@code 2 und 3}, {@code 1a, b}.
 */
final class TaskReader {
  private static final Pattern LOOSE_RANGE = Pattern.compile("\\s[-–].*");

  private static final String JOINS = anyOf(Category.JOINS_REFERENCES);
  private static final String TO = anyOf(Category.RANGE_WORD);

  /** Allows a blank before a letter only if a bracket or the end shows that it isn't a word. */
  private static final String PART =
      "(?:\\s?[.]?\\(?(?<letters>[a-p]{1,3}|[ivx]{1,4})\\)"
          + "|(?<glued>[a-p]{1,3})(?!\\p{L}|\\d)"
          + "|\\s(?<loose>[a-p])(?=\\s*(?:$|[,;„\"“»'<(]|[-–]\\s?[a-p](?!\\p{L}))"
          + "|\\s+(?:"
          + JOINS
          + "|"
          + TO
          + "|&|[+])\\s))";

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<number>\\d{1,2})(?!\\d)(?<dotted>(?:[.]\\d{1,2}(?!\\d)){0,3})"
              + "(?<first>"
              + PART
              + ")?(?:\\s?(?:\\((?<deeper>[a-p]|[ivx]{1,4})|(?<twin>aa|bb|cc|dd|ee|ff))\\))?");

  private static final Pattern RANGE =
      Pattern.compile(
          "\\s?(?:[-–]|\\s(?:"
              + TO
              + ")\\s)\\s?(?<number>\\d{1,2}(?!\\d|[.]\\d))?\\(?(?<letter>[a-p](?!\\p{L}|\\d))?\\)?");

  private static final Pattern MORE =
      Pattern.compile(
          "\\)?\\s*+(?:(?<comma>,)\\s*+)?(?:(?<and>(?:"
              + JOINS
              + "|&|[+])\\s)\\s*+)?(?=[\\d(a-p]|\\p{L}{1,9}[.]?\\s?\\d)");

  private static final Pattern LETTER =
      Pattern.compile("\\(?(?<letter>[a-p])(?:\\)|(?!\\p{L}|\\d))");

  private static final Pattern AND = Pattern.compile("\\s+(?:" + JOINS + ")\\s");

  private static final int MAX_RANGE = 20;
  private static final int MAX_NUMBER_WORD = 12;

  private final String text;
  private final List<String> words;
  private final List<Task> tasks = new ArrayList<>();
  private int at;

  /** The tasks that were read. */
  record Tasks(List<Task> tasks, int end) {}

  private TaskReader(String text, List<String> words, int at) {
    this.text = text.toLowerCase(Locale.ROOT);
    this.words = words;
    this.at = at;
  }

  /**
   * Reads the tasks that begin at an offset; returns null if there are none.
   *
   * @param words the words that may be repeated before another task: {@code Aufgabe 1 und Aufgabe
   *     2}
   */
  static @Nullable Tasks read(String text, int at, List<String> words) {
    if (text.toLowerCase(Locale.ROOT).length() != text.length()) {
      return null;
    }
    TaskReader reader = new TaskReader(text, words, behindNumberWord(text, at));
    if (!reader.task()) {
      return null;
    }
    reader.more();
    return new Tasks(reader.tasks, reader.at);
  }

  /**
   * Returns the offset after {@code Nr.} in {@code Aufgabe Nr. 4}; the same one if there is none.
   */
  private static int behindNumberWord(String text, int at) {
    if (at >= text.length() || !Character.isLetter(text.charAt(at))) {
      return at;
    }
    String near = text.substring(at, Math.min(text.length(), at + MAX_NUMBER_WORD));
    int end = Lexicon.standard().text(near).begins(Category.NUMBER_WORD);
    if (end < 0) {
      // the number may be part of the word: Nr3
      int letters = 1;
      while (letters < near.length() && Character.isLetter(near.charAt(letters))) {
        letters++;
      }
      Text word = Lexicon.standard().text(near.substring(0, letters));
      end = word.is(Category.NUMBER_WORD) ? letters : -1;
    }
    return end < 0 ? at : Chars.skipBlanks(text, at + end);
  }

  private boolean task() {
    Matcher form = at(NUMBER, at);
    if (!form.lookingAt()) {
      return false;
    }
    String number = form.group("number");
    if (Integer.parseInt(number) == 0) {
      return false;
    }
    String letters = letters(form);
    int end = form.end();
    Matcher range = at(RANGE, end);
    List<Task> list =
        range.lookingAt()
            ? range(number, letters, range.group("number"), range.group("letter"))
            : null;
    if (list != null && !isRemark(range)) {
      tasks.addAll(list);
      end = range.end();
    } else if (list == null && isTight(text, end, range)) {
      return false;
    } else {
      String twin = letters.isEmpty() ? null : form.group("twin");
      String deeper = twin == null ? form.group("deeper") : twin;
      tasks.add(TaskForms.of(number, form.group("dotted"), letters, deeper));
    }
    at = end;
    return Chars.endsWord(text, end);
  }

  private Matcher at(Pattern pattern, int from) {
    return pattern.matcher(text).region(from, text.length()).useTransparentBounds(true);
  }

  /**
   * Whether a range is really a task and a remark: "3 - 5 Punkte" is task 3, and something about
   * points.
   */
  private boolean isRemark(Matcher range) {
    int end = range.end();
    if (end + 1 < text.length()
        && ",.".indexOf(text.charAt(end)) >= 0
        && Character.isDigit(text.charAt(end + 1))) {
      end = PartReader.digits(text, end + 1);
    }
    int behind = Chars.skipBlanks(text, end);
    return range.group("number") != null
        && LOOSE_RANGE.matcher(range.group()).matches()
        && behind > end
        && behind < text.length()
        && Character.isLetter(text.charAt(behind));
  }

  /** Whether this is an invalid range without blanks, as in 4c-a. */
  private static boolean isTight(String text, int at, Matcher range) {
    return range.lookingAt()
        && (range.group("number") != null || range.group("letter") != null)
        && !Chars.isBlank(text.charAt(at));
  }

  private static String letters(Matcher form) {
    for (String group : List.of("letters", "glued", "loose")) {
      if (form.group(group) != null) {
        return form.group(group);
      }
    }
    return "";
  }

  /** Makes the tasks from one letter to another, or from one number to another. */
  private static @Nullable List<Task> range(
      String number, String letters, @Nullable String toNumber, @Nullable String toLetter) {
    if (letters.length() == 1 && toLetter != null) {
      boolean same = toNumber == null || toNumber.equals(number);
      char first = letters.charAt(0);
      char last = toLetter.charAt(0);
      return same && first < last ? List.of(TaskForms.letters(number, first, last)) : null;
    }
    if (!letters.isEmpty() || toNumber == null || toLetter != null) {
      return null;
    }
    int first = Integer.parseInt(number);
    int last = Integer.parseInt(toNumber);
    if (last <= first || last - first > MAX_RANGE) {
      return null;
    }
    List<Task> list = new ArrayList<>();
    for (int task = first; task <= last; task++) {
      list.add(TaskForms.of(Integer.toString(task), "", "", null));
    }
    return list;
  }

  private void more() {
    boolean going = true;
    while (going && tasks.size() < MAX_RANGE) {
      Matcher more = at(MORE, at);
      going =
          more.lookingAt()
              && (more.group("comma") != null || more.group("and") != null)
              && next(more.end(), more.group("and") != null);
    }
  }

  private boolean next(int start, boolean and) {
    int before = at;
    int count = tasks.size();
    at = behindWord(start);
    boolean repeated = at > start;
    Matcher letter = at(LETTER, at);
    if (!repeated && letter.lookingAt() && follows(letter.group("letter"))) {
      tasks.add(TaskForms.of(tasks.get(count - 1).number(), "", letter.group("letter"), null));
      at = letter.end();
      return true;
    }
    // "Aufgabe 2, 5 Punkte" is one task, "Aufgabe 2,5" isn't any
    if (task() && (and || repeated || (start > before + 1 && endsHere()))) {
      return true;
    }
    tasks.subList(count, tasks.size()).clear();
    at = before;
    return false;
  }

  /** Whether a letter is another part of the preceding task. */
  private boolean follows(String letter) {
    List<String> parts = tasks.get(tasks.size() - 1).subtasks();
    String last = parts.isEmpty() ? "" : parts.get(parts.size() - 1);
    return !last.isEmpty() && last.charAt(last.length() - 1) < letter.charAt(0);
  }

  private boolean endsHere() {
    int behind = Chars.skipBlanks(text, at);
    return behind == text.length()
        || !Character.isLetterOrDigit(text.charAt(behind))
        || at(AND, at).lookingAt();
  }

  private int behindWord(int start) {
    for (String word : words) {
      int end = Chars.spelled(word, text, start);
      if (end >= 0) {
        return Chars.skipBlanks(text, end);
      }
    }
    return start;
  }

  private static String anyOf(Category category) {
    return String.join("|", Lexicon.standard().words(category));
  }
}
