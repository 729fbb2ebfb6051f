package io.kartei.config.exam;

import io.kartei.config.key.ConfigKeys;
import io.kartei.config.key.Values;
import io.kartei.config.node.ConfigNode.Mapping;
import io.kartei.diagnostic.Diagnostics;
import io.kartei.diagnostic.Severity;
import java.util.List;
import java.util.Objects;

/** The schemes that need no declaration. They are declared the way an author would declare them. */
final class BuiltInExams {
  static final String OBJECTIVES = "objectives";

  private BuiltInExams() {}

  /** Returns the configuration of a site that configures nothing. */
  static ExamConfig standard() {
    return new ExamConfig(
        List.of(scheme("ihk"), scheme("university"), scheme("coursework")),
        ExamConfig.Objectives.IF_SEVERAL);
  }

  /** Returns the scheme with this name, which must have patterns. */
  static ExamDeclaration scheme(String name) {
    String file = name + ".yaml";
    var diagnostics = new Diagnostics();
    Mapping keys = ConfigKeys.resource(BuiltInExams.class, file);
    var root = new Values(ConfigKeys.KARTEI, file, keys, null, Severity.ERROR, diagnostics);
    ExamDeclaration scheme = ExamDeclarationReader.read(root.item("exams", keys));
    if (!diagnostics.sorted().isEmpty()) {
      throw new IllegalStateException(file + ": " + diagnostics.sorted());
    }
    return Objects.requireNonNull(scheme, file);
  }
}
