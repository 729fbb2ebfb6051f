package io.kartei.exam;

import io.kartei.config.exam.ExamPart;
import io.kartei.exam.Step.Fault;
import io.kartei.messages.Phrase;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Works out what is wrong with a text that was meant as a reference, and what was meant. */
final class NearMissReader {
  private static final int LEAST_EVIDENCE = 3;
  private static final int MAX_LISTED = 8;
  private static final int DIGITS_OF_YEAR = 4;

  /** How much likelier than the first pattern, which is the usual one, another has to be. */
  private static final int BEFORE_OTHERS = 4;

  /** Words that aren't a task or a title in quotation marks. */
  private static final Pattern SENTENCE = Pattern.compile("\\s*\\p{L}{2,}\\s+\\p{L}{2,}.*");

  private final List<List<Op>> patterns;

  /** A near miss, and how much it looks like a reference. */
  record Miss(ExamReading.NearMiss reading, int likeness) {}

  NearMissReader(List<List<Op>> patterns) {
    this.patterns = patterns;
  }

  /** Returns what is wrong, or null if nothing suggests a reference. */
  @Nullable Miss read(String text) {
    Step best = null;
    List<Op> pattern = List.of();
    for (List<Op> candidate : patterns) {
      Step step = PatternMatcher.match(candidate, text, true);
      if (step != null && (best == null || likeness(step) > likeness(best) + BEFORE_OTHERS)) {
        best = step;
        pattern = candidate;
      }
    }
    if (best == null
        || best.evidence() < LEAST_EVIDENCE
        || best.cost() > 2 * best.evidence() + 1
        || best.cost() == 0
        || !tellsOfAnExam(best, text)
        || isRemark(best, text)) {
      return null;
    }
    return new Miss(reading(pattern, best, text), likeness(best));
  }

  /**
   * Whether the text has something specific to the scheme, since a year and a task may occur in any
   * note.
   */
  private static boolean tellsOfAnExam(Step first, String text) {
    for (Step step = first; step != null; step = step.next()) {
      Op op = step.op();
      Step next = step.next();
      boolean own =
          op != null
              && step.fault() == Fault.NONE
              && ((op.hasValues() && !isCompound(step, text))
                  || (op instanceof Op.Words && next != null && next.tasks().isEmpty()));
      if (own || step.fault() == Fault.MISPLACED) {
        return true;
      }
    }
    return false;
  }

  /** Whether a value is just part of another word, like WiSo in "WiSo-Fakultät". */
  private static boolean isCompound(Step value, String text) {
    int hyphen = value.end();
    Step next = value.next();
    while (next != null && next.end() == next.start() && next.next() != null) {
      next = next.next();
    }
    return hyphen + 1 < text.length()
        && text.charAt(hyphen) == '-'
        && Character.isLetter(text.charAt(hyphen + 1))
        && (next == null || next.start() > hyphen + 1 || next.fault() != Fault.NONE);
  }

  /**
   * Whether the text is a remark: one that starts with a label, or one that says something about an
   * exam without naming a task.
   */
  private static boolean isRemark(Step first, String text) {
    boolean wrong = first.fault() == Fault.UNKNOWN || first.fault() == Fault.EXTRA;
    if (wrong && first.end() < text.length() && text.charAt(first.end()) == ':') {
      return true;
    }
    int end = 0;
    for (Step step = first; step != null; step = step.next()) {
      boolean word = step.op() instanceof Op.Words && step.end() > step.start();
      if (!step.tasks().isEmpty() || word) {
        return false;
      }
      end = step.fault() == Fault.NONE ? Math.max(end, step.end()) : end;
    }
    return SENTENCE.matcher(text).region(end, text.length()).lookingAt();
  }

  private static int likeness(Step step) {
    return 2 * step.evidence() - step.cost();
  }

  private static ExamReading.NearMiss reading(List<Op> pattern, Step first, String text) {
    Step fault = worst(first, text);
    int end = Math.max(fault.end(), fault.start());
    String written = text.substring(fault.start(), end);
    Rewriter rewriter = new Rewriter(pattern, first, text);
    String meant = rewriter.rewritten();
    Phrase hint =
        meant == null
            ? Phrase.of("exam-reference.like", rewriter.example())
            : Phrase.of("did-you-mean", meant);
    return switch (fault.fault()) {
      case MISSING -> missing(fault, text, hint);
      case MISPLACED ->
          new ExamReading.NearMiss(
              fault.start(), end, Phrase.of("exam-reference.misplaced", written), hint);
      case EXTRA ->
          new ExamReading.NearMiss(
              fault.start(), end, Phrase.of("exam-reference.extra", written), hint);
      default ->
          new ExamReading.NearMiss(
              fault.start(),
              end,
              fault.op() instanceof Op.Words
                  ? Phrase.of("exam-reference.other-word", written, name(fault.op()))
                  : Phrase.of("exam-reference.invalid", written, name(fault.op(), ".valid")),
              known(fault, hint));
    };
  }

  /** Returns the fault to report; a wrong word takes precedence over a missing one. */
  private static Step worst(Step first, String text) {
    Step missing = null;
    for (Step step = first; step != null; step = step.next()) {
      if (step.fault() == Fault.MISSING) {
        missing = missing == null ? step : missing;
      } else if (step.fault() != Fault.NONE) {
        return step;
      }
    }
    if (missing == null) {
      throw new IllegalStateException("nothing is wrong with " + text);
    }
    return missing;
  }

  /** Points at the word before the gap, as that is where the author has to continue. */
  private static ExamReading.NearMiss missing(Step gap, String text, Phrase hint) {
    int end = gap.start();
    while (end > 0 && !Character.isLetterOrDigit(text.charAt(end - 1))) {
      end--;
    }
    int start = end;
    while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
      start--;
    }
    if (start == end) {
      end = Chars.word(text, gap.start());
      start = gap.start();
      return new ExamReading.NearMiss(
          start,
          end,
          Phrase.of("exam-reference.missing-before", name(gap.op()), text.substring(start, end)),
          hint);
    }
    String before = text.substring(start, end);
    boolean number =
        gap.op() instanceof Op.Part part && part.reader().part().kind() == ExamPart.Kind.TASK;
    return new ExamReading.NearMiss(
        start,
        end,
        number
            ? Phrase.of("exam-reference.no-number", before)
            : Phrase.of("exam-reference.missing-behind", name(gap.op()), before),
        hint);
  }

  private static Phrase name(@Nullable Op op) {
    return name(op, "");
  }

  private static Phrase name(@Nullable Op op, String form) {
    if (op instanceof Op.Words words) {
      return Phrase.of("quoted", words.alternatives().get(0));
    }
    String name = op instanceof Op.Part part ? part.reader().part().name() : "part";
    String known = "exam-part." + name + form;
    return Phrase.isKey(known) ? Phrase.of(known) : Phrase.of("exam-part.named" + form, name);
  }

  /** Adds what is allowed to the hint about what was meant. */
  private static Phrase known(Step fault, Phrase hint) {
    if (fault.fault() == Fault.UNKNOWN
        && fault.op() instanceof Op.Part part
        && part.reader().part().kind() == ExamPart.Kind.YEAR
        && fault.end() - fault.start() == DIGITS_OF_YEAR) {
      return Phrase.of(
          "exam-reference.years",
          Integer.toString(PartReader.FIRST_YEAR),
          Integer.toString(PartReader.LAST_YEAR));
    }
    if (fault.fault() == Fault.UNKNOWN
        && fault.op() instanceof Op.Part part
        && part.reader().part().kind() == ExamPart.Kind.VALUES) {
      List<ExamPart.Value> values = part.reader().part().values();
      String listed =
          values.stream()
              .limit(MAX_LISTED)
              .map(ExamPart.Value::name)
              .collect(Collectors.joining(", "));
      return Phrase.of(
          "exam-reference.one-of", listed + (values.size() > MAX_LISTED ? ", ..." : ""));
    }
    return hint;
  }
}
