package io.kartei.config.exam;

import io.kartei.source.SourceSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An author's declaration of a sitting and its tasks.
 *
 * @param text the sitting as written in references, without a task: {@code AP2 Analyse Winter 2024}
 * @param tasks the tasks, in the author's order
 * @param file the file that declares it, as named in diagnostics
 * @param place the place in that file, or null if unknown
 */
public record SittingDeclaration(
    String text, List<TaskDeclaration> tasks, String file, @Nullable SourceSpan place) {

  public SittingDeclaration {
    tasks = List.copyOf(tasks);
  }

  /**
   * A task, or several with the same title.
   *
   * @param text the task as written in references: {@code 1}, {@code 4a-d}
   * @param title its topic, or null
   * @param place the place in the file, or null if unknown
   */
  public record TaskDeclaration(String text, @Nullable String title, @Nullable SourceSpan place) {}
}
