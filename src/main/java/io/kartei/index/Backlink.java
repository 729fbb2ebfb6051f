package io.kartei.index;

import org.jspecify.annotations.Nullable;

/**
 * That a note links here.
 *
 * @param note the id of the note that holds the link
 * @param section the section that holds it, or null above the first heading
 */
public record Backlink(String note, @Nullable String section) {}
