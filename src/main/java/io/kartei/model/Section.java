package io.kartei.model;

import io.kartei.source.SourceSpan;
import org.jspecify.annotations.Nullable;

/**
 * A heading and its content, up to the next heading of the same or a higher level.
 *
 * @param id the heading's anchor, unique in the note
 * @param title the heading as plain text
 * @param level 1 to 6
 * @param heading the position of the heading
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
