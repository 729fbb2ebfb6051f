package io.kartei.exam;

import io.kartei.config.exam.ExamPart;
import io.kartei.config.exam.ExamPattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A step of a pattern, compiled into a flat list in which forks jump over optional steps. */
sealed interface Op {

  /** Matches one of these words. */
  record Words(List<String> alternatives) implements Op {}

  /** Matches a named part. */
  record Part(PartReader reader) implements Op {}

  /** Continues either with the next step or with the one at {@code after}. */
  record Fork(int behind) implements Op {}

  /** Compiles the steps of a pattern. */
  static List<Op> of(ExamPattern pattern, Map<String, PartReader> parts) {
    List<Op> ops = new ArrayList<>();
    add(pattern.elements(), parts, ops);
    return List.copyOf(ops);
  }

  private static void add(
      List<ExamPattern.Element> elements, Map<String, PartReader> parts, List<Op> ops) {
    for (ExamPattern.Element element : elements) {
      if (element instanceof ExamPattern.Words words) {
        ops.add(new Words(words.alternatives()));
      } else if (element instanceof ExamPattern.Part part) {
        PartReader reader = parts.get(part.name());
        if (reader == null) {
          throw new IllegalArgumentException("no part " + part.name());
        }
        ops.add(new Part(reader));
      } else if (element instanceof ExamPattern.Optional optional) {
        int fork = ops.size();
        ops.add(new Fork(0));
        add(optional.elements(), parts, ops);
        ops.set(fork, new Fork(ops.size()));
      }
    }
  }

  /** Whether this is a part with a list of values. */
  default boolean hasValues() {
    return this instanceof Part part && part.reader().part().kind() == ExamPart.Kind.VALUES;
  }
}
