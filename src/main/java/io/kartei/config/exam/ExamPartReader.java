package io.kartei.config.exam;

import io.kartei.config.exam.ExamPart.Kind;
import io.kartei.config.key.Values;
import io.kartei.config.node.ConfigNode;
import io.kartei.config.node.ConfigNode.Scalar;
import io.kartei.diagnostic.Diagnostic;
import io.kartei.diagnostic.Suggestions;
import io.kartei.messages.Phrase;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Reads what the value of a part may be: {@code number}, a list of values, or values with
 * alternative spellings.
 */
final class ExamPartReader {
  private static final Map<String, Kind> KINDS =
      new TreeMap<>(
          Map.of("word", Kind.WORD, "words", Kind.WORDS, "number", Kind.NUMBER, "year", Kind.YEAR));

  private static final int MAX_SPELLINGS = 500;

  private final Values values;

  ExamPartReader(Values values) {
    this.values = values;
  }

  ExamPart read(ConfigNode.Entry entry) {
    String name = entry.key();
    if (name.equals(ExamDeclaration.TASK)) {
      values.say(entry.place(), Diagnostic.warning("exam-scheme.task-fixed"));
      return new ExamPart(name, Kind.TASK, List.of());
    }
    if (entry.value() instanceof ConfigNode.Sequence sequence) {
      return new ExamPart(name, Kind.VALUES, bounded(entry, listed(sequence)));
    }
    if (entry.value() instanceof ConfigNode.Mapping mapping) {
      var listed = mapping.entries().stream().map(v -> value(v.key(), spellings(v))).toList();
      return new ExamPart(name, Kind.VALUES, bounded(entry, listed));
    }
    String kind = entry.value() instanceof Scalar scalar ? scalar.text().strip() : "";
    if (!KINDS.containsKey(kind)) {
      Phrase all = Phrase.of("exam-scheme.kinds", List.copyOf(KINDS.keySet()));
      values.say(
          entry.place(),
          Diagnostic.warning("exam-scheme.kind", kind)
              .hint(Suggestions.hint(kind, KINDS.keySet(), all)));
    }
    return new ExamPart(name, KINDS.getOrDefault(kind, Kind.WORDS), List.of());
  }

  /** Returns at most as many values as can be tried at each position of a reference. */
  private List<ExamPart.Value> bounded(ConfigNode.Entry entry, List<ExamPart.Value> all) {
    int spellings = 0;
    for (int i = 0; i < all.size(); i++) {
      spellings += all.get(i).spellings().size();
      if (spellings > MAX_SPELLINGS) {
        values.say(
            entry.place(),
            Diagnostic.warning("exam-scheme.spellings", MAX_SPELLINGS, all.get(i).name()));
        return all.subList(0, i);
      }
    }
    return all;
  }

  private List<ExamPart.Value> listed(ConfigNode.Sequence sequence) {
    List<ExamPart.Value> listed = new ArrayList<>();
    for (ConfigNode item : sequence.items()) {
      if (item instanceof Scalar scalar && !scalar.text().isBlank()) {
        listed.add(value(scalar.text().strip(), List.of()));
      } else {
        values.say(item.span(), Diagnostic.warning("wrong-type.exam-value", item.kind()));
      }
    }
    return listed;
  }

  /** Returns the alternative spellings of a value: a list, or a single one. */
  private List<String> spellings(ConfigNode.Entry value) {
    ConfigNode others = value.value();
    if (others instanceof Scalar scalar) {
      return scalar.text().isBlank() ? List.of() : List.of(scalar.text().strip());
    }
    if (others instanceof ConfigNode.Sequence sequence) {
      return listed(sequence).stream().map(ExamPart.Value::name).toList();
    }
    if (others != null) {
      Phrase must = Phrase.of("kind.texts");
      values.say(
          value.place(), Diagnostic.warning("wrong-type.value", value.key(), must, others.kind()));
    }
    return List.of();
  }

  private static ExamPart.Value value(String name, List<String> others) {
    Set<String> spellings = new LinkedHashSet<>(List.of(name));
    spellings.addAll(others);
    return new ExamPart.Value(name, List.copyOf(spellings));
  }
}
