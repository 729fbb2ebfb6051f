package io.kartei.model;

/**
 * An attribute of an HTML element.
 *
 * @param name in lower case
 * @param value decoded; empty for an attribute without a value
 */
public record Attribute(String name, String value) {}
