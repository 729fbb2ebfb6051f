package io.kartei.model;

import io.kartei.source.SourceSpan;
import org.jspecify.annotations.Nullable;

/**
 * A heading and what stands below it, up to the next heading of its level or a higher one.
 *
 * @param id the heading's anchor, unique in the note
 * @param title the heading as plain text
 * @param level 1 to 6
 * @param heading where the heading stands
 * @param extent from the heading's start to the section's end
 * @param parent the id of the section around it, or null
 */
public record Section(
    String id,
    String title,
    int level,
    SourceSpan heading,
    SourceSpan extent,
    @Nullable String parent) {}
