package io.kartei.config.exam;

import io.kartei.config.key.Values;
import java.util.List;

/**
 * Which references to exams notes may hold, and what is known of the exams themselves.
 *
 * @param schemes tried in this order
 * @param objectives whether {@code Domain 2} and {@code Exam Objective 1.1} are references, too
 * @param sittings those whose tasks the author lists, in the author's order
 */
public record ExamConfig(
    List<ExamDeclaration> schemes, boolean objectives, List<SittingDeclaration> sittings) {

  public ExamConfig {
    schemes = List.copyOf(schemes);
    sittings = List.copyOf(sittings);
  }

  /** Of an author who says nothing of single sittings. */
  public ExamConfig(List<ExamDeclaration> schemes, boolean objectives) {
    this(schemes, objectives, List.of());
  }

  /** Of a site that says nothing: German IT apprentices and universities. */
  public static ExamConfig standard() {
    return BuiltInExams.standard();
  }

  /** What a site's configuration says. */
  public static ExamConfig of(Values values) {
    return ExamConfigReader.read(values);
  }
}
