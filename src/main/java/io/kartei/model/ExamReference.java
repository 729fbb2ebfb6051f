package io.kartei.model;

import io.kartei.source.SourceSpan;
import org.jspecify.annotations.Nullable;

/**
 * That a place in a note prepares for a task of an exam.
 *
 * @param id unique in the site
 * @param section the id of the section it stands in, or null above the first heading
 * @param span where it stands
 * @param text as the author wrote it, without markers
 * @param sitting which exam
 * @param task which task
 * @param title what the author calls the task, or null
 * @param question the id of the question it belongs to, or null: then it belongs to its section
 */
public record ExamReference(
    String id,
    @Nullable String section,
    SourceSpan span,
    String text,
    Sitting sitting,
    Task task,
    @Nullable String title,
    @Nullable String question) {

  /** The same, belonging to a question, or to its section. */
  public ExamReference of(@Nullable String asked) {
    return new ExamReference(id, section, span, text, sitting, task, title, asked);
  }
}
