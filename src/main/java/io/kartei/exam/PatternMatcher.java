package io.kartei.exam;

import io.kartei.config.exam.ExamPart;
import io.kartei.diagnostic.Suggestions;
import io.kartei.exam.Step.Fault;
import io.kartei.model.Task;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Matches one pattern against the beginning of one text, at the lowest cost. Tries each step at
 * each offset at most once.
 */
final class PatternMatcher {
  /** The highest cost of mistakes at which a text still counts as a reference. */
  private static final int MAX_FAULTS_COST = 15;

  private static final int MAX_UNKNOWN_WORDS = 4;

  private final List<Op> ops;
  private final String text;
  private final boolean closely;
  private final Map<Integer, Step> done = new HashMap<>();
  private final Map<Integer, Integer> knownEnds = new HashMap<>();

  private PatternMatcher(List<Op> ops, String text, boolean closely) {
    this.ops = ops;
    this.text = text;
    this.closely = closely;
  }

  /**
   * Returns how the text was matched, or null if it doesn't match.
   *
   * @param closely whether to tolerate mistakes, at a cost
   */
  static @Nullable Step match(List<Op> ops, String text, boolean closely) {
    Step step = new PatternMatcher(ops, text, closely).at(0, 0);
    return step == null || step.cost() > MAX_FAULTS_COST ? null : step;
  }

  private @Nullable Step at(int op, int from) {
    if (op == ops.size()) {
      return Step.end(from);
    }
    int key = op * (text.length() + 1) + from;
    if (done.containsKey(key)) {
      return done.get(key);
    }
    Step best = find(op, from);
    done.put(key, best);
    return best;
  }

  private @Nullable Step find(int at, int from) {
    Op op = ops.get(at);
    if (op instanceof Op.Fork fork) {
      return Step.better(at(fork.behind(), from), at(at + 1, from));
    }
    int start = Chars.skipSeparators(text, from);
    Step best = null;
    if (op instanceof Op.Words words) {
      for (String word : words.alternatives()) {
        int end = Chars.spelled(word, text, start);
        best = Step.better(best, end < 0 ? null : step(at, start, end, null, 1));
        best = Step.better(best, counted(at, start, word));
      }
    } else if (op instanceof Op.Part part) {
      best = part(at, part.reader(), start);
    }
    return closely ? Step.better(best, faulty(at, op, start)) : best;
  }

  /** Matches a word preceded by its number: {@code 2. Aufgabe a)} means {@code Aufgabe 2 a)}. */
  private @Nullable Step counted(int at, int start, String word) {
    int digits = PartReader.digits(text, start);
    int from = Chars.skipBlanks(text, Math.min(text.length(), digits + 1));
    boolean ordinal =
        digits > start
            && digits - start <= 2
            && digits < text.length()
            && text.charAt(digits) == '.';
    int end = ordinal ? Chars.spelled(word, text, from) : -1;
    if (end < 0 || at + 1 >= ops.size() || !isTask(ops.get(at + 1))) {
      return null;
    }
    String number = text.substring(start, digits);
    TaskReader.Tasks tasks = TaskReader.read(number + text.substring(end), 0, List.of());
    if (tasks == null) {
      return null;
    }
    int behind = end + tasks.end() - number.length();
    Step task = step(ops.get(at + 1), end, behind, null, tasks.tasks(), Fault.NONE, 1, at + 2);
    return task == null
        ? null
        : new Step(
            ops.get(at),
            start,
            end,
            null,
            List.of(),
            Fault.NONE,
            task.cost(),
            task.evidence() + 1,
            task);
  }

  private static boolean isTask(Op op) {
    return op instanceof Op.Part part && isTask(part.reader());
  }

  private @Nullable Step part(int at, PartReader reader, int start) {
    if (isTask(reader)) {
      TaskReader.Tasks tasks = TaskReader.read(text, start, wordsBefore(at));
      return tasks == null
          ? null
          : step(ops.get(at), start, tasks.end(), null, tasks.tasks(), Fault.NONE, 1, at + 1);
    }
    Step best = null;
    for (PartReader.Value value : values(at, reader, start)) {
      int evidence = isWords(reader) || isLoneLetter(start, value.end()) ? 0 : 1;
      best = Step.better(best, step(at, start, value.end(), value.value(), evidence));
    }
    return best;
  }

  /**
   * Whether this is a single letter on its own, which may mean anything; only in S23 does the S
   * mean a season.
   */
  private boolean isLoneLetter(int start, int end) {
    return end - start == 1
        && Character.isLetter(text.charAt(start))
        && !(end < text.length() && Character.isDigit(text.charAt(end)));
  }

  /**
   * Reads the values at an offset. Right after a term, season or exam, two digits are a year:
   * {@code SS19}, {@code Herbst 21}, {@code Endterm 23}.
   */
  private List<PartReader.Value> values(int at, PartReader reader, int start) {
    List<PartReader.Value> values = reader.read(text, start);
    return values.isEmpty() && followsValue(at, start) ? reader.shortYear(text, start) : values;
  }

  private boolean followsValue(int at, int start) {
    int end = start;
    while (end > 0 && Chars.isBlank(text.charAt(end - 1))) {
      end--;
    }
    int word = end;
    while (word > 0 && Character.isLetter(text.charAt(word - 1))) {
      word--;
    }
    for (int i = at - 1; i >= 0 && word < end && !(ops.get(i) instanceof Op.Words); i--) {
      if (ops.get(i).hasValues() && endsAt((Op.Part) ops.get(i), word, end)) {
        return true;
      }
    }
    return false;
  }

  private boolean endsAt(Op.Part part, int start, int end) {
    return part.reader().read(text, start).stream().anyMatch(value -> value.end() == end);
  }

  private List<String> wordsBefore(int at) {
    return at > 0 && ops.get(at - 1) instanceof Op.Words words ? words.alternatives() : List.of();
  }

  private @Nullable Step faulty(int at, Op op, int start) {
    Step best = step(op, start, start, null, List.of(), Fault.MISSING, 0, at + 1);
    int end = start;
    for (int words = 1; words <= MAX_UNKNOWN_WORDS; words++) {
      int next = Chars.word(text, Chars.skipBlanks(text, end));
      if (next == Chars.skipBlanks(text, end)) {
        break;
      }
      end = next;
      best = Step.better(other(at, op, start, end, words), best);
    }
    int word = Chars.word(text, start);
    if (word > start) {
      best = Step.better(best, extra(at, start, word));
    }
    return best;
  }

  /** Skips words that belong to nothing, or to a part found elsewhere. */
  private @Nullable Step extra(int at, int start, int word) {
    int end = known(start);
    return end > start
        ? step(null, start, end, null, List.of(), Fault.MISPLACED, 1, at)
        : step(null, start, word, null, List.of(), Fault.EXTRA, 0, at);
  }

  /** Returns the offset after a value of any part, or {@code start} if there is none. */
  private int known(int start) {
    return knownEnds.computeIfAbsent(start, this::findKnown);
  }

  private int findKnown(int start) {
    for (Op op : ops) {
      boolean telling =
          op instanceof Op.Part part && !isTask(part.reader()) && !isAnything(part.reader());
      if (telling && op instanceof Op.Part part) {
        for (PartReader.Value value : part.reader().read(text, start)) {
          return isLoneLetter(start, value.end()) ? start : value.end();
        }
      }
    }
    return start;
  }

  private boolean holdsKnown(int start, int end) {
    int at = start;
    while (at < end) {
      if (known(at) > at) {
        return true;
      }
      at = Chars.skipBlanks(text, Math.max(at + 1, Chars.word(text, at)));
    }
    return false;
  }

  /** Matches words with something that they only resemble. */
  private @Nullable Step other(int at, Op op, int start, int end, int words) {
    String written = text.substring(start, end);
    if (op instanceof Op.Words wanted) {
      boolean near = words == 1 && Suggestions.nearest(written, wanted.alternatives()) != null;
      return near ? step(op, start, end, null, List.of(), Fault.MISSPELLED, 0, at + 1) : null;
    }
    if (!(op instanceof Op.Part part) || isWords(part.reader())) {
      return null;
    }
    String near = isTask(part.reader()) ? null : part.reader().nearest(written);
    if (near != null) {
      return step(op, start, end, near, List.of(), Fault.MISSPELLED, 0, at + 1);
    }
    boolean number = Character.isDigit(written.charAt(0));
    boolean likely = op.hasValues() ? !number && !holdsKnown(start, end) : words == 1 && number;
    return likely ? step(op, start, end, null, List.of(), Fault.UNKNOWN, 0, at + 1) : null;
  }

  private static boolean isTask(PartReader reader) {
    return reader.part().kind() == ExamPart.Kind.TASK;
  }

  /** Whether a part fits almost any text, so that it says nothing about where it belongs. */
  private static boolean isAnything(PartReader reader) {
    return isWords(reader) || reader.part().kind() == ExamPart.Kind.NUMBER;
  }

  private static boolean isWords(PartReader reader) {
    return switch (reader.part().kind()) {
      case WORD, WORDS -> true;
      case VALUES, NUMBER, YEAR, TASK -> false;
    };
  }

  private @Nullable Step step(int at, int start, int end, @Nullable String value, int evidence) {
    return step(ops.get(at), start, end, value, List.of(), Fault.NONE, evidence, at + 1);
  }

  private @Nullable Step step(
      @Nullable Op op,
      int start,
      int end,
      @Nullable String value,
      List<Task> tasks,
      Fault fault,
      int evidence,
      int nextOp) {
    Step next = at(nextOp, end);
    return next == null
        ? null
        : new Step(
            op,
            start,
            end,
            value,
            tasks,
            fault,
            next.cost() + fault.cost,
            next.evidence() + evidence,
            next);
  }
}
