package io.kartei.config;

import io.kartei.diagnostic.Suggestions;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The key {@code exams}: names of built-in schemes, and declarations of others. */
final class ExamsKey {
  private final Keys keys;
  private final List<ExamDeclaration> schemes = new ArrayList<>();
  private boolean objectives;

  private ExamsKey(Keys keys) {
    this.keys = keys;
  }

  /** What the key says, or null when it is not there. */
  static @Nullable ExamConfig read(Keys keys) {
    ConfigNode.Entry entry = keys.group().find("exams");
    if (entry == null || entry.value() == null) {
      return null;
    }
    ExamsKey exams = new ExamsKey(keys);
    if (entry.value() instanceof ConfigNode.Sequence sequence) {
      sequence.items().forEach(exams::scheme);
    } else {
      exams.scheme(entry.value());
    }
    return new ExamConfig(exams.schemes, exams.objectives);
  }

  private void scheme(ConfigNode node) {
    if (node instanceof ConfigNode.Scalar scalar) {
      builtIn(scalar, scalar.text().strip());
    } else if (node instanceof ConfigNode.Mapping mapping) {
      ExamDeclaration scheme = ExamDeclarationReader.read(keys.of(mapping));
      if (scheme != null) {
        schemes.add(scheme);
      }
    } else {
      keys.say(
          "wrong-type",
          node.span(),
          "an exam scheme must be a name or a group of keys, not " + node.kind(),
          "write for example \"exams: [ihk, university]\"");
    }
  }

  private void builtIn(ConfigNode.Scalar place, String name) {
    if (name.equals(BuiltInExams.OBJECTIVES)) {
      objectives = true;
    } else if (BuiltInExams.names().contains(name)) {
      schemes.add(BuiltInExams.scheme(name));
    } else {
      String near = Suggestions.nearest(name, BuiltInExams.names());
      keys.say(
          "exam-scheme",
          place.span(),
          "there is no exam scheme \"" + name + "\"",
          near == null
              ? "write "
                  + String.join(", ", BuiltInExams.names())
                  + ", or declare a scheme with a name and a pattern"
              : "did you mean \"" + near + "\"?");
    }
  }
}
