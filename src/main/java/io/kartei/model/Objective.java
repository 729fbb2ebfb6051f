package io.kartei.model;

import io.kartei.source.SourceSpan;
import org.jspecify.annotations.Nullable;

/**
 * Marks a place in a note that covers an objective, or a whole domain, of an exam's outline.
 *
 * @param section the id of the section it is in, or null above the first heading
 * @param span its position in the note
 * @param text as the author wrote it
 * @param domain the number of the domain: {@code 2}
 * @param objective the number of the objective, {@code 2.3}, or null for the whole domain
 * @param title what it is about, or null
 * @param weight its share of the exam, in percent, or null
 */
public record Objective(
    @Nullable String section,
    SourceSpan span,
    String text,
    String domain,
    @Nullable String objective,
    @Nullable String title,
    @Nullable Double weight) {}
