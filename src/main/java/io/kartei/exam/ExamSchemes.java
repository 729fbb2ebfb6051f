package io.kartei.exam;

import io.kartei.config.exam.ExamConfig;
import io.kartei.model.Sitting;
import io.kartei.model.Task;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Combines the schemes of a site.
 *
 * <pre>{@code
 * ExamScheme scheme = ExamSchemes.of(config.exams());
 * scheme.read("FiSi AP2 Analyse Winter 2023 Aufgabe 1b", true); // Found
 * }</pre>
 */
public final class ExamSchemes implements ExamScheme {
  private final List<PatternScheme> schemes;

  private ExamSchemes(List<PatternScheme> schemes) {
    this.schemes = schemes;
  }

  /** Combines the schemes that a site chose; the first one that can read a text wins. */
  public static ExamSchemes of(ExamConfig config) {
    return new ExamSchemes(config.schemes().stream().map(PatternScheme::new).toList());
  }

  @Override
  public ExamReading read(String text, boolean closely) {
    for (PatternScheme scheme : schemes) {
      ExamReading reading = scheme.read(text, false);
      if (reading instanceof ExamReading.Found) {
        return reading;
      }
    }
    return closely ? nearest(text) : ExamReading.NONE;
  }

  private ExamReading nearest(String text) {
    NearMissReader.Miss nearest = null;
    for (PatternScheme scheme : schemes) {
      NearMissReader.Miss miss = scheme.nearMiss(text);
      if (miss != null && (nearest == null || miss.likeness() > nearest.likeness())) {
        nearest = miss;
      }
    }
    return nearest == null ? ExamReading.NONE : nearest.reading();
  }

  @Override
  public boolean unmarked() {
    return schemes.stream().anyMatch(PatternScheme::unmarked);
  }

  /**
   * Reads a text that names just a sitting, without a task, as in {@code AP2 Analyse Winter 2024};
   * returns null if no scheme knows it.
   */
  public @Nullable Sitting sitting(String text) {
    return schemes.stream()
        .map(scheme -> scheme.sitting(text.strip()))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /**
   * Reads a text that names just tasks, as in {@code 4b-c}; returns an empty list if it doesn't.
   */
  public static List<Task> tasks(String text) {
    String tasks = text.strip();
    TaskReader.Tasks read =
        tasks.length() > MAX_LENGTH ? null : TaskReader.read(tasks, 0, List.of());
    return read == null || read.end() < tasks.length() ? List.of() : List.copyOf(read.tasks());
  }

  /** Returns whether a text only says what a task is worth, or that it is solved here. */
  public static boolean isRemark(String text) {
    return RemarkReader.at(text.strip(), 0).end() == text.strip().length();
  }

  /**
   * Reads a text without a marker, using the schemes that need none; returns the longest of several
   * readings.
   */
  public ExamReading readUnmarked(String text) {
    ExamReading.Found longest = null;
    for (PatternScheme scheme : schemes) {
      if (scheme.readUnmarked(text) instanceof ExamReading.Found found
          && (longest == null || found.end() > longest.end())) {
        longest = found;
      }
    }
    return longest == null ? ExamReading.NONE : longest;
  }
}
