package io.kartei.exam;

import io.kartei.config.exam.ExamPart;
import io.kartei.exam.Step.Fault;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Rewrites a near miss as a correct reference, in the order of its pattern. */
final class Rewriter {
  private final List<Op> pattern;
  private final String text;

  /** The text for each step of the pattern. */
  private final Map<Op, String> taken = new LinkedHashMap<>();

  private final Set<Op> present = new HashSet<>();

  Rewriter(List<Op> pattern, Step first, String text) {
    this.pattern = pattern;
    this.text = text;
    for (Step step = first; step != null; step = step.next()) {
      Op op = step.op();
      if (op != null && step.fault() != Fault.MISSING) {
        present.add(op);
      }
    }
    for (Step step = first; step != null; step = step.next()) {
      take(step);
    }
  }

  private void take(Step step) {
    Op op = step.op();
    String written = text.substring(step.start(), step.end());
    if (op != null && step.fault() == Fault.NONE) {
      taken.putIfAbsent(op, written);
    } else if (op != null && step.fault() == Fault.MISSPELLED) {
      String value = step.value();
      taken.putIfAbsent(op, value == null ? example(op) : value);
    } else if (step.fault() == Fault.MISPLACED) {
      Op other = misplaced(step);
      if (other != null) {
        taken.putIfAbsent(other, written);
      }
    }
  }

  /** Returns the corrected reference, or null if it can't be determined. */
  @Nullable String rewritten() {
    List<Op> ops = skeleton();
    return taken.keySet().containsAll(ops) ? written(ops) : null;
  }

  /** Returns the reference with examples filled in for what is missing. */
  String example() {
    List<Op> ops = skeleton();
    ops.forEach(op -> taken.putIfAbsent(op, example(op)));
    return written(ops);
  }

  /** Returns the part that a misplaced word belongs to, or null. */
  @Nullable Op misplaced(Step extra) {
    for (Op op : pattern) {
      if (!present.contains(op) && fits(op, extra)) {
        return op;
      }
    }
    return null;
  }

  private boolean fits(Op op, Step extra) {
    return op instanceof Op.Part part
        && part.reader().part().kind() != ExamPart.Kind.WORDS
        && part.reader().part().kind() != ExamPart.Kind.WORD
        && part.reader().read(text, extra.start()).stream().anyMatch(v -> v.end() == extra.end());
  }

  /** Returns the steps that are required or present. */
  private List<Op> skeleton() {
    List<Op> ops = new ArrayList<>();
    int optionalUntil = 0;
    for (int i = 0; i < pattern.size(); i++) {
      Op op = pattern.get(i);
      if (op instanceof Op.Fork fork) {
        optionalUntil = Math.max(optionalUntil, fork.behind());
      } else if (i >= optionalUntil || taken.containsKey(op)) {
        ops.add(op);
      }
    }
    return ops;
  }

  private String written(List<Op> ops) {
    return ops.stream().map(op -> taken.getOrDefault(op, "")).collect(Collectors.joining(" "));
  }

  private static String example(Op op) {
    if (op instanceof Op.Words words) {
      return words.alternatives().get(0);
    }
    if (!(op instanceof Op.Part part)) {
      return "";
    }
    ExamPart declared = part.reader().part();
    return switch (declared.kind()) {
      case VALUES -> declared.values().isEmpty() ? "" : declared.values().get(0).name();
      case YEAR -> "2023";
      case TASK -> "1b";
      case NUMBER -> "1";
      case WORD, WORDS -> declared.name();
    };
  }
}
