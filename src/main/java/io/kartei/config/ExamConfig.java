package io.kartei.config;

import java.util.List;

/**
 * Which references to exams notes may hold.
 *
 * @param schemes tried in this order
 * @param objectives whether {@code Domain 2} and {@code Exam Objective 1.1} are references, too
 */
public record ExamConfig(List<ExamDeclaration> schemes, boolean objectives) {

  public ExamConfig {
    schemes = List.copyOf(schemes);
  }

  /** Of a site that says nothing: German IT apprentices and universities. */
  public static ExamConfig standard() {
    return BuiltInExams.standard();
  }
}
