package io.kartei.index;

import org.jspecify.annotations.Nullable;

/**
 * A link to this page from a note.
 *
 * @param note the id of the note that holds the link
 * @param section the section that holds it, or null if it is above the first heading
 */
public record Backlink(String note, @Nullable String section) {}
