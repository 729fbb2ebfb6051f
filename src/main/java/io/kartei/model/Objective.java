package io.kartei.model;

import io.kartei.source.SourceSpan;
import org.jspecify.annotations.Nullable;

/**
 * That a place in a note covers an objective, or a whole domain, of an exam's outline.
 *
 * @param section the id of the section it stands in, or null above the first heading
 * @param span where it stands
 * @param text as the author wrote it
 * @param domain the number of the domain: {@code 2}
 * @param objective the number of the objective, {@code 2.3}, or null for the whole domain
 * @param title what it is about, or null
 * @param weight how much of the exam it makes up, in percent, or null
 */
public record Objective(
    @Nullable String section,
    SourceSpan span,
    String text,
    String domain,
    @Nullable String objective,
    @Nullable String title,
    @Nullable Double weight) {}
