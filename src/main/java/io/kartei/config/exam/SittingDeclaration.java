package io.kartei.config.exam;

import io.kartei.source.SourceSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an author says of a sitting: which tasks it had.
 *
 * @param text the sitting as references write it, without a task: {@code AP2 Analyse Winter 2024}
 * @param tasks in the author's order
 * @param file that says so, as diagnostics name it
 * @param place in that file, or null when not known
 */
public record SittingDeclaration(
    String text, List<TaskDeclaration> tasks, String file, @Nullable SourceSpan place) {

  public SittingDeclaration {
    tasks = List.copyOf(tasks);
  }

  /**
   * A task, or several of the same title.
   *
   * @param text as references write it: {@code 1}, {@code 4a-d}
   * @param title what it was about, or null
   * @param place in the file, or null when not known
   */
  public record TaskDeclaration(String text, @Nullable String title, @Nullable SourceSpan place) {}
}
