package io.kartei.exam;

import io.kartei.config.exam.ExamDeclaration;
import io.kartei.config.exam.ExamPart;
import io.kartei.language.Category;
import io.kartei.language.Lexicon;
import io.kartei.model.Sitting;
import io.kartei.model.Task;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A scheme declared by patterns. Immutable. */
final class PatternScheme implements ExamScheme {
  private static final Pattern BLANKS = Pattern.compile("[\\s\u00a0]+");

  private static final Lexicon LEXICON = Lexicon.standard();

  private final ExamDeclaration scheme;
  private final List<List<Op>> patterns;
  private final List<List<Op>> withoutTask;
  private final SittingMaker sittings;
  private final NearMissReader nearMisses;

  PatternScheme(ExamDeclaration scheme) {
    this.scheme = scheme;
    Map<String, PartReader> readers = new LinkedHashMap<>();
    for (ExamPart part : scheme.parts()) {
      readers.put(part.name(), new PartReader(part));
    }
    this.patterns = scheme.patterns().stream().map(p -> Op.of(p, readers)).toList();
    this.withoutTask =
        scheme.patterns().stream()
            .map(p -> Op.of(p.without(ExamDeclaration.TASK), readers))
            .toList();
    this.sittings = new SittingMaker(scheme, readers);
    this.nearMisses = new NearMissReader(patterns);
  }

  @Override
  public ExamReading read(String text, boolean closely) {
    String head = head(text);
    for (List<Op> pattern : patterns) {
      Step step = PatternMatcher.match(pattern, head, false);
      if (step != null) {
        return found(step, text);
      }
    }
    NearMissReader.Miss miss = closely ? nearMiss(text) : null;
    return miss == null ? ExamReading.NONE : miss.reading();
  }

  /**
   * Reads a text without a marker. Free words in it have to look like a name, since any sentence
   * could begin with them.
   */
  ExamReading readUnmarked(String text) {
    if (scheme.unmarked()) {
      for (List<Op> pattern : patterns) {
        Step step = PatternMatcher.match(pattern, head(text), false);
        if (step != null && freeWords(step).stream().allMatch(PatternScheme::isName)) {
          return found(step, text);
        }
      }
    }
    return ExamReading.NONE;
  }

  private static List<String> freeWords(Step first) {
    List<String> words = new ArrayList<>();
    for (Step step = first; step != null; step = step.next()) {
      if (step.op() instanceof Op.Part part
          && part.reader().part().kind() == ExamPart.Kind.WORDS
          && step.value() != null) {
        words.add(step.value().strip());
      }
    }
    return words;
  }

  private static boolean isName(String words) {
    String[] each = BLANKS.split(words);
    return !LEXICON.isWord(each[0], Category.LEADS_TO_REFERENCE)
        && Character.isUpperCase(each[0].codePointAt(0))
        && Arrays.stream(each).allMatch(PatternScheme::isOfName);
  }

  private static boolean isOfName(String word) {
    return !Character.isLowerCase(word.codePointAt(0))
        || LEXICON.isWord(word, Category.WORD_OF_NAME);
  }

  /** Reads a text that names just a sitting, without a task; returns null if it doesn't. */
  @Nullable Sitting sitting(String text) {
    for (List<Op> pattern : withoutTask) {
      Step first = PatternMatcher.match(pattern, head(text), false);
      if (first != null && Chars.skipSeparators(text, end(first)) == text.length()) {
        return sittings.of(values(first));
      }
    }
    return null;
  }

  NearMissReader.@Nullable Miss nearMiss(String text) {
    return nearMisses.read(head(text));
  }

  @Override
  public boolean unmarked() {
    return scheme.unmarked();
  }

  private static String head(String text) {
    return text.length() <= MAX_LENGTH ? text : text.substring(0, MAX_LENGTH);
  }

  private ExamReading found(Step first, String text) {
    List<Task> tasks = new ArrayList<>();
    for (Step step = first; step != null; step = step.next()) {
      tasks.addAll(step.tasks());
    }
    Sitting sitting = sittings.of(values(first));
    int end = end(first);
    Matcher title = TitleReader.at(text, end);
    String titled = title.lookingAt() ? title.group("title").strip() : null;
    int behind = titled == null ? end : title.end();
    RemarkReader.Remark remark = RemarkReader.at(text, behind);
    return new ExamReading.Found(
        sitting, tasks, titled, tasks.size() == 1 ? remark.points() : null, behind, remark.end());
  }

  private static Map<String, String> values(Step first) {
    Map<String, String> values = new LinkedHashMap<>();
    for (Step step = first; step != null; step = step.next()) {
      if (step.op() instanceof Op.Part part && step.value() != null) {
        values.putIfAbsent(part.reader().part().name(), step.value());
      }
    }
    return values;
  }

  private static int end(Step first) {
    int end = 0;
    for (Step step = first; step != null; step = step.next()) {
      end = step.end();
    }
    return end;
  }
}
