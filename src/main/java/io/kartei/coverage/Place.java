package io.kartei.coverage;

import io.kartei.source.SourceSpan;
import org.jspecify.annotations.Nullable;

/**
 * A note, or a section of one.
 *
 * @param note the note's id
 * @param path the note's file, relative to the content folder
 * @param section the section's id, or null for the whole note
 * @param title for readers: {@code DHCP › Relay}
 * @param span the position of the section's heading, or of the start of the note
 */
public record Place(
    String note, String path, @Nullable String section, String title, SourceSpan span) {}
