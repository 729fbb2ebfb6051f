package io.kartei.config.exam;

import io.kartei.source.SourceSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An author's declaration of a sitting and its tasks.
 *
 * @param text the sitting as written in references, without a task: {@code AP2 Analyse Winter 2024}
 * @param about what else is known about it
 * @param tasks the tasks, in the author's order
 * @param file the file that declares it, as named in diagnostics
 * @param place the place in that file, or null if unknown
 */
public record SittingDeclaration(
    String text,
    About about,
    List<TaskDeclaration> tasks,
    String file,
    @Nullable SourceSpan place) {

  public SittingDeclaration {
    tasks = List.copyOf(tasks);
  }

  /**
   * What is known about a sitting or of a task.
   *
   * @param title its topic, or null
   * @param points what it is worth, or null
   * @param minutes how long it takes, or null; of a task, null unless the author says so
   * @param url where it is available, an address on the web, or null
   */
  public record About(
      @Nullable String title,
      @Nullable Double points,
      @Nullable Double minutes,
      @Nullable String url) {
    /** Nothing. */
    public static final About NOTHING = new About(null, null, null, null);
  }

  /**
   * A task, or several of which the same is known.
   *
   * @param text the task as written in references: {@code 1}, {@code 4a-d}
   * @param about what is known about it
   * @param place the place in the file, or null if unknown
   */
  public record TaskDeclaration(String text, About about, @Nullable SourceSpan place) {}
}
