package io.kartei.config.exam;

import io.kartei.config.exam.ExamConfig.Objectives;
import io.kartei.config.key.Values;
import io.kartei.config.node.ConfigNode;
import io.kartei.config.node.ConfigNode.Entry;
import io.kartei.config.node.ConfigNode.Mapping;
import io.kartei.config.node.ConfigNode.Scalar;
import io.kartei.config.node.ConfigNode.Sequence;
import io.kartei.diagnostic.Diagnostic;
import io.kartei.diagnostic.Suggestions;
import io.kartei.messages.Phrase;
import java.util.ArrayList;
import java.util.List;

/** Reads {@code exams}: the names of built-in schemes, and declarations of others. */
final class ExamConfigReader {
  private static final String KEY = "exams";

  private final Values values;
  private final List<ExamDeclaration> schemes = new ArrayList<>();
  private Objectives objectives = Objectives.NEVER;

  private ExamConfigReader(Values values) {
    this.values = values;
  }

  static ExamConfig read(Values values) {
    List<SittingDeclaration> sittings = SittingsReader.read(values);
    List<CatalogueTopic> catalogue = CatalogueReader.read(values);
    Entry entry = values.find(KEY);
    if (entry == null) {
      ExamConfig standard = BuiltInExams.standard();
      return new ExamConfig(standard.schemes(), standard.objectives(), sittings, catalogue);
    }
    var reader = new ExamConfigReader(values);
    if (entry.value() instanceof Sequence sequence) {
      sequence.items().forEach(reader::scheme);
    } else if (entry.value() != null) {
      reader.scheme(entry.value());
    }
    return new ExamConfig(reader.schemes, reader.objectives, sittings, catalogue);
  }

  private void scheme(ConfigNode node) {
    if (node instanceof Scalar scalar) {
      builtIn(scalar, scalar.text().strip());
    } else if (node instanceof Mapping mapping) {
      ExamDeclaration scheme = ExamDeclarationReader.read(values.item(KEY, mapping));
      if (scheme != null) {
        schemes.add(scheme);
      }
    } else {
      values.say(node.span(), Diagnostic.warning("wrong-type.exam-scheme", node.kind()));
    }
  }

  private void builtIn(Scalar place, String name) {
    List<String> names = values.declared().key(KEY).values();
    if (name.equals(BuiltInExams.OBJECTIVES)) {
      objectives = Objectives.ALWAYS;
    } else if (names.contains(name)) {
      schemes.add(BuiltInExams.scheme(name));
    } else {
      values.say(
          place.span(),
          Diagnostic.warning("exam-scheme.name", name)
              .hint(Suggestions.hint(name, names, Phrase.of("exam-scheme.names", names))));
    }
  }
}
