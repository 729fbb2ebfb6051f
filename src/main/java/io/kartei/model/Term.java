package io.kartei.model;

import io.kartei.source.SourceSpan;
import org.jspecify.annotations.Nullable;

/**
 * A term or acronym that a note explains.
 *
 * @param term {@code DHCP}
 * @param expansion what the letters stand for, or null
 * @param definition what it is, or null
 * @param section the id of the section it stands in, or null above the first heading
 * @param span where it stands
 */
public record Term(
    String term,
    @Nullable String expansion,
    @Nullable String definition,
    @Nullable String section,
    SourceSpan span) {}
