package io.kartei.model;

import io.kartei.source.SourceSpan;
import org.jspecify.annotations.Nullable;

/**
 * Marks a place in a note that covers an exam task.
 *
 * @param id unique in the site
 * @param section the id of the section it is in, or null above the first heading
 * @param span its position in the note
 * @param text as the author wrote it, without markers
 * @param sitting which exam
 * @param task which task
 * @param title the author's name for the task, or null
 * @param points what the task is worth, or null if the author doesn't say
 * @param question the id of the question it belongs to, or null if it belongs to its section
 */
public record ExamReference(
    String id,
    @Nullable String section,
    SourceSpan span,
    String text,
    Sitting sitting,
    Task task,
    @Nullable String title,
    @Nullable Double points,
    @Nullable String question) {

  /** Returns a copy that belongs to a question, or, if null, to its section. */
  public ExamReference of(@Nullable String asked) {
    return new ExamReference(id, section, span, text, sitting, task, title, points, asked);
  }
}
