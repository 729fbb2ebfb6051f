package io.kartei.config.exam;

import io.kartei.config.key.Values;
import java.util.List;

/**
 * Which exam references notes may contain, and what is known about the exams themselves.
 *
 * @param schemes the schemes, in the order in which they are tried
 * @param objectives whether {@code Domain 2} and {@code Exam Objective 1.1} count as references
 * @param sittings the sittings whose tasks the author lists, in the author's order
 * @param catalogue the topics of the exam's catalogue, in the author's order
 */
public record ExamConfig(
    List<ExamDeclaration> schemes,
    Objectives objectives,
    List<SittingDeclaration> sittings,
    List<CatalogueTopic> catalogue) {

  /** When the numbers of objectives count. */
  public enum Objectives {
    NEVER,
    /** If the notes name several of them: a single one may be about something else. */
    IF_SEVERAL,
    ALWAYS
  }

  public ExamConfig {
    schemes = List.copyOf(schemes);
    sittings = List.copyOf(sittings);
    catalogue = List.copyOf(catalogue);
  }

  /** Creates a configuration without any sittings. */
  public ExamConfig(List<ExamDeclaration> schemes, Objectives objectives) {
    this(schemes, objectives, List.of(), List.of());
  }

  /**
   * Returns the configuration of a site that configures nothing: exams of German IT apprentices and
   * of universities.
   */
  public static ExamConfig standard() {
    return BuiltInExams.standard();
  }

  /** Reads a site's configuration. */
  public static ExamConfig of(Values values) {
    return ExamConfigReader.read(values);
  }
}
