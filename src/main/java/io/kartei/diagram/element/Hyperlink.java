package io.kartei.diagram.element;

import org.jspecify.annotations.Nullable;

/**
 * The target of a click.
 *
 * @param url never one that runs a script
 * @param tooltip or null
 */
public record Hyperlink(String url, @Nullable String tooltip) {}
