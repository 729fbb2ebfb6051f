package io.kartei.config;

import io.kartei.config.ConfigNode.Scalar;
import io.kartei.config.ExamPart.Kind;
import io.kartei.diagnostic.Suggestions;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Reads what may stand in a part's place: {@code number}, a list of values, or values with their
 * other spellings.
 */
final class ExamPartReader {
  private static final Map<String, Kind> KINDS =
      new TreeMap<>(
          Map.of("word", Kind.WORD, "words", Kind.WORDS, "number", Kind.NUMBER, "year", Kind.YEAR));

  private static final int MAX_SPELLINGS = 500;

  private final Keys keys;

  ExamPartReader(Keys keys) {
    this.keys = keys;
  }

  ExamPart read(ConfigNode.Entry entry) {
    String name = entry.key();
    if (name.equals(ExamDeclaration.TASK)) {
      keys.say(
          "exam-scheme",
          entry.place(),
          "what a task looks like cannot be changed",
          "remove this; 4, 1a, 4b-c and the like are tasks");
      return new ExamPart(name, Kind.TASK, List.of());
    }
    if (entry.value() instanceof ConfigNode.Sequence sequence) {
      return new ExamPart(name, Kind.VALUES, bounded(entry, listed(sequence)));
    }
    if (entry.value() instanceof ConfigNode.Mapping mapping) {
      List<ExamPart.Value> values = new ArrayList<>();
      mapping.entries().forEach(value -> values.add(value(value.key(), spellings(mapping, value))));
      return new ExamPart(name, Kind.VALUES, bounded(entry, values));
    }
    String kind = entry.value() instanceof Scalar scalar ? scalar.text().strip() : "";
    if (!KINDS.containsKey(kind)) {
      String near = Suggestions.nearest(kind, KINDS.keySet());
      keys.say(
          "exam-scheme",
          entry.place(),
          "\"" + kind + "\" is no kind of part",
          near == null
              ? "write a list of values, or one of " + String.join(", ", KINDS.keySet())
              : "did you mean \"" + near + "\"?");
    }
    return new ExamPart(name, KINDS.getOrDefault(kind, Kind.WORDS), List.of());
  }

  /** As many values as can be tried at each place of a reference. */
  private List<ExamPart.Value> bounded(ConfigNode.Entry entry, List<ExamPart.Value> values) {
    int spellings = 0;
    for (int i = 0; i < values.size(); i++) {
      spellings += values.get(i).spellings().size();
      if (spellings > MAX_SPELLINGS) {
        keys.say(
            "exam-scheme",
            entry.place(),
            "a part has no more than "
                + MAX_SPELLINGS
                + " values and spellings; those from \""
                + values.get(i).name()
                + "\" on are left out",
            "a part that may be any word is written as \"words\"");
        return values.subList(0, i);
      }
    }
    return values;
  }

  private List<ExamPart.Value> listed(ConfigNode.Sequence sequence) {
    List<ExamPart.Value> values = new ArrayList<>();
    for (ConfigNode item : sequence.items()) {
      if (item instanceof Scalar scalar && !scalar.text().isBlank()) {
        values.add(value(scalar.text().strip(), List.of()));
      } else {
        keys.say("wrong-type", item.span(), "a value must be a text, not " + item.kind(), null);
      }
    }
    return values;
  }

  private List<String> spellings(ConfigNode.Mapping values, ConfigNode.Entry value) {
    return keys.of(values).texts(value.key()).stream().map(s -> s.text().strip()).toList();
  }

  private static ExamPart.Value value(String name, List<String> others) {
    Set<String> spellings = new LinkedHashSet<>(List.of(name));
    spellings.addAll(others);
    return new ExamPart.Value(name, List.copyOf(spellings));
  }
}
